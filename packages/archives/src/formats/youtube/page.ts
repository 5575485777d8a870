import { ArchiveError } from "../../error.ts";
import type { ArchiveFile } from "../../files/archive-file.ts";
import type { Post } from "../../post.ts";
import { decodeAll } from "../../text/decode.ts";
import { unescaped } from "../../text/entities.ts";
import { wordsOf } from "../../text/html.ts";
import { pageAt } from "../links.ts";
import { madeIds } from "../made-ids.ts";
import type { Tally } from "../read-file.ts";
import { timeFrom } from "../times.ts";

/** Bytes; a comment takes some 300. */
const MOST = 64 * 2 ** 20;

const ITEM = /<li\b[^<>]*>/iu;
const BREAK = /<br\s?\/?>/iu;

/**
 * Comments as Takeouts gave them until 2022, a page with an item for each: where and when it was written, a line break,
 * then its words. The sentence before the break is in the language of the account; its time and its links are not.
 * @throws ArchiveError
 */
export async function* commentsOnPage(file: ArchiveFile, tally: Tally): AsyncGenerator<Post> {
  const made = madeIds("youtube");
  const [, ...items] = (await decodeAll(await file.bytes(MOST))).split(ITEM);
  if (items.length === 0) throw new ArchiveError("unknown-version", { expected: "comments.csv" });
  for (const item of items) {
    const end = item.indexOf("</li");
    const [head = "", ...words] = (end === -1 ? item : item.slice(0, end)).split(BREAK);
    const time = timeIn(head);
    // Without its end the file was cut off within it.
    if (time === null || words.length === 0 || end === -1) {
      tally.skipped += 1;
      if (end === -1) tally.problem = "cut-off";
      continue;
    }
    const text = wordsOf(words.join("<br>"));
    if (text === "") continue;
    const { page, video } = linksIn(head);
    const number = /[?&]lc=([\w.-]{1,200})/u.exec(page ?? "")?.[1];
    yield {
      id: number === undefined ? made(time.at, text) : `youtube:${number}`,
      network: "youtube",
      kind: "comment",
      url: page,
      time,
      text,
      answers: { text: null, url: video },
      pictures: [],
      reach: null,
      audience: "public",
    };
  }
}

/** "2020-04-27 23:18:23 UTC", before 2019 "2016-06-15T08:50:49Z": in universal time. */
function timeIn(head: string): Post["time"] {
  const written = /\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}:\d{2}/u.exec(head)?.[0];
  return written === undefined ? null : timeFrom(written, "utc");
}

/** The comment's own page has its number; the other link is the video's, or the post's. */
function linksIn(head: string): { readonly page: string | null; readonly video: string | null } {
  const links = [...head.matchAll(/\bhref="([^"<>]{1,2000})"/giu)].flatMap(
    ([, link]) => pageAt(unescaped(link!).replace(/^http:/u, "https:")) ?? [],
  );
  const isComment = (link: string): boolean => /[?&]lc=/u.test(link);
  return { page: links.find(isComment) ?? null, video: links.find((link) => !isComment(link)) ?? null };
}
