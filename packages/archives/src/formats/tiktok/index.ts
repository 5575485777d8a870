import { ArchiveError } from "../../error.ts";
import type { ArchiveFile } from "../../files/archive-file.ts";
import type { ArchiveFormat } from "../../format.ts";
import type { ArrayKey } from "../../json/array-finder.ts";
import { wholeRecords } from "../../json/records.ts";
import type { Audience, Post } from "../../post.ts";
import { decodeAll } from "../../text/decode.ts";
import { baseName, filesThat } from "../claim.ts";
import { fieldOf, textIn } from "../fields.ts";
import { pageAt } from "../links.ts";
import { madeIds } from "../made-ids.ts";
import { count, readFile, type Tally } from "../read-file.ts";
import { timeFrom } from "../times.ts";

const HEAD = 65_536;

/** The history of what was watched is a "VideoList" too, of other people's videos. */
const POSTS: readonly ArrayKey[] = [
  ["Posts", "VideoList"],
  ["Videos", "VideoList"],
];
const COMMENTS: ArrayKey = ["Comments", "CommentsList"];

/** TikTok's export as JSON: captions of one's own videos, and comments. What is said in a video is in no archive. */
export const tiktok: ArchiveFormat = {
  id: "tiktok",
  claim: (files) => filesThat(files, async (file) => isPlainText(file) || isExport(file)),
  async *read(files) {
    for (const file of files)
      yield* readFile(file, "tiktok", (tally) => (isPlainText(file) ? refused() : postsOf(file, tally)));
  },
};

async function isExport(file: ArchiveFile): Promise<boolean> {
  if (!/\.json$/iu.test(file.path)) return false;
  if (/^user_data\w*( \(\d+\))?\.json$/u.test(baseName(file))) return true;
  const head = await decodeAll(await file.head(HEAD));
  return /"(?:VideoList|CommentsList|ItemFavoriteList|FavoriteVideoList|TikTok Live|App Settings)"\s*:/u.test(
    head,
  );
}

/** Its other choice, a text for each list. */
const isPlainText = (file: ArchiveFile): boolean =>
  /(?:^|\/)(?:post|comment|video)s?\/(?:posts?|comments?|videos?)\.txt$/iu.test(file.path);

// biome-ignore lint/correctness/useYield: the reason is the whole of what it gives
async function* refused(): AsyncGenerator<never> {
  throw new ArchiveError("unknown-version", { expected: "user_data_tiktok.json" });
}

async function* postsOf(file: ArchiveFile, tally: Tally): AsyncGenerator<Post> {
  const made = madeIds("tiktok");
  for (const key of POSTS)
    for await (const record of wholeRecords(file, tally, { key, isOptional: true }))
      yield* videoPost(record, made, tally);
  for await (const record of wholeRecords(file, tally, { key: COMMENTS, isOptional: true }))
    yield* comment(record, made, tally);
}

function* videoPost(record: unknown, made: ReturnType<typeof madeIds>, tally: Tally): Generator<Post> {
  const date = textIn(record, "Date");
  const time = timeFrom(date);
  if (time === null) tally.skipped += 1;
  const text = wordsIn(record, "Title");
  if (text === "") count(tally, "wordless");
  if (time === null || text === "") return;
  const link = textIn(record, "Link", "VideoLink");
  const number = /\/video\/(\d{6,25})/u.exec(link)?.[1];
  const likes = Number(textIn(record, "Likes") || "0");
  yield {
    id: number === undefined ? made("post", date, text) : `tiktok:${number}`,
    network: "tiktok",
    kind: "post",
    // Other addresses are of the file itself and soon lead nowhere.
    url: /^https:\/\/(?:www\.)?tiktokv?\.com\//u.test(link) ? pageAt(link) : null,
    time,
    text,
    answers: null,
    pictures: [],
    reach: Number.isSafeInteger(likes) && likes > 0 ? { likes, reposts: 0, replies: 0 } : null,
    audience: audienceOf(textIn(record, "WhoCanView")),
  };
}

function* comment(record: unknown, made: ReturnType<typeof madeIds>, tally: Tally): Generator<Post> {
  const date = textIn(record, "date");
  const time = timeFrom(date);
  const text = wordsIn(record, "comment");
  if (time === null || typeof fieldOf(record, "comment") !== "string") tally.skipped += 1;
  if (time === null || text === "") return;
  const url = pageAt(textIn(record, "url"));
  yield {
    id: made("comment", date, text),
    network: "tiktok",
    kind: "comment",
    url,
    time,
    text,
    answers: { text: null, url },
    pictures: [],
    reach: null,
    audience: "public",
  };
}

const wordsIn = (record: unknown, name: string): string => {
  const text = textIn(record, name);
  return text === "N/A" ? "" : text;
};

function audienceOf(who: string): Audience | null {
  if (/^(?:public|everyone)/iu.test(who)) return "public";
  return /^(?:friends|followers)/iu.test(who) ? "followers" : null;
}
