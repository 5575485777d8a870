import type { CopiedPost } from "@chaperone/desk";
import { Zip, ZipPassThrough } from "fflate";

const EXTENSIONS: Readonly<Record<string, string>> = {
  "image/jpeg": "jpg",
  "image/png": "png",
  "image/webp": "webp",
  "image/gif": "gif",
  "image/avif": "avif",
  "video/mp4": "mp4",
  "video/webm": "webm",
};

/**
 * A ZIP file of copies: the pictures, and at the end posts.jsonl, a post a line, which names them. One post after the
 * other, so that no more than one has to fit into memory; pictures are as small as they get already.
 */
export async function* zipOf(copies: AsyncIterable<CopiedPost>): AsyncGenerator<Uint8Array> {
  const made: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    made.push(chunk);
  });
  const add = (name: string, bytes: Uint8Array): void => {
    const file = new ZipPassThrough(name);
    zip.add(file);
    file.push(bytes, true);
  };
  const lines: string[] = [];
  for await (const copied of copies) {
    for (const picture of copied.pictures) add(nameOf(copied, picture), picture.bytes);
    lines.push(`${JSON.stringify(lineOf(copied))}\n`);
    yield* made.splice(0);
  }
  add("posts.jsonl", new TextEncoder().encode(lines.join("")));
  zip.end();
  yield* made.splice(0);
}

const nameOf = ({ position }: CopiedPost, { number, type }: CopiedPost["pictures"][number]): string =>
  `pictures/${position}-${number}.${EXTENSIONS[type.split(";")[0]!.trim().toLowerCase()] ?? "bin"}`;

function lineOf(copied: CopiedPost) {
  const { what, state, copiedAt, newText, pictures, post } = copied;
  const { id, url, text, postedAt, contentWarning, replies, media } = post;
  return {
    id,
    url,
    postedAt,
    text,
    contentWarning,
    replies,
    pictures: media.map(({ alt }, number) => {
      const kept = pictures.find((one) => one.number === number);
      return { alt, copy: post.copies[number] ?? null, file: kept ? nameOf(copied, kept) : null };
    }),
    what,
    state,
    newText,
    copiedAt: copiedAt.toISOString(),
  };
}
