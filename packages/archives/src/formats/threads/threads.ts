import type { ArchiveFormat } from "../../format.ts";
import { objectIn } from "../../json/shape.ts";
import type { Post } from "../../post.ts";
import { baseName } from "../claim.ts";
import { madeIds } from "../made-ids.ts";
import { captioned, MetaMedia } from "../meta/media.ts";
import { metaPost } from "../meta/post.ts";
import { metaRecords } from "../meta/records.ts";
import { count, readFile } from "../read-file.ts";

const isOfThreads = (name: string): boolean => /^threads_and_replies(?:_\d+)?\.json$/u.test(name);

/** Threads hands its posts out in Instagram's archive. It does not say which of them are replies. */
export const threads: ArchiveFormat = {
  id: "threads",
  async claim(files) {
    const named = files.filter((file) => isOfThreads(baseName(file)));
    // Its pictures lie among Instagram's.
    return named.length === 0 ? [] : [...named, ...files.filter(({ path }) => PICTURES.test(path))];
  },
  async *read(files) {
    const media = new MetaMedia(files);
    for (const file of files.filter((each) => isOfThreads(baseName(each))))
      yield* readFile(file, "threads", async function* (tally): AsyncGenerator<Post> {
        const idOf = madeIds("threads");
        for await (const record of metaRecords(file, tally)) {
          const { text, at, pictures } = captioned(objectIn(record), media);
          const post = metaPost("threads", idOf, { kind: "post", text, at, pictures });
          if (post === null) count(tally, "wordless");
          else yield post;
        }
      });
  },
};

const PICTURES = /(?:^|\/)media\/(?:threads|text_post_app)[^/]*\/.*\.\w+$/u;
