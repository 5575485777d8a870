import { tableRows } from "../../csv/table.ts";
import { ArchiveError } from "../../error.ts";
import type { ArchiveFile } from "../../files/archive-file.ts";
import type { ArchiveFormat } from "../../format.ts";
import type { Post } from "../../post.ts";
import { baseName, filesThat } from "../claim.ts";
import { count, readFile, type Tally } from "../read-file.ts";
import { timeFrom } from "../times.ts";
import { commentText } from "./comment-text.ts";
import { commentsOnPage } from "./page.ts";
import { commentsShape } from "./shape.ts";

/** YouTube's part of a Takeout: the doctor's comments and what they wrote in live chats. */
export const youtube: ArchiveFormat = {
  id: "youtube",
  claim: (files) => filesThat(files, async (file) => isOldPage(file) || (await commentsShape(file)) !== null),
  async *read(files, options) {
    for (const file of files) {
      options.signal?.throwIfAborted();
      yield* readFile(file, "youtube", (tally) =>
        isOldPage(file) ? commentsOnPage(file, tally) : comments(file, tally),
      );
    }
  },
};

/** Until 2022 Takeouts gave comments as pages alone. */
const isOldPage = (file: ArchiveFile): boolean =>
  /^my-(?:comments|live-chat-messages)\.html$/u.test(baseName(file)) && file.size !== 0;

async function* comments(file: ArchiveFile, tally: Tally): AsyncGenerator<Post> {
  const shape = await commentsShape(file);
  if (shape === null) throw new ArchiveError("unknown-version");
  for await (const row of tableRows(file, shape)) {
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
