import type { ArchiveFile } from "../../files/archive-file.ts";
import { listIn, objectIn, textIn } from "../../json/shape.ts";
import type { Post } from "../../post.ts";
import { madeIds } from "../made-ids.ts";
import type { MetaMedia } from "../meta/media.ts";
import { metaPost } from "../meta/post.ts";
import { metaRecords } from "../meta/records.ts";
import type { Tally } from "../read-file.ts";
import { timeFrom } from "../times.ts";

/** media.json had a list for each kind of thing; comments.json rows of time, words, and whose post. */
const LISTS = ["photos", "videos", "stories", "direct"] as const;
const COMMENTS = ["media_comments", "live_comments"] as const;

export async function* oldMedia(file: ArchiveFile, media: MetaMedia, tally: Tally): AsyncGenerator<Post> {
  const idOf = madeIds("instagram");
  for (const key of LISTS)
    for await (const record of metaRecords(file, tally, { key, isOptional: true })) {
      const { caption, taken_at, path } = objectIn(record);
      const pictures = textIn(path) === null ? [] : [media.picture({ uri: path })];
      const text = textIn(caption) ?? "";
      const post = metaPost("instagram", idOf, {
        // What was sent in a message was seen by whom it was sent to.
        kind: key === "direct" ? "message" : "post",
        audience: key === "direct" ? "direct" : null,
        text,
        at: null,
        pictures,
      });
      if (post !== null) yield { ...post, time: timeFrom(textIn(taken_at) ?? "") };
    }
}

export async function* oldComments(file: ArchiveFile, _media: MetaMedia, tally: Tally): AsyncGenerator<Post> {
  const idOf = madeIds("instagram");
  for (const key of COMMENTS)
    for await (const record of metaRecords(file, tally, { key, isOptional: true })) {
      const [at, words] = listIn(record);
      const text = textIn(words);
      const time = timeFrom(textIn(at) ?? "");
      if (text === null) tally.skipped++;
      else {
        const post = metaPost("instagram", idOf, { kind: "comment", text, at: null });
        if (post !== null) yield { ...post, time };
      }
    }
}
