import type { TableShape } from "../../csv/head.ts";
import type { Columns, ReadOptions } from "../../reading.ts";

export type TableColumn = keyof Columns | "author";

/** What columns are called in tables that people and tools make, the likeliest first. */
const COMMON: Readonly<Record<TableColumn, readonly string[]>> = {
  text: [
    "text",
    "full_text",
    "post",
    "post text",
    "message",
    "content",
    "body",
    "caption",
    "tweet",
    "comment",
  ],
  id: ["id", "post_id", "post id", "postid", "tweet_id", "tweet id"],
  time: [
    "time",
    "date",
    "created_at",
    "created at",
    "createdat",
    "timestamp",
    "published",
    "published_at",
    "posted",
    "posted at",
    "datetime",
  ],
  url: ["url", "link", "permalink", "address"],
  kind: ["kind", "type"],
  network: ["network", "platform"],
  answers: ["answers", "in reply to", "in_reply_to", "inreplyto", "reply to", "context"],
  author: [
    "author",
    "from",
    "sender",
    "username",
    "user name",
    "user",
    "screen_name",
    "handle",
    "author_name",
    "from_username",
    "from_id",
  ],
};

/** The columns a table may have, by the names the caller gives and else by common ones. */
export function shapeFor({ columns }: ReadOptions): TableShape<TableColumn> {
  if (columns?.text === undefined) return { names: COMMON, needed: ["text"] };
  const given = Object.entries(columns).map(([name, called]) => [name, [called.trim().toLowerCase()]]);
  const none = Object.keys(COMMON).map((name) => [name, []]);
  const names = { ...Object.fromEntries(none), author: COMMON.author, ...Object.fromEntries(given) };
  return { names, needed: ["text"] };
}
