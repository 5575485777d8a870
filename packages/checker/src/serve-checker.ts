import type { Checker, Verdict } from "@chaperone/core";
import { createChecker } from "./create-checker.ts";
import type { ToWorker, WorkerCheckerOptions, WorkerScope } from "./protocol.ts";

/**
 * The worker's half of `createWorkerChecker`: answers each draft, the newest alone.
 * @example
 * serveChecker(self); // all of checker.worker.ts
 */
export function serveChecker(
  scope: WorkerScope,
  make: (options: WorkerCheckerOptions) => Checker = createChecker,
): void {
  const checkerFor = rememberLast(make);
  let current: { readonly id: number; readonly abort: AbortController } | null = null;

  const answer = async ({ id, draft, options, ledger }: ToWorker & { type: "check" }): Promise<void> => {
    current?.abort.abort();
    const abort = new AbortController();
    current = { id, abort };
    // Messages that came while an earlier check kept the thread busy go first: one may cancel this.
    await nextTask();
    if (abort.signal.aborted) return;
    try {
      const send = (type: "first" | "verdict", verdict: Verdict): void => {
        if (!abort.signal.aborted) scope.postMessage({ type, id, verdict });
      };
      const onFirst = (verdict: Verdict): void => send("first", verdict);
      const given = { signal: abort.signal, onFirst, ...(ledger && { ledger }) };
      send("verdict", await checkerFor(options).check(draft, given));
    } catch (error) {
      if (abort.signal.aborted) return;
      scope.postMessage({
        type: "failed",
        id,
        reason: error instanceof Error ? error.name : "unknown error",
      });
    }
  };

  const warmUp = async (options: WorkerCheckerOptions): Promise<void> => {
    for (const text of WARM_UP) {
      await nextTask();
      if (current) return;
      try {
        await checkerFor(options).check({ text, kind: "post", platform: "other", author: {} });
      } catch {
        // The first real check fails the same way and says so.
        return;
      }
    }
  };

  scope.addEventListener("message", ({ data }: MessageEvent<ToWorker>) => {
    if (data.type === "check") void answer(data);
    else if (data.type === "warm-up") void warmUp(data.options);
    else if (current?.id === data.id) current.abort.abort();
  });
  scope.postMessage({ type: "ready" });
}

/** Options change seldom and a checker may be dear to make, so the last one is kept. */
function rememberLast(
  make: (options: WorkerCheckerOptions) => Checker,
): (options: WorkerCheckerOptions) => Checker {
  let last: { readonly key: string; readonly checker: Checker } | null = null;
  return (options) => {
    const key = JSON.stringify(options);
    if (last?.key !== key) last = { key, checker: make(options) };
    return last.checker;
  };
}

/** Twice, because patterns are compiled in full at their second use only. */
const WARM_UP = ["Good morning.", "Good morning."];

const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
