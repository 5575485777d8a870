import type { ArchiveFile } from "../../files/archive-file.ts";
import { wholeRecords } from "../../json/records.ts";
import { type Json, listIn, objectIn, objectsIn, textIn } from "../../json/shape.ts";
import type { Post } from "../../post.ts";
import { unescaped } from "../../text/entities.ts";
import { openPicture } from "../pictures.ts";
import { count, type Tally } from "../read-file.ts";
import { timeFrom } from "../times.ts";
import { shownText } from "./tweet.ts";

/** One record is a whole conversation. */
const MOST = 64 * 2 ** 20;

/**
 * The author's own direct messages; the others' stay unread.
 * @param author the number of the author's account
 * @param media of the archive, by the names of the files
 */
export async function* messagesIn(
  file: ArchiveFile,
  author: string | null,
  media: ReadonlyMap<string, ArchiveFile>,
  tally: Tally,
): AsyncGenerator<Post> {
  for await (const record of wholeRecords(file, tally, { most: MOST })) {
    const conversation = objectIn(objectIn(record).dmConversation);
    for (const item of listIn(conversation.messages)) {
      const message = objectIn(objectIn(item).messageCreate);
      if (author === null) tally.problem ??= "whose-messages";
      else if (message.senderId === author) yield* postFrom(message, media);
      else count(tally, "others");
    }
  }
}

function* postFrom(message: Json, media: ReadonlyMap<string, ArchiveFile>): Generator<Post> {
  const id = textIn(message.id);
  const links = objectsIn(message.urls).map(
    ({ url, expanded }) => [textIn(url) ?? "", textIn(expanded) ?? ""] as const,
  );
  const text = shownText(unescaped(textIn(message.text) ?? ""), new Map(links));
  // The archive puts the message's number before the name a picture has on the network.
  const pictures = listIn(message.mediaUrls).flatMap((url) => {
    const name = textIn(url)?.replace(/\?.*$/u, "").replace(/^.*\//u, "");
    return name === undefined ? [] : [{ ...openPicture(media.get(`${id}-${name}`)), alt: null }];
  });
  if (id === null || (text === "" && pictures.length === 0)) return;
  yield {
    id: `message-${id}`,
    network: "x",
    kind: "message",
    url: null,
    time: timeFrom(textIn(message.createdAt) ?? "", "utc"),
    text,
    answers: null,
    pictures,
    reach: null,
    audience: "direct",
  };
}
