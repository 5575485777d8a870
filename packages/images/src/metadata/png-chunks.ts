import { type Bytes, damaged } from "./bytes.ts";

export interface PngChunk {
  readonly type: string;
  readonly data: Uint8Array;
  /** Where the chunk ends in the file, with its checksum. */
  readonly end: number;
}

const MOST_CHUNKS = 200_000;

/**
 * The chunks of a PNG up to IEND (PNG 3rd edition, section 5).
 * @throws ImageError where one reaches beyond the file or IEND never comes.
 */
export function* pngChunks(bytes: Bytes): Generator<PngChunk, undefined> {
  let at = 8;
  for (let count = 0; ; count++) {
    if (count > MOST_CHUNKS) throw damaged();
    const length = bytes.u32(at);
    if (!bytes.has(at + 8, length + 4)) throw damaged();
    const type = bytes.latin(at + 4, 4);
    const end = at + 12 + length;
    yield { type, data: bytes.part(at + 8, length), end };
    if (type === "IEND") return;
    at = end;
  }
}
