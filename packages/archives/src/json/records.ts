import type { ArchiveFile } from "../files/archive-file.ts";
import { LIMITS } from "../files/limits.ts";
import { utf8Chunks } from "../files/text.ts";
import type { Tally } from "../formats/read-file.ts";
import type { ReadingProblem } from "../reading.ts";
import { problemOf } from "../report.ts";
import type { ArrayKey } from "./array-finder.ts";
import { RecordScanner, type Scanned } from "./record-scanner.ts";

/** A record, one that could not be read, or how the file ended too early. */
export type FileRecord = Scanned | { readonly ending: ReadingProblem };

export interface RecordOptions {
  /** The array is the value of this key; without one it is the first array there is. */
  readonly key?: ArrayKey;
  /** That there is no such array is no fault of the file. */
  readonly isOptional?: boolean;
  /** Bytes of one record. */
  readonly most?: number;
}

/** The records of an array in a file of JSON or of JavaScript that assigns JSON, one at a time. */
export async function* recordsIn(
  file: ArchiveFile,
  { key, isOptional = false, most = LIMITS.record }: RecordOptions = {},
): AsyncGenerator<FileRecord> {
  const scanner = new RecordScanner(key ?? null, most);
  try {
    for await (const chunk of utf8Chunks(file.stream())) yield* scanner.push(chunk);
  } catch (error) {
    yield { ending: problemOf(error) };
    return;
  }
  const ending = scanner.end();
  if (ending !== null && !(isOptional && ending === "unknown-format")) yield { ending };
}

/** The records that can be read; the others, and how the file ended, go into its report. */
export async function* wholeRecords(
  file: ArchiveFile,
  tally: Tally,
  options: RecordOptions = {},
): AsyncGenerator<unknown> {
  for await (const record of recordsIn(file, options)) {
    if ("value" in record) yield record.value;
    else if ("ending" in record) tally.problem ??= record.ending;
    else {
      tally.skipped++;
      tally.problem ??= record.problem;
    }
  }
}
