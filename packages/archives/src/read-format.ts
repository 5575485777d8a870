import type { ArchiveFile } from "./files/archive-file.ts";
import type { ArchiveFormat } from "./format.ts";
import type { FileReport, Reading, ReadOptions } from "./reading.ts";
import { fileReport } from "./report.ts";
import type { Seen } from "./seen.ts";

/**
 * What a format reads, each post once: people give this year's archive along with last year's. Should a format fail
 * over what is in a file, the others are read all the same.
 */
export async function* readFormat(
  format: ArchiveFormat,
  files: readonly ArchiveFile[],
  options: ReadOptions,
  seen: Seen,
): AsyncGenerator<Reading> {
  const told = new Set<string>();
  let again = 0;
  try {
    for await (const reading of format.read(files, options)) {
      options.signal?.throwIfAborted();
      if (reading.type === "post") {
        if (seen.add(`${reading.post.network}:${reading.post.id}`)) yield reading;
        else again++;
      } else if (reading.type === "file") {
        told.add(reading.name);
        yield again === 0 ? reading : withAgain(reading, again);
        again = 0;
      } else yield reading;
    }
  } catch (error) {
    if (options.signal?.aborted || isOfTheDisk(error)) throw error;
    const { name } = error instanceof Error ? error : { name: "unknown" };
    for (const file of files)
      if (!told.has(file.name))
        yield fileReport(file.name, { state: "refused", problem: "damaged", details: { error: name } });
  }
}

/** The file's report, with how many of its posts were in another file already. */
function withAgain(report: FileReport, again: number): FileReport {
  const posts = report.posts - again;
  const isTwice = posts === 0 && report.problem === null;
  return {
    ...report,
    posts,
    ...(isTwice && { state: "left-out", problem: "given-twice" }),
    details: { ...report.details, again },
  };
}

const isOfTheDisk = (error: unknown): boolean => error instanceof Error && "syscall" in error;
