import { tableRows } from "../../csv/table.ts";
import { ArchiveError } from "../../error.ts";
import type { ArchiveFile } from "../../files/archive-file.ts";
import type { Post } from "../../post.ts";
import { madeIds } from "../made-ids.ts";
import { sameName } from "../names.ts";
import { count, type Tally } from "../read-file.ts";
import { timeFrom } from "../times.ts";
import { MESSAGES } from "./shapes.ts";

/**
 * The doctor's own messages. Those of others are not kept.
 * @param owner whose archive it is
 * @throws ArchiveError "whose-messages" where nobody, or more than one person, has that name
 */
export async function* messages(file: ArchiveFile, owner: string | null, tally: Tally): AsyncGenerator<Post> {
  await mustBeOne(file, owner);
  const made = madeIds("linkedin:message");
  for await (const row of tableRows(file, MESSAGES)) {
    if (row === null) tally.skipped += 1;
    if (row === null || !sameName(row.cells.from, owner!)) continue;
    const { conversation, title, to, date, subject, draft } = row.cells;
    if (row.repaired) count(tally, "repaired");
    const text = [subject, plain(row.cells.text)].filter((part) => part.trim() !== "").join("\n\n");
    if (text === "" || /^(?:yes|true)$/iu.test(draft)) continue;
    const isGroup = to.includes(",");
    const whereabouts = title || to;
    yield {
      id: made(conversation, date, text),
      network: "linkedin",
      kind: "message",
      url: null,
      time: timeFrom(date),
      text,
      answers: null,
      pictures: [],
      reach: null,
      audience: isGroup ? "group" : "direct",
      ...(whereabouts !== "" && { whereabouts: `Message: ${whereabouts}` }),
    };
  }
}

/** Two people of one name are told apart by their pages. */
async function mustBeOne(file: ArchiveFile, owner: string | null): Promise<void> {
  const names = new Set<string>();
  const pages = new Set<string>();
  for await (const row of tableRows(file, MESSAGES)) {
    if (row === null) continue;
    const { from, page } = row.cells;
    names.add(from);
    if (owner !== null && sameName(from, owner)) pages.add(page.replace(/\/+$/u, "").toLowerCase());
  }
  if (names.size > 0 && pages.size !== 1) throw new ArchiveError("whose-messages", { names: names.size });
}

/** InMail comes as HTML. */
function plain(text: string): string {
  return text
    .replace(/<br\s*\/?>|<\/p>/giu, "\n")
    .replace(/<\/?[a-z][^<>]*>/giu, "")
    .trim();
}
