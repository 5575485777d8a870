import { Bytes } from "../metadata/bytes.ts";
import { type Raster, raster } from "../raster.ts";
import { mustHold, notSupported } from "./decoded.ts";

interface Header {
  readonly width: number;
  readonly height: number;
  /** Most bitmaps begin with the lowest row. */
  readonly fromBottom: boolean;
  readonly bits: number;
  readonly packing: number;
  readonly palette: readonly number[];
  readonly masks: Masks;
  readonly start: number;
}

/** Which bits of a pixel are red, green, blue, alpha. */
type Masks = readonly [number, number, number, number];

const RLE8 = 1;
const RLE4 = 2;
const BITFIELDS = 3;
const ALPHA_BITFIELDS = 6;

/**
 * A Windows or OS/2 bitmap.
 * @throws ImageError "damaged" where it ends early, "not-supported" where it only wraps another format.
 */
export function decodeBmp(bytes: Uint8Array): Raster {
  const file = new Bytes(bytes, true);
  const header = readHeader(file);
  const { width, height, bits, packing } = header;
  mustHold(width > 0 && height > 0);
  const stride = Math.ceil((width * bits) / 32) * 4;
  // First, so that no memory is taken for pixels that cannot be there.
  const runs = packing === RLE8 || packing === RLE4;
  const rows = runs ? null : file.part(header.start, stride * (height - 1) + Math.ceil((width * bits) / 8));
  const picture = raster(width, height);
  if (rows === null) paintIndices(picture, header, unpackRuns(file, header));
  else if (bits <= 8) paintIndices(picture, header, unpackBits(rows, header, stride));
  else paintColours(picture, header, rows, stride);
  return picture;
}

function readHeader(file: Bytes): Header {
  const size = file.u32(14);
  const start = file.u32(10);
  if (size === 12) {
    const bits = file.u16(24);
    const palette = readPalette(file, 26, bits, 2 ** bits, 3, start);
    const [width, height] = [file.u16(18), file.u16(20)];
    return checked({ width, height, fromBottom: true, bits, packing: 0, palette, masks: usual(bits), start });
  }
  mustHold(size >= 40);
  const height = file.i32(22);
  const bits = file.u16(28);
  const packing = file.u32(30);
  const named = packing === BITFIELDS || packing === ALPHA_BITFIELDS;
  // In the oldest header the masks stand behind it; in later ones at the same place, as part of it.
  const behind = size === 40 && named ? (packing === BITFIELDS ? 12 : 16) : 0;
  const withAlpha = size >= 56 || packing === ALPHA_BITFIELDS;
  const masks: Masks = named
    ? [file.u32(54), file.u32(58), file.u32(62), withAlpha ? file.u32(66) : 0]
    : usual(bits);
  const colours = file.u32(46) || 2 ** bits;
  const palette = readPalette(file, 14 + size + behind, bits, colours, 4, start);
  return checked({
    width: file.i32(18),
    height: Math.abs(height),
    fromBottom: height > 0,
    bits,
    packing,
    palette,
    masks,
    start,
  });
}

const usual = (bits: number): Masks => (bits === 16 ? [0x7c00, 0x3e0, 0x1f, 0] : [0xff0000, 0xff00, 0xff, 0]);

function checked(header: Header): Header {
  const { bits, packing } = header;
  const fits = {
    0: [1, 2, 4, 8, 16, 24, 32],
    [RLE8]: [8],
    [RLE4]: [4],
    [BITFIELDS]: [16, 32],
    [ALPHA_BITFIELDS]: [16, 32],
  }[packing];
  if (!fits) throw notSupported("A bitmap packed in this way");
  mustHold(fits.includes(bits));
  return header;
}

/** Colours as 0xRRGGBB. Some writers announce more than there is room for before the pixels. */
function readPalette(
  file: Bytes,
  at: number,
  bits: number,
  announced: number,
  size: 3 | 4,
  end: number,
): number[] {
  if (bits > 8) return [];
  const room = Math.max(0, Math.floor((end - at) / size));
  return Array.from({ length: Math.min(announced, 2 ** bits, room) }, (_, index) => {
    const from = at + index * size;
    return (file.u8(from + 2) << 16) | (file.u8(from + 1) << 8) | file.u8(from);
  });
}

