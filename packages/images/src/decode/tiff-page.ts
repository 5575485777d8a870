import type { Codec } from "../codec.ts";
import type { Bytes } from "../metadata/bytes.ts";
import { type Raster, raster } from "../raster.ts";
import { mustHold, notSupported } from "./decoded.ts";
import type { Fields } from "./tiff.ts";
import { jpegPage } from "./tiff-jpeg.ts";
import { unpackSegment } from "./tiff-unpack.ts";

export const PHOTOMETRIC = { whiteIsZero: 0, blackIsZero: 1, rgb: 2, palette: 3, cmyk: 5, ybr: 6 } as const;
const JPEG = 7;

/** Pixels a tile may have beyond those of its page: a small page lies in one tile of the usual size. */
const USUAL_TILE = 2 ** 22;
/** Bytes of one strip or tile, unpacked: they are held beside the page itself. */
const MOST_BYTES = 2 ** 28;
/** Strips or tiles of one page; each costs time of its own, and a JPEG stream the most. */
const MOST_SEGMENTS = 2 ** 16;
const MOST_JPEGS = 2 ** 14;

/** How a page's samples are laid out (TIFF 6.0, sections 3 to 8 and 14 to 16). */
export interface Layout {
  readonly width: number;
  readonly height: number;
  /** Bits a sample. */
  readonly bits: number;
  /** Samples a pixel. */
  readonly samples: number;
  readonly photometric: number;
  /** Samples of one kind stand together, each kind in its own segments. */
  readonly apart: boolean;
  readonly packing: number;
  /** Each sample is told as its difference from the one to the left. */
  readonly differences: boolean;
  /** Bits fill a byte from its lowest. */
  readonly lowFirst: boolean;
  readonly littleEndian: boolean;
  /** 1 is multiplied into the colours, 2 is not, 0 is no alpha. */
  readonly alpha: 0 | 1 | 2;
  /** Colours as red, green and blue of 16 bits, all reds first. */
  readonly palette: readonly number[];
  /** Size of a strip or tile. */
  readonly segment: { readonly width: number; readonly height: number; readonly tiled: boolean };
  readonly offsets: readonly number[];
  readonly lengths: readonly number[];
}

/** @throws ImageError */
export async function decodePage(file: Bytes, fields: Fields, codec: Codec): Promise<Raster> {
  const layout = layoutOf(file, fields);
  const { width, height, segment, apart } = layout;
  const across = Math.ceil(width / segment.width);
  const down = Math.ceil(height / segment.height);
  const planes = apart ? layout.samples : 1;
  if (layout.packing === JPEG && (apart || layout.bits !== 8))
    throw notSupported("A TIFF packed in this way");
  if (across * down * planes > (layout.packing === JPEG ? MOST_JPEGS : MOST_SEGMENTS))
    throw notSupported("A TIFF cut into so many parts");
  mustHold(layout.offsets.length >= across * down * planes);
  mustHold(layout.lengths.length >= across * down * planes);
  // First, so that no memory is taken for pixels that cannot be there.
  for (const [at, offset] of layout.offsets.entries()) file.part(offset, layout.lengths[at] ?? 0);
  if (layout.packing === JPEG) return jpegPage(file, layout, fields.all(347), codec);
  const samples = new Uint8Array(width * height * layout.samples);
  for (let plane = 0; plane < planes; plane++) {
    for (let index = 0; index < across * down; index++) {
      const at = plane * across * down + index;
      const left = (index % across) * segment.width;
      const top = Math.floor(index / across) * segment.height;
      // The last strip is cut off; tiles are always full.
      const rows = segment.tiled ? segment.height : Math.min(segment.height, height - top);
      const packed = file.part(layout.offsets[at] as number, layout.lengths[at] as number);
      const bytes = await unpackSegment(packed, layout, segment.width, rows);
      place(bytes, samples, layout, { left, top, rows, plane });
    }
  }
  return paint(samples, layout);
}

