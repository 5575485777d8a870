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
  const title = words(
    /<h1\b[^>]*>([\s\S]*?)<\/h1>/iu.exec(html)?.[1] ?? /<title>([\s\S]*?)<\/title>/iu.exec(html)?.[1],
  );
  const page = /<h1\b[^>]*>\s*<a\b[^>]*href="(https?:[^"]+)"/iu.exec(html)?.[1];
  const body = html
    .replace(/<h1\b[\s\S]*?<\/h1>/iu, "")
    .replace(/<p class="(?:created|published)">[\s\S]*?<\/p>/giu, "");
  const text = [title, wordsOf(body)].filter((part) => part !== "").join("\n\n");
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

const words = (html: string | undefined): string => wordsOf(html ?? "");
