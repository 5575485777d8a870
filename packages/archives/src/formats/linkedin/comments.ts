import { tableRows } from "../../csv/table.ts";
import type { ArchiveFile } from "../../files/archive-file.ts";
import type { Post } from "../../post.ts";
import { pageAt } from "../links.ts";
import { madeIds } from "../made-ids.ts";
import { count, type Tally } from "../read-file.ts";
import { timeFrom } from "../times.ts";
import { COMMENTS } from "./shapes.ts";

/** The doctor's comments; what they comment on is not in the archive. */
export async function* comments(file: ArchiveFile, tally: Tally): AsyncGenerator<Post> {
  const made = madeIds("linkedin:comment");
  for await (const row of tableRows(file, COMMENTS)) {
    const time = row && timeFrom(row.cells.date);
    // Without its date a row is the rest of one whose quotes were wrong.
    if (row === null || time === null) {
      tally.skipped += 1;
      continue;
    }
    const { date, link, text } = row.cells;
    if (row.repaired) count(tally, "repaired");
    // A comment that is only a picture has no words.
    if (text.trim() === "") continue;
    yield {
      id: made(date, link, text),
      network: "linkedin",
      kind: "comment",
      url: pageAt(link),
      time,
      text: text.trim(),
      answers: { text: null, url: pageAt(link) },
      pictures: [],
      reach: null,
      audience: null,
    };
  }
}
