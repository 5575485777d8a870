import type { ArchiveFile } from "../../files/archive-file.ts";
import { objectIn } from "../../json/shape.ts";
import type { Post } from "../../post.ts";
import { madeIds } from "../made-ids.ts";
import { commentIn } from "../meta/comment.ts";
import { type MetaKind, readerAmong } from "../meta/kinds.ts";
import { labelled } from "../meta/labels.ts";
import { captioned, type MetaMedia } from "../meta/media.ts";
import { metaPost } from "../meta/post.ts";
import { metaRecords } from "../meta/records.ts";
import { count, type Tally } from "../read-file.ts";
import { oldComments, oldMedia } from "./before-2021.ts";

/** The files that hold the author's words or pictures, through the years. */
const KINDS: readonly MetaKind[] = [
  {
    name: /^(?:posts|archived_posts|reels|igtv_videos|stories|profile_photos|other_content)(?:_\d+)?\.json$/u,
    mark: /"(?:creation_timestamp|label_values|ig_\w+)"/u,
    read: posts,
  },
  {
    name: /^(?:post_comments|reels_comments)(?:_\d+)?\.json$/u,
    mark: /"(?:string_map_data|label_values)"/u,
    read: comments,
  },
  { name: /^media\.json$/u, mark: /"taken_at"/u, read: oldMedia },
  { name: /^comments\.json$/u, mark: /"(?:media|live)_comments"/u, read: oldComments },
];

export const readerOf = readerAmong(KINDS);

async function* posts(file: ArchiveFile, media: MetaMedia, tally: Tally): AsyncGenerator<Post> {
  const idOf = madeIds("instagram");
  for await (const record of metaRecords(file, tally)) {
    const fields = objectIn(record);
    const { text, at, pictures } = captioned(fields, media);
    const named = fields.label_values === undefined ? null : labelled(fields);
    const post = metaPost("instagram", idOf, {
      kind: "post",
      text: named?.text ?? text,
      at: named?.at ?? at,
      pictures,
    });
    if (post === null) count(tally, "wordless");
    else yield post;
  }
}

async function* comments(file: ArchiveFile, _media: MetaMedia, tally: Tally): AsyncGenerator<Post> {
  const idOf = madeIds("instagram");
  for await (const record of metaRecords(file, tally)) {
    const comment = commentIn(objectIn(record));
    const post = comment && metaPost("instagram", idOf, { kind: "comment", ...comment });
    if (post === null) count(tally, "wordless");
    else yield post;
  }
}
