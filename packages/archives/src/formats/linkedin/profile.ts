import { tableRows } from "../../csv/table.ts";
import type { ArchiveFile } from "../../files/archive-file.ts";
import type { Post } from "../../post.ts";
import type { Tally } from "../read-file.ts";
import { PROFILE } from "./shapes.ts";

/** What the doctor says of themselves. */
export async function* profile(file: ArchiveFile, tally: Tally): AsyncGenerator<Post> {
  for await (const row of tableRows(file, PROFILE)) {
    if (row === null) tally.skipped += 1;
    const parts = [row?.cells.headline ?? "", row?.cells.summary ?? ""].filter((part) => part.trim() !== "");
    if (parts.length === 0) continue;
    yield {
      id: "linkedin:profile",
      network: "linkedin",
      kind: "bio",
      url: null,
      time: null,
      text: parts.join("\n\n"),
      answers: null,
      pictures: [],
      reach: null,
      audience: "public",
    };
    // Nobody has two.
    return;
  }
}

/** The name of whose archive it is, or null where its profile does not say. */
export async function ownerOf(file: ArchiveFile): Promise<string | null> {
  for await (const row of tableRows(file, PROFILE)) {
    if (row !== null) return `${row.cells.first} ${row.cells.last}`.trim() || null;
  }
  return null;
}
