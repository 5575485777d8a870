export type DeskErrorCode =
  /** What was asked for is not there, or belongs to another practice. */
  | "not-found"
  /** This person may not do it. */
  | "not-allowed"
  /** It has moved on meanwhile: what is asked no longer fits its state. */
  | "too-late"
  /** What was given cannot be used. */
  | "bad-input"
  /** A finding waits for the author's decision. */
  | "undecided"
  /** The author has to confirm something first. */
  | "question";

/** What stands in the way, in a sentence that says what to do. It never carries a draft's text. */
export class DeskError extends Error {
  override readonly name = "DeskError";
  readonly code: DeskErrorCode;
  /** What exactly, for a page that wants to point at it: rule ids, account ids. */
  readonly about: readonly string[];

  constructor(code: DeskErrorCode, message: string, about: readonly string[] = []) {
    super(message);
    this.code = code;
    this.about = about;
  }
}
