import type { TableShape } from "../../csv/head.ts";
import { tableHead } from "../../csv/table.ts";
import type { ArchiveFile } from "../../files/archive-file.ts";
import { decodeAll } from "../../text/decode.ts";
import { isTableFile } from "../claim.ts";

type Column = "id" | "time" | "video" | "post" | "text";

/** With seven columns until 2024 and nine since; live chats have names of their own. */
const COMMENTS: TableShape<Column> = {
  names: {
    id: ["comment id", "live chat id"],
    time: ["comment create timestamp", "live chat create timestamp"],
    video: ["video id"],
    post: ["post id"],
    text: ["comment text", "live chat text"],
  },
  needed: ["id", "time", "text"],
};

/** Where the same columns stand where their names are in another language, by how many there are. */
const PLACES: Readonly<Record<number, Partial<Record<Column, number>>>> = {
  7: { id: 0, time: 2, video: 5, text: 6 },
  9: { id: 0, time: 2, post: 5, video: 6, text: 7 },
};

/** A comment's number, a channel's, and a time: how a row begins in any language. */
const ROW = /^"?Ug[\w-]{16,}(?:\.[\w-]+)?"?,"?UC[\w-]{22}"?,"?\d{4}-\d{2}-\d{2}T/u;

const HEAD = 16_384;

/** What the columns of a table of comments are called; null for any other file. */
export async function commentsShape(file: ArchiveFile): Promise<TableShape<Column> | null> {
  if (!isTableFile(file)) return null;
  if ((await tableHead(file, COMMENTS)) !== null) return COMMENTS;
  const [head = "", row = ""] = (await decodeAll(await file.head(HEAD))).split("\n", 2);
  const called = head.replace(/^\ufeff/u, "").split(",");
  const places = PLACES[called.length];
  return places === undefined || !ROW.test(row) ? null : shapeAt(places, called);
}

function shapeAt(places: Partial<Record<Column, number>>, called: readonly string[]): TableShape<Column> {
  const nameAt = (place: number | undefined): readonly string[] =>
    place === undefined
      ? []
      : [
          called[place]!.trim()
            .replace(/^"(.*)"$/u, "$1")
            .trim()
            .toLowerCase(),
        ];
  const { id, time, video, post, text } = places;
  const names = {
    id: nameAt(id),
    time: nameAt(time),
    video: nameAt(video),
    post: nameAt(post),
    text: nameAt(text),
  };
  return { names, needed: COMMENTS.needed };
}
