import type { Draft, Ledger, Verdict } from "@chaperone/core";
import type { CheckerOptions } from "./create-checker.ts";

/** What can be sent to a worker: everything but a reader, which is code. */
export type WorkerCheckerOptions = Omit<CheckerOptions, "reader">;

/** From the page to its worker. Options travel with every draft, so a fresh worker needs no greeting. */
export type ToWorker =
  | {
      readonly type: "check";
      readonly id: number;
      readonly draft: Draft;
      readonly options: WorkerCheckerOptions;
      readonly ledger?: Ledger;
    }
  | { readonly type: "cancel"; readonly id: number }
  | { readonly type: "warm-up"; readonly options: WorkerCheckerOptions };

/** From the worker to its page. A failure carries a name only: its message may quote the draft. */
export type FromWorker =
  /** Its script has come and runs. */
  | { readonly type: "ready" }
  /** What the quick parts say; the verdict follows. */
  | { readonly type: "first"; readonly id: number; readonly verdict: Verdict }
  | { readonly type: "verdict"; readonly id: number; readonly verdict: Verdict }
  | { readonly type: "failed"; readonly id: number; readonly reason: string };

/** The little that is needed of a Worker, so that any message port can stand in for one. */
export interface WorkerPort {
  postMessage(message: ToWorker): void;
  addEventListener(type: "message" | "messageerror" | "error", listener: (event: Event) => void): void;
  terminate(): void;
}

/** The little that is needed of a worker's global scope. */
export interface WorkerScope {
  postMessage(message: FromWorker): void;
  addEventListener(type: "message", listener: (event: MessageEvent) => void): void;
}
