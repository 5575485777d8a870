import type { Source } from "../source.ts";
import { chunksOf, firstOf } from "./chunks.ts";
import { type Container, container } from "./container.ts";
import { SNIFFED, sniff } from "./sniff.ts";
import { openTar } from "./tar-files.ts";
import { unpacked, withinReason } from "./unpack.ts";

/** A .tar.gz, or one file packed by itself. @throws ArchiveError */
export async function openGzip(source: Source): Promise<Container> {
  const stream = (): AsyncGenerator<Uint8Array<ArrayBuffer>> =>
    withinReason(unpacked(chunksOf(source), "gzip"), source.size);
  if (sniff(await firstOf(stream(), SNIFFED)) === "tar")
    return openTar(source.name, (from) => skipped(stream(), from));
  return container("", [{ raw: source.name.replace(/\.gz$/iu, ""), size: null, stream }]);
}

/** What comes after the first `count` bytes. */
async function* skipped(chunks: AsyncIterable<Uint8Array>, count: number): AsyncGenerator<Uint8Array> {
  let left = count;
  for await (const chunk of chunks) {
    if (left < chunk.length) yield left === 0 ? chunk : chunk.subarray(left);
    left = Math.max(0, left - chunk.length);
  }
}
