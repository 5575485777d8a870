import { tableRows } from "../../csv/table.ts";
import type { ArchiveFile } from "../../files/archive-file.ts";
import type { Audience, Post } from "../../post.ts";
import { pageAt } from "../links.ts";
import { madeIds } from "../made-ids.ts";
import { count, type Tally } from "../read-file.ts";
import { timeFrom } from "../times.ts";
import { SHARES } from "./shapes.ts";

const AUDIENCES: ReadonlyMap<string, Audience> = new Map([
  ["public", "public"],
  ["connections", "followers"],
  ["container", "group"],
]);

/** What the doctor posted, and shared of others' with or without words. */
export async function* shares(file: ArchiveFile, tally: Tally): AsyncGenerator<Post> {
  const made = madeIds("linkedin:share");
  for await (const row of tableRows(file, SHARES)) {
    if (row === null || pageAt(row.cells.link) === null) {
      tally.skipped += 1;
      continue;
    }
    const { date, link, shared, media, visibility } = row.cells;
    const text = unwrapped(row.cells.text);
    if (row.repaired) count(tally, "repaired");
    const number = numberIn(link);
    const sharesPost = /linkedin\.com\/(?:feed\/update|posts)\//iu.test(shared);
    const isBare = text === "" && media === "";
    yield {
      id: number === null ? made(date, link, text) : `linkedin:${number}`,
      network: "linkedin",
      kind: isBare ? "repost" : sharesPost ? "quote" : "post",
      url: pageAt(link),
      time: timeFrom(date),
      text,
      answers: isBare || sharesPost ? { text: null, url: pageAt(shared) } : null,
      pictures: media === "" ? [] : [{ path: null, alt: null, open: null }],
      reach: null,
      audience: AUDIENCES.get(visibility.toLowerCase()) ?? null,
    };
  }
}

/** LinkedIn puts every line of a share between quotes of its own: `one"\n"two`. */
function unwrapped(text: string): string {
  return text.replaceAll('"\n"', "\n").trim();
}

/** The number in ".../update/urn%3Ali%3Ashare%3A6999". */
function numberIn(link: string): string | null {
  return /(?:share|activity|ugcPost)(?::|%3A|-)+(\d+)/iu.exec(link)?.[1] ?? null;
}
