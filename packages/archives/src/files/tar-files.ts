import { ArchiveError } from "../error.ts";
import { firstOf } from "./chunks.ts";
import { type Container, container, type Listed } from "./container.ts";
import { listTar, type TarEntry } from "./tar.ts";

/** The unpacked tar from some byte on. */
type StreamFrom = (from: number) => AsyncIterable<Uint8Array>;

/**
 * The files of a tar. A packed tar can only be read from its beginning: each file that is read is another pass, in
 * which nothing is held, so formats do well to want few.
 */
export async function openTar(name: string, streamFrom: StreamFrom): Promise<Container> {
  const { entries, problem } = await listTar(streamFrom(0));
  const listed = entries.map(
    (entry): Listed => ({
      raw: entry.path,
      size: entry.size,
      problem: entry.problem,
      stream: () => entryIn(streamFrom(entry.offset), entry),
      head: async (most) =>
        most <= entry.head.length || entry.head.length === entry.size
          ? entry.head.subarray(0, most)
          : firstOf(entryIn(streamFrom(entry.offset), entry), most),
    }),
  );
  return container(name, listed, problem);
}

async function* entryIn(chunks: AsyncIterable<Uint8Array>, { size }: TarEntry): AsyncGenerator<Uint8Array> {
  let left = size;
  if (left === 0) return;
  for await (const chunk of chunks) {
    yield chunk.subarray(0, left);
    left -= Math.min(left, chunk.length);
    if (left === 0) return;
  }
  throw new ArchiveError("cut-off");
}
