import { type Bytes, damaged } from "./bytes.ts";

/** An element of a Matroska or WebM file (RFC 8794). */
export interface EbmlElement {
  readonly id: number;
  readonly from: number;
  readonly to: number;
  readonly depth: number;
}

/** Elements that hold others: Segment, Info, Tracks, TrackEntry, Video, Tags and so on (RFC 9559). */
const HOLDERS = new Set([
  0x18538067, 0x1549a966, 0x1654ae6b, 0xae, 0xe0, 0x1254c367, 0x7373, 0x67c8, 0x1941a469, 0x61a7, 0x1043a770,
  0x45b9, 0xb6, 0x80, 0x63c0, 0x114d9b74, 0x1c53bb6b,
]);
const CLUSTER = 0x1f43b675;
const MOST_ELEMENTS = 500_000;

/**
 * All elements in file order, those inside of others after them. Clusters (the film itself) are stepped over where
 * they tell their length.
 * @throws ImageError where one reaches beyond the file.
 */
export function* ebmlElements(bytes: Bytes): Generator<EbmlElement, undefined> {
  const ends: number[] = [bytes.length];
  let at = 0;
  for (let count = 0; at < bytes.length; count++) {
    while (ends.length > 1 && at >= ends.at(-1)!) ends.pop();
    if (count > MOST_ELEMENTS) throw damaged();
    const id = variable(bytes, at, false);
    const size = variable(bytes, at + id.length, true);
    const from = at + id.length + size.length;
    const end = ends.at(-1)!;
    const isUntold = size.value === 2 ** (7 * size.length) - 1;
    const to = isUntold ? end : from + size.value;
    if (to > end) throw damaged();
    yield { id: id.value, from, to, depth: ends.length - 1 };
    // What tells no length is stepped into: its end shows by what comes.
    if (HOLDERS.has(id.value) || (id.value === CLUSTER && isUntold)) {
      if (!isUntold) ends.push(to);
      at = from;
    } else at = to;
  }
}

/** A number of one to eight bytes whose length shows in its first bits. */
function variable(bytes: Bytes, at: number, dropsMark: boolean): { value: number; length: number } {
  const first = bytes.u8(at);
  const length = Math.clz32(first) - 23;
  if (length > (dropsMark ? 8 : 4)) throw damaged();
  let value = dropsMark ? first & (0xff >> length) : first;
  for (let i = 1; i < length; i++) value = value * 256 + bytes.u8(at + i);
  return { value, length };
}

export function findElement(bytes: Bytes, id: number): EbmlElement | undefined {
  for (const element of ebmlElements(bytes)) if (element.id === id) return element;
  return undefined;
}

/** An unsigned number. @throws ImageError beyond eight bytes. */
export function ebmlNumber(bytes: Bytes, { from, to }: EbmlElement): number {
  if (to - from > 8) throw damaged();
  let value = 0;
  for (let at = from; at < to; at++) value = value * 256 + bytes.u8(at);
  return value;
}
