import type { TableShape } from "../../csv/head.ts";
import { tableRows } from "../../csv/table.ts";
import { ArchiveError } from "../../error.ts";
import type { ArchiveFile } from "../../files/archive-file.ts";
import type { ArchiveFormat } from "../../format.ts";
import type { Post } from "../../post.ts";
import { baseName, filesThat, hasTable } from "../claim.ts";
import { count, readFile, type Tally } from "../read-file.ts";
import { timeFrom } from "../times.ts";
import { commentText } from "./comment-text.ts";

/** With seven columns until 2024 and nine since; live chats have names of their own. */
const COMMENTS: TableShape<"id" | "time" | "video" | "post" | "text"> = {
  names: {
    id: ["comment id", "live chat id"],
    time: ["comment create timestamp", "live chat create timestamp"],
    video: ["video id"],
    post: ["post id"],
    text: ["comment text", "live chat text"],
  },
  needed: ["id", "time", "text"],
};

/** YouTube's part of a Takeout: the doctor's comments and what they wrote in live chats. */
export const youtube: ArchiveFormat = {
  id: "youtube",
  claim: (files) => filesThat(files, async (file) => isOldPage(file) || hasTable(file, [COMMENTS])),
  async *read(files, options) {
    for (const file of files) {
      options.signal?.throwIfAborted();
      yield* readFile(file, "youtube", (tally) => (isOldPage(file) ? refused() : comments(file, tally)));
    }
  },
};

/** Older Takeouts gave comments as pages alone. */
const isOldPage = (file: ArchiveFile): boolean =>
  /^my-(?:comments|live-chat-messages)\.html$/u.test(baseName(file)) && file.size !== 0;

// biome-ignore lint/correctness/useYield: the reason is the whole of what it gives
async function* refused(): AsyncGenerator<never> {
  throw new ArchiveError("html-instead-of-json", { expected: "comments.csv" });
}

async function* comments(file: ArchiveFile, tally: Tally): AsyncGenerator<Post> {
  for await (const row of tableRows(file, COMMENTS)) {
    const time = row && timeFrom(row.cells.time, "utc");
    const text = row && commentText(row.cells.text);
    if (row === null || time === null || text === null || !/^[\w.-]{1,200}$/u.test(row.cells.id)) {
      tally.skipped += 1;
      continue;
    }
    if (row.repaired) count(tally, "repaired");
    if (text === "") continue;
    const { id, video, post } = row.cells;
    const page = pageOf(video, post);
    yield {
      id: `youtube:${id}`,
      network: "youtube",
      kind: "comment",
      url: page && `${page}lc=${encodeURIComponent(id)}`,
      time,
      text,
      answers: { text: null, url: page?.slice(0, -1) ?? null },
      pictures: [],
      reach: null,
      audience: "public",
    };
  }
}

/** Where it stands, ready for what is to follow. */
function pageOf(video: string, post: string): string | null {
  if (/^[\w-]{1,64}$/u.test(video)) return `https://www.youtube.com/watch?v=${video}&`;
  return /^[\w-]{1,64}$/u.test(post) ? `https://www.youtube.com/post/${post}?` : null;
}
