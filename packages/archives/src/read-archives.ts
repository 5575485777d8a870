import type { Reading, ReadOptions } from "./reading.ts";
import type { Source } from "./source.ts";

/**
 * Reads archives as networks hand them out, one or many at once, in memory that does not grow with their size. What
 * they are is told from what is in them. Every file given is accounted for by a report.
 * @throws nothing for what is in a file; the signal's reason where it is aborted
 */
export async function* readArchives(
  _sources: readonly Source[],
  _options: ReadOptions = {},
): AsyncGenerator<Reading> {}
