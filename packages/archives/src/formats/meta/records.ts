import type { ArchiveFile } from "../../files/archive-file.ts";
import { utf8Chunks } from "../../files/text.ts";
import { type RecordOptions, wholeRecords } from "../../json/records.ts";
import type { Tally } from "../read-file.ts";
import { mendedRecord, needsMending } from "./mojibake.ts";

/** The records of a file as Meta means them. @throws ArchiveError */
export async function* metaRecords(
  file: ArchiveFile,
  tally: Tally,
  options: RecordOptions = {},
): AsyncGenerator<unknown> {
  const isToMend = await needsMending(utf8Chunks(file.stream()));
  for await (const record of wholeRecords(file, tally, options))
    yield isToMend ? mendedRecord(record) : record;
}
