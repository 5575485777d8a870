export type StoreProblem =
  /** The folder is open in another program. */
  | "in-use"
  /** The folder or server cannot be used. */
  | "unusable"
  /** Made by a newer Chaperone. */
  | "newer"
  /** The key is missing, open to others, or another one. */
  | "key"
  /** A file that is no backup, or a damaged one. */
  | "bad-file"
  /** There is something in the database already. */
  | "not-empty";

/** Something a person has to put right; the message says how. Never holds a draft's text, a key or a token. */
export class StoreError extends Error {
  readonly problem: StoreProblem;

  constructor(problem: StoreProblem, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "StoreError";
    this.problem = problem;
  }
}
