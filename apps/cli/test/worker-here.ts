import type { Context } from "../src/context.ts";
import { runWith } from "./fakes.ts";

/** A worker in this process. */
export interface WorkerHere {
  /** What it has said so far. */
  err(): string;
  /** As SIGTERM would. Returns once it has heard. */
  stop(): Promise<void>;
  /** Its exit code. */
  readonly ended: Promise<number>;
}

/** Runs `chaperone worker`, by default with the fake checker. */
export function workerHere(args: readonly string[], more: Partial<Omit<Context, "stdin">> = {}): WorkerHere {
  let said = "";
  const { promise: listening, resolve } = Promise.withResolvers<() => void>();
  const ended = runWith(["worker", ...args], {
    onStop: resolve,
    err: (text) => {
      said += text;
    },
    ...more,
  });
  return { err: () => said, stop: async () => (await listening)(), ended: ended.then(({ code }) => code) };
}
