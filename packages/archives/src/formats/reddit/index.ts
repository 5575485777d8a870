import type { TableShape } from "../../csv/head.ts";
import { tableHead, tableRows } from "../../csv/table.ts";
import type { ArchiveFile } from "../../files/archive-file.ts";
import type { ArchiveFormat } from "../../format.ts";
import type { Post } from "../../post.ts";
import { filesThat, hasTable } from "../claim.ts";
import { pageAt } from "../links.ts";
import { count, readFile, type Tally } from "../read-file.ts";
import { timeFrom } from "../times.ts";
import { withoutQuotes } from "./markdown.ts";

/** The address a post came from is in these tables too, and no column here takes it. */
type Column = "id" | "page" | "date" | "subreddit" | "title" | "body" | "link" | "parent";

const NAMES: Readonly<Record<Column, readonly string[]>> = {
  id: ["id"],
  page: ["permalink"],
  date: ["date"],
  subreddit: ["subreddit"],
  title: ["title"],
  body: ["body"],
  link: ["link"],
  parent: ["parent"],
};

/** The tables called "..._headers" repeat every row without its words: they lack the body and are not read. */
const POSTS: TableShape<Column> = { names: NAMES, needed: ["id", "page", "subreddit", "title", "body"] };
const COMMENTS: TableShape<Column> = { names: NAMES, needed: ["id", "page", "subreddit", "link", "body"] };

/** Reddit's export: posts.csv and comments.csv. */
export const reddit: ArchiveFormat = {
  id: "reddit",
  claim: (files) => filesThat(files, (file) => hasTable(file, [POSTS, COMMENTS])),
  async *read(files, options) {
    for (const file of files) {
      options.signal?.throwIfAborted();
      yield* readFile(file, "reddit", (tally) => postsOf(file, tally));
    }
  },
};

async function* postsOf(file: ArchiveFile, tally: Tally): AsyncGenerator<Post> {
  const shape = (await tableHead(file, POSTS)) === null ? COMMENTS : POSTS;
  for await (const row of tableRows(file, shape)) {
    const time = row && timeFrom(row.cells.date, "utc");
    if (row === null || time === null || !/^\w{1,16}$/u.test(row.cells.id)) {
      tally.skipped += 1;
      continue;
    }
    if (row.repaired) count(tally, "repaired");
    const { text, quoted } = shape === POSTS ? postText(row.cells) : withoutQuotes(row.cells.body);
    if (isGone(row.cells.body) || text === "") {
      count(tally, "deleted");
      continue;
    }
    const isComment = shape === COMMENTS;
    yield {
      id: `reddit:${isComment ? "t1" : "t3"}_${row.cells.id}`,
      network: "reddit",
      kind: isComment ? "comment" : "post",
      url: redditPage(row.cells.page),
      time,
      text,
      answers: isComment ? { text: quoted === "" ? null : quoted, url: redditPage(row.cells.link) } : null,
      pictures: [],
      reach: null,
      audience: null,
      whereabouts: `r/${row.cells.subreddit}`,
    };
  }
}

function postText({ title, body }: Readonly<Record<Column, string>>): { text: string; quoted: string } {
  const words = withoutQuotes(body);
  return { ...words, text: [title.trim(), words.text].filter((part) => part !== "").join("\n\n") };
}

const isGone = (body: string): boolean => /^\s*\[ ?(?:deleted|removed)(?: by [^\]]*)? ?\]\s*$/iu.test(body);

const redditPage = (page: string): string | null =>
  pageAt(page.startsWith("/") ? `https://www.reddit.com${page}` : page);
