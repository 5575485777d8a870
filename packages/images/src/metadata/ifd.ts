import { Bytes, damaged } from "./bytes.ts";

/** One field of a TIFF directory (TIFF 6.0, section 2). */
export interface TiffField {
  readonly tag: number;
  readonly type: number;
  readonly count: number;
  /** Where its value lies in the block, and how many bytes it has. */
  readonly at: number;
  readonly size: number;
}

export type IfdGroup = "image" | "exif" | "gps" | "interop" | "sub";

export interface Ifd {
  /** "IFD0", "IFD1" and so on down the chain; the others by what points at them. */
  readonly name: string;
  readonly group: IfdGroup;
  readonly fields: readonly TiffField[];
}

export interface TiffBlock {
  readonly bytes: Bytes;
  readonly ifds: readonly Ifd[];
  /** Fields and directories that point outside, loop or are of no known type. */
  readonly broken: number;
  /** What the directories and their values cover. */
  readonly ranges: readonly Range[];
}

/** Half-open. */
export type Range = readonly [from: number, to: number];

const SIZE_OF_TYPE: Record<number, number> = {
  1: 1,
  2: 1,
  3: 2,
  4: 4,
  5: 8,
  6: 1,
  7: 1,
  8: 2,
  9: 4,
  10: 8,
  11: 4,
  12: 8,
  13: 4,
  129: 1,
};
const POINTERS: Record<number, readonly [string, IfdGroup]> = {
  34665: ["Exif", "exif"],
  34853: ["GPS", "gps"],
  40965: ["Interop", "interop"],
  330: ["SubIFD", "sub"],
};
const MOST_IFDS = 1_000;
const MOST_FIELDS = 50_000;

/** Whether the eight bytes of a TIFF header stand here. */
export function tiffOrder(data: Uint8Array): "little" | "big" | null {
  const bytes = new Bytes(data);
  if (bytes.says(0, "II*\0")) return "little";
  return bytes.says(0, "MM\0*") ? "big" : null;
}

/**
 * Every directory of a TIFF block, each read once however often it is pointed at.
 * @throws ImageError where not even the first directory can be read.
 */
export function readTiff(data: Uint8Array): TiffBlock {
  const order = tiffOrder(data);
  if (!order) throw damaged();
  const bytes = new Bytes(data, order === "little");
  const ifds: Ifd[] = [];
  const ranges: Range[] = [[0, 8]];
  const seen = new Set<number>();
  let broken = 0;
  // Fields may share bytes; a file where they all do would take for ever.
  let budget = data.length + 2 ** 20;
  let fieldCount = 0;
  const waiting: { name: string; group: IfdGroup; at: number }[] = [
    { name: "IFD0", group: "image", at: bytes.u32(4) },
  ];
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const { name, group, at } = next;
    if (seen.has(at) || ifds.length >= MOST_IFDS || fieldCount >= MOST_FIELDS || !bytes.has(at, 2)) {
      if (ifds.length === 0) throw damaged();
      broken++;
      continue;
    }
    seen.add(at);
    const count = bytes.u16(at);
    const whole = bytes.has(at + 2, count * 12);
    if (!whole && ifds.length === 0) throw damaged();
    const readable = whole ? count : Math.max(0, Math.floor((bytes.length - at - 2) / 12));
    if (!whole) broken++;
    ranges.push([at, Math.min(bytes.length, at + 2 + readable * 12 + 4)]);
    const fields: TiffField[] = [];
    for (let i = 0; i < readable; i++) {
      const field = fieldAt(bytes, at + 2 + i * 12);
      budget -= field?.size ?? 0;
      if (!field || budget < 0) {
        broken++;
        continue;
      }
      fields.push(field);
      ranges.push([field.at, field.at + field.size]);
      const pointer = POINTERS[field.tag];
      if (pointer && group !== "gps") {
        for (const [place, target] of numbersOf(bytes, field, MOST_IFDS).entries()) {
          const [to, kind] = pointer;
          waiting.push({ name: kind === "sub" ? `${name} ${to}${place}` : to, group: kind, at: target });
        }
      }
    }
    fieldCount += fields.length;
    ifds.push({ name, group, fields });
    // Only pictures stand in a chain; what follows an Exif or GPS directory is whatever lies behind it.
    const link = at + 2 + count * 12;
    const following = group === "image" && bytes.has(link, 4) ? bytes.u32(link) : 0;
    if (following > 0) waiting.push({ name: `IFD${imagesIn(ifds)}`, group: "image", at: following });
  }
  return { bytes, ifds, broken, ranges };
}

const imagesIn = (ifds: readonly Ifd[]): number => ifds.filter(({ group }) => group === "image").length;

/** Null where its type is unknown or its value lies outside. */
function fieldAt(bytes: Bytes, at: number): TiffField | null {
  const tag = bytes.u16(at);
  const type = bytes.u16(at + 2);
  const count = bytes.u32(at + 4);
  const size = (SIZE_OF_TYPE[type] ?? Number.NaN) * count;
  if (Number.isNaN(size)) return null;
  const place = size <= 4 ? at + 8 : bytes.u32(at + 8);
  return bytes.has(place, size) ? { tag, type, count, at: place, size } : null;
}

/** The first numbers of a field, whatever they are written as; rationals divided (NaN where by zero). */
export function numbersOf(bytes: Bytes, field: TiffField, most = 64): number[] {
  const { type, at } = field;
  const size = SIZE_OF_TYPE[type]!;
  return Array.from({ length: Math.min(field.count, most) }, (_, i) => numberAt(bytes, type, at + i * size));
}

function numberAt(bytes: Bytes, type: number, at: number): number {
  switch (type) {
    case 3:
      return bytes.u16(at);
    case 4:
    case 13:
      return bytes.u32(at);
    case 5:
      return quotient(bytes.u32(at), bytes.u32(at + 4));
    case 6:
      return (bytes.u8(at) << 24) >> 24;
    case 8:
      return (bytes.u16(at) << 16) >> 16;
    case 9:
      return bytes.i32(at);
    case 10:
      return quotient(bytes.i32(at), bytes.i32(at + 4));
    case 11:
      return bytes.f32(at);
    case 12:
      return bytes.f64(at);
    default:
      return bytes.u8(at);
  }
}

const quotient = (a: number, b: number): number => (b === 0 ? Number.NaN : a / b);

export const findField = (ifd: Ifd | undefined, tag: number): TiffField | undefined =>
  ifd?.fields.find((field) => field.tag === tag);

/** The stretches of `[0, length)` that none of the ranges covers. */
export function gaps(ranges: readonly Range[], length: number): Range[] {
  const open: Range[] = [];
  let end = 0;
  for (const [from, to] of ranges.toSorted(([a], [b]) => a - b)) {
    if (from > end) open.push([end, from]);
    end = Math.max(end, to);
  }
  if (end < length) open.push([end, length]);
  return open;
}
