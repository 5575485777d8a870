import type { ReadingProblem } from "./reading.ts";

/** A file cannot be read, or not further. Its message names a reason and never quotes the file. */
export class ArchiveError extends Error {
  override readonly name = "ArchiveError";
  readonly problem: ReadingProblem;
  readonly details: Readonly<Record<string, string | number>>;

  constructor(problem: ReadingProblem, details: Readonly<Record<string, string | number>> = {}) {
    super(problem);
    this.problem = problem;
    this.details = details;
  }
}
