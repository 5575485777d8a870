import { ArchiveError } from "../error.ts";
import type { ArchiveFile } from "../files/archive-file.ts";
import type { ArchiveNetwork, Post } from "../post.ts";
import type { Reading, ReadingProblem } from "../reading.ts";
import { problemOf, readReport } from "../report.ts";

/** What goes into a file's report besides its posts, counted while it is read. */
export interface Tally {
  /** Records that could not be read. */
  skipped: number;
  problem: ReadingProblem | null;
  details: Record<string, string | number>;
}

export const newTally = (): Tally => ({ skipped: 0, problem: null, details: {} });

/** Adds one to a figure of a report. */
export function count(tally: Tally, figure: string): void {
  tally.details[figure] = Number(tally.details[figure] ?? 0) + 1;
}

/**
 * The posts of one file as they come, then its report. What breaks off on the way leaves what was read before it.
 * @throws nothing for what is in the file
 */
export async function* readFile(
  file: ArchiveFile,
  network: ArchiveNetwork,
  records: (tally: Tally) => AsyncIterable<Post>,
): AsyncGenerator<Reading> {
  const tally = newTally();
  let posts = 0;
  try {
    for await (const post of records(tally)) {
      posts += 1;
      yield { type: "post", post };
    }
  } catch (error) {
    tally.problem = problemOf(error);
    if (error instanceof ArchiveError) Object.assign(tally.details, error.details);
  }
  yield readReport(file.name, { network, posts, ...tally });
}
