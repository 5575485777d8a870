import { ArchiveError } from "../error.ts";
import type { ReadingProblem } from "../reading.ts";
import type { Source } from "../source.ts";
import { chunksOf } from "./chunks.ts";
import { crc32 } from "./crc32.ts";
import { mostFrom, unpacked, withinReason } from "./unpack.ts";

/** Where a file lies in a zip. A zip may list a hundred thousand: little is kept of each. */
export interface ZipEntry {
  readonly path: string;
  /** Of its own header in the zip. */
  readonly offset: number;
  readonly packedSize: number;
  /** Null where the zip breaks off within it. */
  readonly size: number | null;
  readonly crc32: number | null;
  readonly method: number;
  readonly encrypted: boolean;
}

const STORED = 0;
const DEFLATED = 8;
export const LOCAL_HEADER = { signature: 0x04034b50, length: 30 } as const;

/** @throws ArchiveError where it is locked, too large, damaged or cut off; what came before was as it should be */
export async function* readEntry(source: Source, entry: ZipEntry): AsyncGenerator<Uint8Array> {
  const problem = problemWith(entry);
  if (problem !== null) throw new ArchiveError(problem);
  const start = await dataStart(source, entry);
  const end = start + entry.packedSize;
  const packed = chunksOf(source, start, Math.min(end, source.size));
  const chunks =
    entry.method === STORED ? packed : withinReason(unpacked(packed, "deflate-raw"), entry.packedSize);
  const isCut = entry.size === null || end > source.size;
  try {
    yield* isCut ? chunks : checked(chunks, entry);
  } catch (error) {
    if (isCut && error instanceof ArchiveError && error.problem === "damaged")
      throw new ArchiveError("cut-off");
    throw error;
  }
  if (isCut) throw new ArchiveError("cut-off");
}

/** Why an entry cannot be read at all, by what the zip says of it; null where it may be. */
export function problemWith({ encrypted, method, size, packedSize }: ZipEntry): ReadingProblem | null {
  if (encrypted) return "encrypted";
  if (method !== STORED && method !== DEFLATED) return "unknown-format";
  return size !== null && size > mostFrom(packedSize) ? "too-large" : null;
}

async function dataStart(source: Source, { offset }: ZipEntry): Promise<number> {
  const header = await source.read(offset, Math.min(offset + LOCAL_HEADER.length, source.size));
  if (header.length < LOCAL_HEADER.length) throw new ArchiveError("cut-off");
  const view = new DataView(header.buffer, header.byteOffset, header.length);
  if (view.getUint32(0, true) !== LOCAL_HEADER.signature) throw new ArchiveError("damaged");
  return offset + LOCAL_HEADER.length + view.getUint16(26, true) + view.getUint16(28, true);
}

/** Never more than was declared, and what it should be by its checksum. */
async function* checked(chunks: AsyncIterable<Uint8Array>, entry: ZipEntry): AsyncGenerator<Uint8Array> {
  let size = 0;
  let sum = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > entry.size!) {
      yield chunk.subarray(0, entry.size! - size);
      throw new ArchiveError("damaged");
    }
    sum = crc32(chunk, sum);
    yield chunk;
  }
  if (size !== entry.size || (entry.crc32 !== null && sum !== entry.crc32)) throw new ArchiveError("damaged");
}
