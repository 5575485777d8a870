import type { ArchiveFile } from "../../files/archive-file.ts";
import { figureIn, objectIn, objectsIn, textIn } from "../../json/shape.ts";
import type { ArchiveNetwork, Post } from "../../post.ts";
import { madeIds } from "../made-ids.ts";
import { sameName } from "../names.ts";
import { count, type Tally } from "../read-file.ts";
import { timeFromEpoch } from "../times.ts";
import type { MetaMedia } from "./media.ts";
import { metaRecords } from "./records.ts";

/** A thread of messages, by its place among the files. */
export const isThread = ({ path }: ArchiveFile): boolean =>
  /(?:^|\/)messages\/[^/]+\/[^/]+\/message_\d+\.json$/u.test(path);

/** The author's own messages; the others' are left out. @param author the name they go by; null if unknown */
export async function* ownMessages(
  file: ArchiveFile,
  network: ArchiveNetwork,
  author: string | null,
  media: MetaMedia,
  tally: Tally,
): AsyncGenerator<Post> {
  const idOf = madeIds("message");
  // The last part of the path is the file, the one before names the thread.
  const thread = file.path.split("/").at(-2) ?? "";
  for await (const record of metaRecords(file, tally, { key: "messages" })) {
    const { sender_name, timestamp_ms, content, photos, videos } = objectIn(record);
    const sender = textIn(sender_name);
    const text = textIn(content) ?? "";
    const pictures = [...objectsIn(photos), ...objectsIn(videos)].map((item) => media.picture(item));
    if (sender === null) tally.skipped++;
    else if (author === null) tally.problem ??= "whose-messages";
    else if (!sameName(sender, author)) count(tally, "others");
    else if (text === "" && pictures.length === 0) count(tally, "wordless");
    else
      yield {
        id: idOf(thread, String(timestamp_ms), text),
        network,
        kind: "message",
        url: null,
        time: timeFromEpoch(figureIn(timestamp_ms) ?? Number.NaN),
        text,
        answers: null,
        pictures,
        reach: null,
        audience: "direct",
        whereabouts: thread.replace(/_?\d+$/u, ""),
      };
  }
}
