import { setTimeout as pause } from "node:timers/promises";

const LONGEST_MS = 30_000;

/** Milliseconds before another attempt, counted from 0: longer each time, and never the same for all workers. */
export const pauseBefore = (attempt: number, longest: number = LONGEST_MS): number =>
  Math.min(longest, 250 * 2 ** attempt) * (0.5 + Math.random() / 2);

interface Persistence {
  /** What no waiting mends. */
  readonly isFinal: (error: unknown) => boolean;
  /** @param seconds until the next attempt. */
  readonly onFailure: (error: unknown, seconds: number) => void;
  /** Ends the attempts: what is thrown then is the signal's reason, or the last error. */
  readonly signal: AbortSignal;
  /** Milliseconds between attempts at most; by default half a minute. */
  readonly longest?: number;
}

/** Does something until it works. */
export async function persist<T>(
  work: () => Promise<T>,
  { isFinal, onFailure, signal, longest }: Persistence,
): Promise<T> {
  for (let attempt = 0; ; attempt++) {
    signal.throwIfAborted();
    try {
      return await work();
    } catch (error) {
      if (isFinal(error) || signal.aborted) throw error;
      const ms = pauseBefore(attempt, longest);
      onFailure(error, Math.ceil(ms / 1000));
      await pause(ms, undefined, { signal });
    }
  }
}
