import { type Bytes, damaged } from "./bytes.ts";

/** A box of an ISO base media file (HEIC, MP4, MOV; ISO/IEC 14496-12, 4.2). */
export interface Box {
  readonly type: string;
  /** Where it starts, with its header. */
  readonly start: number;
  /** Where its content starts and ends. */
  readonly from: number;
  readonly to: number;
}

const MOST_BOXES = 200_000;

/**
 * The boxes that lie side by side between two offsets.
 * @throws ImageError where one reaches beyond.
 */
export function boxesIn(bytes: Bytes, from: number, to: number): Box[] {
  const boxes: Box[] = [];
  let at = from;
  while (at < to) {
    // QuickTime closes some lists with four zero bytes.
    if (to - at < 8 && to - at >= 4 && bytes.u32(at) === 0) break;
    if (boxes.length >= MOST_BOXES) throw damaged();
    const box = boxAt(bytes, at, to);
    boxes.push(box);
    at = box.to;
  }
  return boxes;
}

/** @throws ImageError where there is none, or it reaches beyond `limit`. */
export function boxAt(bytes: Bytes, at: number, limit: number): Box {
  if (at + 8 > limit) throw damaged();
  const short = bytes.u32(at);
  const type = bytes.latin(at + 4, 4);
  const header = short === 1 ? 16 : 8;
  // 0 means: to the end.
  const size = short === 0 ? limit - at : short === 1 ? bytes.u64(at + 8) : short;
  if (size < header || at + size > limit) throw damaged();
  return { type, start: at, from: at + header, to: at + size };
}

/** The first box of this type; a path goes into boxes without fields of their own. */
export function findBox(bytes: Bytes, from: number, to: number, ...path: string[]): Box | undefined {
  const [type, ...rest] = path;
  const box = boxesIn(bytes, from, to).find((each) => each.type === type);
  return box && rest.length > 0 ? findBox(bytes, box.from, box.to, ...rest) : box;
}
