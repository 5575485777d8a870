import type { Codec } from "../codec.ts";
import { Bytes } from "../metadata/bytes.ts";
import type { Raster } from "../raster.ts";
import { refuseSize } from "../size.ts";
import { type Decoded, mustHold } from "./decoded.ts";
import { upright } from "./orientation.ts";
import { decodePage } from "./tiff-page.ts";

/** A page's fields: its tags' whole numbers. Other fields are not needed here. */
export class Fields {
  readonly #values = new Map<number, readonly number[]>();

  /** How many numbers were read. */
  size = 0;

  set(tag: number, values: readonly number[]): void {
    this.#values.set(tag, values);
    this.size += values.length;
  }

  /** A single number, or what stands where there is none. */
  one(tag: number, otherwise: number): number {
    return this.#values.get(tag)?.[0] ?? otherwise;
  }

  all(tag: number): readonly number[] {
    return this.#values.get(tag) ?? [];
  }
}

const NEW_SUBFILE_TYPE = 254;
const SUBFILE_TYPE = 255;
const WIDTH = 256;
const HEIGHT = 257;
const ORIENTATION = 274;
const MOST_PAGES = 4096;

/**
 * The pages of a TIFF; where they differ in size, the first. Smaller copies of a page are left out.
 * @throws ImageError "damaged", or "not-supported" for packings that only other fields of work use.
 */
export async function decodeTiff(bytes: Uint8Array, codec: Codec): Promise<Decoded> {
  const file = new Bytes(bytes, bytes[0] === 0x49);
  const all = directories(file);
  const full = all.filter((page) => !(page.one(NEW_SUBFILE_TYPE, 0) & 1) && page.one(SUBFILE_TYPE, 1) !== 2);
  const pages = full.length > 0 ? full : all.slice(0, 1);
  const first = pages[0];
  mustHold(first !== undefined);
  const alike = pages.filter((page) => sizeOf(page) === sizeOf(first));
  const kept = alike.length === pages.length ? pages : [first];
  // Of a field that stands there twice readers take one or the other, so what is decoded is measured itself.
  const [width, height] = [first.one(WIDTH, 0), first.one(HEIGHT, 0)];
  refuseSize({ width, height, frames: kept.length, pixels: width * height * kept.length });
  const frames: Raster[] = [];
  for (const page of kept)
    frames.push(upright(await decodePage(file, page, codec), page.one(ORIENTATION, 1)));
  if (kept.length === pages.length) return { frames, delays: [] };
  return { frames, delays: [], missing: `the first of ${pages.length} pages is looked at` };
}

/** Width, height, and whether it lies on its side. */
const sizeOf = (page: Fields): string =>
  [page.one(WIDTH, 0), page.one(HEIGHT, 0), page.one(ORIENTATION, 1) > 4].join(" ");

/** Reads the chain of directories; a chain that runs in a circle is damaged. */
function directories(file: Bytes): Fields[] {
  const pages: Fields[] = [];
  const read = new Set<number>();
  let room = MOST_VALUES;
  for (let at = file.u32(4); at !== 0; ) {
    mustHold(!read.has(at) && pages.length < MOST_PAGES);
    read.add(at);
    const count = file.u16(at);
    const fields = readFields(file, at + 2, count, room);
    room -= fields.size;
    pages.push(fields);
    at = file.u32(at + 2 + count * 12);
  }
  return pages;
}

/** Field types that hold whole numbers or bytes, and how many bytes each takes. */
const SIZES: Partial<Record<number, 1 | 2 | 4>> = { 1: 1, 3: 2, 4: 4, 7: 1, 13: 4 };

/** Those that decoding needs. */
const NEEDED: ReadonlySet<number> = new Set([
  NEW_SUBFILE_TYPE,
  SUBFILE_TYPE,
  WIDTH,
  HEIGHT,
  ...[258, 259, 262, 266, 273, ORIENTATION, 277, 278, 279, 284, 317, 320, 322, 323, 324, 325, 338, 339, 347],
]);
/** Numbers of all fields together: fields may share their bytes, and each number then takes memory of its own. */
const MOST_VALUES = 2 ** 20;

function readFields(file: Bytes, from: number, count: number, most: number): Fields {
  const fields = new Fields();
  for (let at = from; at < from + count * 12; at += 12) {
    const size = SIZES[file.u16(at + 2)];
    if (size === undefined || !NEEDED.has(file.u16(at))) continue;
    const values = file.u32(at + 4);
    mustHold(fields.size + values <= most);
    const start = values * size <= 4 ? at + 8 : file.u32(at + 8);
    file.part(start, values * size);
    const read = (index: number): number => {
      const place = start + index * size;
      return size === 1 ? file.u8(place) : size === 2 ? file.u16(place) : file.u32(place);
    };
    fields.set(
      file.u16(at),
      Array.from({ length: values }, (_, index) => read(index)),
    );
  }
  return fields;
}
