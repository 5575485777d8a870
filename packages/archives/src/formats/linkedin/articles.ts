import type { ArchiveFile } from "../../files/archive-file.ts";
import type { Post } from "../../post.ts";
import { decodeAll } from "../../text/decode.ts";
import { unescaped } from "../../text/entities.ts";
import { wordsOf } from "../../text/html.ts";
import { pageAt } from "../links.ts";
import { madeIds } from "../made-ids.ts";
import { timeFrom } from "../times.ts";

/** LinkedIn takes 125,000 characters. Bytes. */
const MOST = 4 * 2 ** 20;

/** "Articles/Articles/why-i-stay.html". */
export const isArticle = (file: ArchiveFile): boolean => /(?:^|\/)articles\/[^/]+\.html?$/iu.test(file.path);

/** An article: its title and its words. One that was never published has a day it was written alone, and is left out. */
export async function* article(file: ArchiveFile): AsyncGenerator<Post> {
  const html = await decodeAll(await file.bytes(MOST));
  const published = /\bPublished on (\d{4}-\d{2}-\d{2}(?: \d{1,2}:\d{2}(?::\d{2})?)?)/u.exec(html)?.[1];
  if (published === undefined && /\bCreated on \d{4}-/u.test(html)) return;
  const head = firstOf(html, "h1") ?? firstOf(html, "title") ?? "";
  const page = /<a\b[^<>]*href="(https?:[^"]+)"/iu.exec(head)?.[1];
  const body = html.replace(head, "").replace(/<p class="(?:created|published)">[^<]*<\/p>/giu, "");
  const text = [wordsOf(head), wordsOf(body)].filter((part) => part !== "").join("\n\n");
  if (text === "") return;
  const url = page === undefined ? null : pageAt(unescaped(page));
  yield {
    id: madeIds("linkedin:article")(url ?? file.path),
    network: "linkedin",
    kind: "post",
    url,
    time: published === undefined ? null : timeFrom(published),
    text,
    answers: null,
    pictures: [],
    reach: null,
    audience: "public",
  };
}

/** The first element of a name, from one bracket to the last; looked for once, however broken the page. */
function firstOf(html: string, name: string): string | null {
  const start = new RegExp(`<${name}\\b`, "iu").exec(html)?.index ?? -1;
  const length = start === -1 ? -1 : html.slice(start).search(new RegExp(`</${name}>`, "iu"));
  return length === -1 ? null : `${html.slice(start, start + length)}</${name}>`;
}
