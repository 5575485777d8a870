export type CheckerErrorCode = "worker-stopped" | "check-failed" | "took-too-long";

const SENTENCES: Readonly<Record<CheckerErrorCode, string>> = {
  "worker-stopped": "The checker stopped unexpectedly.",
  "check-failed": "The checker could not read this draft.",
  "took-too-long": "The checker took too long and was stopped.",
};

/** A check that gave no verdict. Says which part failed and never quotes the draft. */
export class CheckerError extends Error {
  override readonly name = "CheckerError";
  readonly code: CheckerErrorCode;
  /** The name of the error behind it, where one is known. */
  readonly reason: string | undefined;

  constructor(code: CheckerErrorCode, reason?: string) {
    super(SENTENCES[code]);
    this.code = code;
    this.reason = reason;
  }
}
