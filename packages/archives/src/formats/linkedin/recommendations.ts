import { tableRows } from "../../csv/table.ts";
import { TABLE_YEARS, writtenInCell } from "../../dates/cell.ts";
import { readAs } from "../../dates/written.ts";
import type { ArchiveFile } from "../../files/archive-file.ts";
import type { Post } from "../../post.ts";
import { madeIds } from "../made-ids.ts";
import { count, type Tally } from "../read-file.ts";
import { timeFrom } from "../times.ts";
import { RECOMMENDATIONS } from "./shapes.ts";

/** What the doctor wrote about colleagues, on their profiles. Its days come as "03/01/19, 10:05 AM". */
export async function* recommendations(file: ArchiveFile, tally: Tally): AsyncGenerator<Post> {
  const made = madeIds("linkedin:recommendation");
  for await (const row of tableRows(file, RECOMMENDATIONS)) {
    if (row === null) tally.skipped += 1;
    if (row === null || row.cells.text.trim() === "") continue;
    if (row.repaired) count(tally, "repaired");
    const { first, last, date, text } = row.cells;
    yield {
      id: made(first, last, date, text),
      network: "linkedin",
      kind: "comment",
      url: null,
      time: timeFrom(date) ?? monthFirst(date),
      text: text.trim(),
      answers: null,
      pictures: [],
      reach: null,
      audience: "public",
      whereabouts: `Recommendation of ${first} ${last}`.trim(),
    };
  }
}

/** LinkedIn's own form in this table, whatever the account's country. */
function monthFirst(date: string): Post["time"] {
  const written = writtenInCell(date);
  const at = written && readAs("mdy", written, TABLE_YEARS);
  return at === null ? null : { at, zone: "unknown" };
}