function layoutOf(file: Bytes, fields: Fields): Layout {
  const width = fields.one(256, 0);
  const height = fields.one(257, 0);
  const samples = fields.one(277, 1);
  const depths = fields.all(258);
  const bits = depths[0] ?? 1;
  const photometric = fields.one(262, samples >= 3 ? PHOTOMETRIC.rgb : PHOTOMETRIC.whiteIsZero);
  mustHold(width > 0 && height > 0 && samples > 0);
  if (!Object.values(PHOTOMETRIC).some((known) => known === photometric)) {
    throw notSupported("A TIFF with colours of this kind");
  }
  if (photometric === PHOTOMETRIC.ybr && fields.one(259, 1) !== JPEG) {
    throw notSupported("A TIFF with colours of this kind");
  }
  if (bits * samples > 64) throw notSupported("A TIFF with samples of this kind");
  const whole = fields.all(339).every((format) => format === 1);
  if (![1, 2, 4, 8, 16].includes(bits) || depths.some((depth) => depth !== bits) || !whole) {
    throw notSupported("A TIFF with samples of this kind");
  }
  const colours = colourCount(photometric);
  mustHold(samples >= colours);
  const extra = fields.all(338)[0] ?? 0;
  const predictor = fields.one(317, 1);
  if (predictor > 2 || (predictor === 2 && bits < 8)) throw notSupported("A TIFF packed in this way");
  const tiled = fields.all(324).length > 0;
  const segment = tiled
    ? { width: fields.one(322, 0), height: fields.one(323, 0), tiled }
    : { width, height: Math.min(height, fields.one(278, height) || height), tiled };
  mustHold(segment.width > 0 && segment.height > 0);
  mustHold(segment.width * segment.height <= Math.max(width * height, USUAL_TILE));
  if ((segment.width * segment.height * bits * samples) / 8 > MOST_BYTES)
    throw notSupported("A TIFF of so many bits in one piece");
  const offsets = fields.all(tiled ? 324 : 273);
  const lengths = fields.all(tiled ? 325 : 279);
  return {
    width,
    height,
    bits,
    samples,
    photometric,
    apart: fields.one(284, 1) === 2 && samples > 1,
    packing: fields.one(259, 1),
    differences: predictor === 2,
    lowFirst: fields.one(266, 1) === 2,
    littleEndian: file.little,
    alpha: samples > colours && (extra === 1 || extra === 2) ? extra : 0,
    palette: fields.all(320),
    segment,
    offsets,
    // Some writers leave the length of a single unpacked strip out.
    lengths:
      lengths.length === 0 && offsets.length === 1
        ? [Math.max(0, file.length - (offsets[0] as number))]
        : lengths,
  };
}

const colourCount = (photometric: number): number =>
  photometric === PHOTOMETRIC.rgb || photometric === PHOTOMETRIC.ybr
    ? 3
    : photometric === PHOTOMETRIC.cmyk
      ? 4
      : 1;

/** Puts a segment's samples, as 8 bits each, where they belong in the page. Palette indices stay as they are. */
function place(
  bytes: Uint8Array,
  into: Uint8Array,
  layout: Layout,
  { left, top, rows, plane }: { left: number; top: number; rows: number; plane: number },
): void {
  const { width, height, bits, samples, apart, segment, littleEndian } = layout;
  const each = apart ? 1 : samples;
  const stride = Math.ceil((segment.width * each * bits) / 8);
  const columns = Math.min(segment.width, width - left);
  const high = littleEndian ? 1 : 0;
  const scale = layout.photometric === PHOTOMETRIC.palette ? 1 : 255 / (2 ** bits - 1);
  const mask = 2 ** bits - 1;
  for (let y = 0; y < rows && top + y < height; y++) {
    let to = ((top + y) * width + left) * samples + plane;
    for (let at = 0; at < columns * each; at++) {
      let value: number;
      if (bits === 8) value = bytes[y * stride + at] as number;
      else if (bits === 16) value = bytes[y * stride + at * 2 + high] as number;
      else {
        const bit = at * bits;
        value = (((bytes[y * stride + (bit >> 3)] as number) >> (8 - bits - (bit & 7))) & mask) * scale;
      }
      into[to] = value;
      to += apart ? samples : 1;
    }
  }
}

function paint(values: Uint8Array, layout: Layout): Raster {
  const { width, height, samples, alpha } = layout;
  const colours = colourCount(layout.photometric);
  const picture = raster(width, height);
  const { data } = picture;
  for (let pixel = 0; pixel < width * height; pixel++) {
    const from = pixel * samples;
    const to = pixel * 4;
    paintColour(values, from, data, to, layout);
    const opacity = alpha ? (values[from + colours] as number) : 255;
    data[to + 3] = opacity;
    if (alpha !== 1 || opacity === 0 || opacity === 255) continue;
    for (let at = to; at < to + 3; at++) data[at] = ((data[at] as number) * 255) / opacity;
  }
  return picture;
}

function paintColour(
  values: Uint8Array,
  from: number,
  data: Uint8ClampedArray,
  to: number,
  layout: Layout,
): void {
  const first = values[from] as number;
  if (layout.photometric === PHOTOMETRIC.rgb) {
    data[to] = first;
    data[to + 1] = values[from + 1] as number;
    data[to + 2] = values[from + 2] as number;
  } else if (layout.photometric === PHOTOMETRIC.palette) {
    const third = layout.palette.length / 3;
    for (let at = 0; at < 3; at++) data[to + at] = (layout.palette[at * third + first] ?? 0) >> 8;
  } else if (layout.photometric === PHOTOMETRIC.cmyk) {
    // Without the ink's profile: near enough to see what is on it.
    const light = 255 - (values[from + 3] as number);
    for (let at = 0; at < 3; at++) data[to + at] = ((255 - (values[from + at] as number)) * light) / 255;
  } else {
    const grey = layout.photometric === PHOTOMETRIC.whiteIsZero ? 255 - first : first;
    data.fill(grey, to, to + 3);
  }
}
