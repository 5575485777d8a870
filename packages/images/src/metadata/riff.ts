import { type Bytes, damaged } from "./bytes.ts";

export interface RiffChunk {
  readonly type: string;
  readonly from: number;
  readonly to: number;
}

/** Where the RIFF file says that it ends. @throws ImageError where that lies outside. */
export function riffEnd(bytes: Bytes): number {
  const end = bytes.u32(4) + 8;
  if (end > bytes.length) throw damaged();
  return end;
}

const MOST_CHUNKS = 200_000;

/**
 * The chunks of a WebP file, or of a stretch inside one.
 * @param bytes lowest byte first
 * @throws ImageError where one reaches beyond.
 */
export function* riffChunks(bytes: Bytes, from = 12, to = riffEnd(bytes)): Generator<RiffChunk, undefined> {
  let at = from;
  for (let count = 0; at + 8 <= to; count++) {
    if (count > MOST_CHUNKS) throw damaged();
    const length = bytes.u32(at + 4);
    if (at + 8 + length > to) throw damaged();
    yield { type: bytes.latin(at, 4), from: at + 8, to: at + 8 + length };
    at += 8 + length + (length % 2);
  }
}