/** One palette index a pixel, in the file's order of rows. */
function unpackBits(rows: Uint8Array, { width, height, bits }: Header, stride: number): Uint8Array {
  const indices = new Uint8Array(width * height);
  const mask = 2 ** bits - 1;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const bit = x * bits;
      const byte = rows[y * stride + (bit >> 3)] as number;
      indices[y * width + x] = (byte >> (8 - bits - (bit & 7))) & mask;
    }
  }
  return indices;
}

/** Undoes the runs of RLE8 and RLE4. Pixels that are skipped keep the first colour. */
function unpackRuns(file: Bytes, { width, height, packing, start }: Header): Uint8Array {
  // A run of at most 255 pixels takes two bytes; skips are rare. No memory for pixels that cannot be there.
  mustHold(width * height <= (file.length - start) * 4096);
  const indices = new Uint8Array(width * height);
  const half = packing === RLE4;
  let [x, y, at] = [0, 0, start];
  const put = (index: number): void => {
    mustHold(y < height);
    if (x < width) indices[y * width + x] = index;
    x++;
  };
  const nibble = (byte: number, odd: number): number => (half ? (odd ? byte & 15 : byte >> 4) : byte);
  for (;;) {
    const count = file.u8(at);
    const value = file.u8(at + 1);
    at += 2;
    if (count > 0) {
      for (let done = 0; done < count; done++) put(nibble(value, done % 2));
    } else if (value === 0) {
      x = 0;
      y++;
    } else if (value === 1) {
      return indices;
    } else if (value === 2) {
      x += file.u8(at);
      y += file.u8(at + 1);
      at += 2;
    } else {
      const bytes = half ? Math.ceil(value / 2) : value;
      for (let done = 0; done < value; done++) put(nibble(file.u8(at + (half ? done >> 1 : done)), done % 2));
      at += bytes + (bytes % 2);
    }
  }
}

const rowOf = (y: number, { fromBottom, height }: Header): number => (fromBottom ? height - 1 - y : y);

function paintIndices({ data }: Raster, header: Header, indices: Uint8Array): void {
  const { width, height, palette } = header;
  for (let y = 0; y < height; y++) {
    let to = rowOf(y, header) * width * 4;
    for (let x = 0; x < width; x++, to += 4) {
      const colour = palette[indices[y * width + x] as number] ?? 0;
      data[to] = colour >> 16;
      data[to + 1] = (colour >> 8) & 0xff;
      data[to + 2] = colour & 0xff;
      data[to + 3] = 255;
    }
  }
}

function paintColours({ data }: Raster, header: Header, rows: Uint8Array, stride: number): void {
  const { width, height, bits, masks } = header;
  const bytes = bits / 8;
  const channels = masks.map(channel);
  const alpha = masks[3] !== 0;
  for (let y = 0; y < height; y++) {
    let from = y * stride;
    let to = rowOf(y, header) * width * 4;
    for (let x = 0; x < width; x++, from += bytes, to += 4) {
      let pixel = 0;
      for (let byte = bytes - 1; byte >= 0; byte--) pixel = (pixel << 8) | (rows[from + byte] as number);
      for (let at = 0; at < 4; at++) {
        const { mask, shift, most } = channels[at] as Channel;
        data[to + at] = most === 0 ? 0 : ((((pixel & mask) >>> shift) >>> 0) * 255) / most;
      }
      if (!alpha) data[to + 3] = 255;
    }
  }
  if (alpha) opaqueIfEmpty(data);
}

interface Channel {
  readonly mask: number;
  readonly shift: number;
  /** The channel's greatest value. */
  readonly most: number;
}

function channel(mask: number): Channel {
  // The lowest bit that is set.
  const shift = mask === 0 ? 0 : 31 - Math.clz32(mask & -mask);
  return { mask, shift, most: mask >>> shift };
}

/** Many programs announce an alpha channel and leave it at 0; viewers then show the picture. */
function opaqueIfEmpty(data: Uint8ClampedArray): void {
  for (let at = 3; at < data.length; at += 4) if (data[at] !== 0) return;
  for (let at = 3; at < data.length; at += 4) data[at] = 255;
}
