import type { ArchiveFile } from "../../src/files/archive-file.ts";
import { allOf, firstOf } from "../../src/files/chunks.ts";
import type { ArchiveFormat } from "../../src/format.ts";
import type { Post } from "../../src/post.ts";
import type { FileReport, ReadOptions } from "../../src/reading.ts";

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A file of an archive in memory, handed out in chunks of a chosen size. */
export function memoryFile(path: string, content: string | Uint8Array, chunk = 1 << 16): ArchiveFile {
  const bytes = typeof content === "string" ? utf8(content) : content;
  async function* stream(): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < bytes.length; at += chunk) yield bytes.slice(at, at + chunk);
  }
  return {
    path,
    name: path,
    size: bytes.length,
    head: (most) => firstOf(stream(), most),
    stream,
    bytes: (most) => allOf(stream(), most),
  };
}

export interface ReadAll {
  readonly claimed: readonly string[];
  readonly posts: readonly Post[];
  readonly reports: readonly FileReport[];
}

/** What a format makes of some files. */
export async function readAll(
  format: ArchiveFormat,
  files: readonly ArchiveFile[],
  options: ReadOptions = {},
): Promise<ReadAll> {
  const claimed = await format.claim(files, options);
  const posts: Post[] = [];
  const reports: FileReport[] = [];
  for await (const reading of format.read(claimed, options)) {
    if (reading.type === "post") posts.push(reading.post);
    if (reading.type === "file") reports.push(reading);
  }
  return { claimed: claimed.map(({ path }) => path), posts, reports };
}
