import type { Checker, Verdict } from "@chaperone/core";
import { CheckerError } from "./checker-error.ts";
import type { FromWorker, WorkerCheckerOptions, WorkerPort } from "./protocol.ts";

export interface WorkerChecker extends Checker {
  /** Loads the worker and readies it before the first check: that one is quick then, and may be offline. */
  warmUp(): void;
  /** Ends the worker; a check still under way is rejected. */
  close(): void;
}

interface Waiting {
  readonly id: number;
  /** Begins to wait anew, now that the worker is there. */
  readonly onReady: () => void;
  readonly onFirst: (verdict: Verdict) => void;
  readonly resolve: (verdict: Verdict) => void;
  readonly reject: (error: unknown) => void;
}

/** A worker silent for this long is taken for stuck. Long drafts take well under a second. */
const PATIENCE_MS = 30_000;
/** So much longer for one whose script is still on its way: over a slow line it takes a minute. */
const FOR_ITS_SCRIPT = 10;

/**
 * A checker whose work is done in a worker, so that typing never waits for it. Only the newest draft
 * matters: a newer check, or an aborted signal, cancels the one before. A worker that crashes rejects
 * its check, and the next check starts another.
 * @example
 * const start = () => new Worker(new URL("./checker.worker.ts", import.meta.url), { type: "module" });
 * const checker = createWorkerChecker(start, { jurisdiction: "GB", profession: "nurse" });
 */
export function createWorkerChecker(
  startWorker: () => WorkerPort,
  options: WorkerCheckerOptions,
  patience: number = PATIENCE_MS,
): WorkerChecker {
  let worker: WorkerPort | null = null;
  let isReady = false;
  let waiting: Waiting | null = null;
  let lastId = 0;

  /** Ends the wait, if this is still what is waited for. */
  const finish = (id: number, end: (one: Waiting) => void): void => {
    if (waiting?.id !== id) return;
    const one = waiting;
    waiting = null;
    end(one);
  };

  const stop = (error: unknown): void => {
    worker?.terminate();
    worker = null;
    if (waiting) finish(waiting.id, ({ reject }) => reject(error));
  };

  const start = (): WorkerPort => {
    isReady = false;
    const started = orStopped(startWorker);
    started.addEventListener("message", (event) => {
      const answer = (event as MessageEvent<FromWorker>).data;
      if (answer.type === "ready") {
        isReady = true;
        waiting?.onReady();
        return;
      }
      if (answer.type === "first") {
        if (waiting?.id === answer.id) waiting.onFirst(answer.verdict);
        return;
      }
      finish(answer.id, ({ resolve, reject }) => {
        if (answer.type === "verdict") resolve(answer.verdict);
        else reject(new CheckerError("check-failed", answer.reason));
      });
    });
    // What the worker says of its end is dropped unread: it may quote the draft.
    const crashed = (event: Event): void => {
      event.preventDefault();
      if (worker === started) stop(new CheckerError("worker-stopped"));
    };
    started.addEventListener("error", crashed);
    started.addEventListener("messageerror", crashed);
    return started;
  };

  const cancel = (id: number, reason: unknown): void => {
    worker?.postMessage({ type: "cancel", id });
    finish(id, ({ reject }) => reject(reason));
  };

  return {
    async check(draft, { signal, onFirst, ledger } = {}) {
      signal?.throwIfAborted();
      if (waiting) cancel(waiting.id, superseded());
      worker ??= start();
      const id = ++lastId;
      const { promise, resolve, reject } = Promise.withResolvers<Verdict>();
      const giveUp = (): void => {
        if (waiting?.id === id) stop(new CheckerError("took-too-long"));
      };
      let timer = setTimeout(giveUp, isReady ? patience : patience * FOR_ITS_SCRIPT);
      const onReady = (): void => {
        clearTimeout(timer);
        timer = setTimeout(giveUp, patience);
      };
      const first = (verdict: Verdict): void => {
        // It is alive; what follows may first have to come over a slow line.
        clearTimeout(timer);
        onFirst?.(verdict);
      };
      waiting = { id, onReady, onFirst: first, resolve, reject };
      worker.postMessage({ type: "check", id, draft, options, ...(ledger && { ledger }) });

      const onAbort = (): void => cancel(id, signal?.reason);
      signal?.addEventListener("abort", onAbort, { once: true });
      return promise.finally(() => {
        clearTimeout(timer);
        signal?.removeEventListener("abort", onAbort);
      });
    },
    warmUp() {
      try {
        worker ??= start();
        worker.postMessage({ type: "warm-up", options });
      } catch {
        // The first check tries again and says what is wrong.
      }
    },
    close: () => stop(new DOMException("The checker was closed.", "AbortError")),
  };
}

/** A page may forbid workers, or their script may be missing: that is the same end by another door. */
function orStopped(startWorker: () => WorkerPort): WorkerPort {
  try {
    return startWorker();
  } catch (error) {
    throw new CheckerError("worker-stopped", error instanceof Error ? error.name : undefined);
  }
}

const superseded = (): DOMException => new DOMException("A newer draft took its place.", "AbortError");
