import type { ArchiveFile } from "../../files/archive-file.ts";
import { objectIn } from "../../json/shape.ts";
import type { Audience, Post } from "../../post.ts";
import { madeIds } from "../made-ids.ts";
import { type MetaReader, readerAmong } from "../meta/kinds.ts";
import { metaPost } from "../meta/post.ts";
import { metaRecords } from "../meta/records.ts";
import { count } from "../read-file.ts";
import { albumComments, commentFrom, photoFrom, postFrom, postOrCommentFrom, type Told } from "./record.ts";

/** The files that hold the author's words or pictures. @param author their name, by which their comments are told */
export const readersFor = (author: string | null): ((file: ArchiveFile) => Promise<MetaReader | undefined>) =>
  readerAmong([
    {
      name: /^(?:your_posts(?:__check_ins__photos_and_videos)?(?:_\d+)?|posts_on_other_pages_and_profiles|archived_stories|archive|check-ins)\.json$/u,
      mark: /"(?:timestamp|label_values)"/u,
      read: reading(postFrom),
    },
    {
      name: /^(?:group_posts_and_comments|your_posts_and_comments_in_groups|group_posts_v2|your_posts_in_groups|group_posts)(?:_\d+)?\.json$/u,
      mark: /"(?:timestamp|label_values)"/u,
      read: reading(postOrCommentFrom, "group"),
    },
    {
      name: /^comments(?:_\d+)?\.json$/u,
      mark: /"(?:comments_v2|comments|label_values|timestamp)"/u,
      read: reading(commentFrom),
    },
    {
      name: /^your_comments_in_groups(?:_\d+)?\.json$/u,
      mark: /"(?:timestamp|label_values)"/u,
      read: reading(commentFrom, "group"),
    },
    {
      name: /^(?:your_uncategorized_photos|your_photos|your_videos)\.json$/u,
      mark: /"(?:uri|creation_timestamp)"/u,
      read: pictures(author),
    },
    { name: /^\d+\.json$/u, mark: /"(?:photos|cover_photo)"/u, read: pictures(author, "photos") },
  ]);

type From = (record: Readonly<Record<string, unknown>>, media: Parameters<MetaReader>[1]) => Told | null;

const reading = (from: From, audience: Audience | null = null): MetaReader =>
  async function* (file, media, tally): AsyncGenerator<Post> {
    const idOf = madeIds("facebook");
    for await (const record of metaRecords(file, tally)) {
      const told = from(objectIn(record), media);
      const post = told && metaPost("facebook", idOf, { audience, ...told });
      if (told === null) tally.skipped++;
      else if (post === null) count(tally, "wordless");
      else yield post;
    }
  };

/** Pictures with what was said below them, of which the author's own words alone are taken. */
const pictures = (author: string | null, key?: string): MetaReader =>
  async function* (file, media, tally): AsyncGenerator<Post> {
    const idOf = madeIds("facebook");
    for await (const record of metaRecords(file, tally, key === undefined ? {} : { key }))
      for (const told of [photoFrom(objectIn(record), media), ...albumComments(objectIn(record), author)]) {
        const post = metaPost("facebook", idOf, told);
        if (post !== null) yield post;
      }
  };
