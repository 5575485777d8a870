import type { ArchiveFile } from "../../files/archive-file.ts";
import { wholeRecords } from "../../json/records.ts";
import { type Json, listIn, objectIn, objectsIn, textIn } from "../../json/shape.ts";
import type { Post } from "../../post.ts";
import { unescaped } from "../../text/entities.ts";
import { count, type Tally } from "../read-file.ts";
import { timeFrom } from "../times.ts";
import { shownText } from "./tweet.ts";

/** One record is a whole conversation. */
const MOST = 64 * 2 ** 20;

/** The author's own direct messages; the others' stay unread. @param author the number of the author's account */
export async function* messagesIn(
  file: ArchiveFile,
  author: string | null,
  tally: Tally,
): AsyncGenerator<Post> {
  for await (const record of wholeRecords(file, tally, { most: MOST })) {
    const conversation = objectIn(objectIn(record).dmConversation);
    for (const item of listIn(conversation.messages)) {
      const message = objectIn(objectIn(item).messageCreate);
      if (author === null) tally.problem ??= "whose-messages";
      else if (message.senderId === author) yield* postFrom(message);
      else count(tally, "others");
    }
  }
}

function* postFrom(message: Json): Generator<Post> {
  const id = textIn(message.id);
  const links = objectsIn(message.urls).map(
    ({ url, expanded }) => [textIn(url) ?? "", textIn(expanded) ?? ""] as const,
  );
  const text = shownText(unescaped(textIn(message.text) ?? ""), new Map(links));
  if (id === null || text === "") return;
  yield {
    id: `message-${id}`,
    network: "x",
    kind: "message",
    url: null,
    time: timeFrom(textIn(message.createdAt) ?? "", "utc"),
    text,
    answers: null,
    pictures: [],
    reach: null,
    audience: "direct",
  };
}
