import type { TableShape } from "../../csv/head.ts";
import { tableRows } from "../../csv/table.ts";
import type { ArchiveFile } from "../../files/archive-file.ts";
import type { Post } from "../../post.ts";
import type { Tally } from "../read-file.ts";
import { isSomething, postFrom, tweetIn } from "./tweet.ts";

type Column = "id" | "parent" | "time" | "text" | "reposted" | "links";

/** The table at the top of archives made before 2019. */
const SHAPE: TableShape<Column> = {
  names: {
    id: ["tweet_id"],
    parent: ["in_reply_to_status_id"],
    time: ["timestamp"],
    text: ["text"],
    reposted: ["retweeted_status_id"],
    links: ["expanded_urls"],
  },
  needed: ["id", "text"],
};

const NO_MEDIA = new Map();

export async function* classicRows(file: ArchiveFile, tally: Tally): AsyncGenerator<Post> {
  for await (const row of tableRows(file, SHAPE)) {
    const tweet = row && tweetIn(recordOf(row.cells));
    const post = tweet && postFrom(tweet, NO_MEDIA);
    if (post === null) tally.skipped++;
    else if (isSomething(post)) yield post;
  }
}

/** A row as the later archives would have it. */
function recordOf(cells: Readonly<Record<Column, string>>): unknown {
  return {
    id_str: cells.id,
    text: cells.text,
    created_at: cells.time,
    in_reply_to_status_id_str: cells.parent,
    entities: { urls: linksIn(cells.text, cells.links) },
    ...(cells.reposted !== "" && { retweeted_status: {} }),
  };
}

/** The table lists where its links lead, in their order; where some are missing it cannot be told which. */
function linksIn(text: string, expanded: string): readonly object[] {
  const short = [...new Set(text.match(/https?:\/\/t\.co\/\w+/gu) ?? [])];
  const long = [...new Set(expanded.split(",").filter((url) => url !== ""))];
  return short.length === long.length ? short.map((url, i) => ({ url, expanded_url: long[i] })) : [];
}
