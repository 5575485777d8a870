import { ArchiveError } from "./error.ts";
import type { FileReport, ReadingProblem } from "./reading.ts";

type Told = Partial<Omit<FileReport, "type" | "name">>;

/** A report on a file; what is not told is nothing. */
export const fileReport = (name: string, told: Told = {}): FileReport => ({
  type: "file",
  name,
  state: "read",
  network: null,
  posts: 0,
  skipped: 0,
  problem: null,
  details: {},
  ...told,
});

/** A report on a file that may be less than whole: "refused" where nothing could be read for a reason. */
export function readReport(name: string, told: Told): FileReport {
  const report = fileReport(name, told);
  if (report.problem === null && report.skipped === 0) return report;
  const problem = report.problem ?? "damaged";
  return { ...report, problem, state: report.posts === 0 ? "refused" : "partly-read" };
}

/** Why a file could not be read, or not further. @throws what is no matter of the file, an abort above all */
export function problemOf(error: unknown): ReadingProblem {
  if (error instanceof ArchiveError) return error.problem;
  throw error;
}
