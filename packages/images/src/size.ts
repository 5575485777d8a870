import type { ImageFormat } from "@chaperone/core";
import { ImageError } from "./image-error.ts";
import { boxAt, boxesIn, findBox } from "./metadata/boxes.ts";
import { Bytes, damaged } from "./metadata/bytes.ts";
import { ebmlNumber, findElement } from "./metadata/ebml.ts";
import { gifBlocks } from "./metadata/gif-blocks.ts";
import { findField, type Ifd, numbersOf, readTiff } from "./metadata/ifd.ts";
import { pngChunks } from "./metadata/png-chunks.ts";
import { riffChunks } from "./metadata/riff.ts";
import { dicomStart, refuseUnsupported } from "./sniff.ts";

/** As the header tells it, before anything is decoded and before it is turned upright. */
export interface ImageSize {
  /** In pixels, of the largest picture. */
  readonly width: number;
  readonly height: number;
  /** Frames of an animation, pages, slices: as many as will be decoded. A film counts as one. */
  readonly frames: number;
  /** Of all frames together. */
  readonly pixels: number;
}

const MEGA = 2 ** 20;

/** What is let in. In binary millions, because telephones of "64 megapixels" make 9248 x 6944. */
export const LIMITS = {
  /** Bytes of a file. */
  fileBytes: 100 * MEGA,
  /** Pixels of one picture. */
  pixels: 64 * MEGA,
  /** Pixels of all its pictures together: four bytes each once decoded. */
  allPixels: 120 * MEGA,
  frames: 2_000,
} as const;

/**
 * The limits, held before memory is spent: nothing is allocated by what a header claims.
 * @throws ImageError "empty", "too-large", "damaged", "not-supported"
 */
export function refuseBombs(data: Uint8Array, format: ImageFormat): ImageSize {
  if (data.length === 0) {
    throw new ImageError("empty", "This file is empty. Get it again from where it came.");
  }
  if (data.length > LIMITS.fileBytes) {
    throw tooLarge(
      "This file has more than 100 MB. Save the picture smaller, or take a screenshot of it, and use that.",
    );
  }
  const size = sizeOf(data, format);
  refuseSize(size);
  return size;
}

/**
 * For readers that find more, or larger, pictures than the header had.
 * @throws ImageError "too-large"
 */
export function refuseSize({ width, height, frames, pixels }: ImageSize): void {
  if (width * height > LIMITS.pixels) {
    throw tooLarge("This picture has more than 64 megapixels. Save it smaller and use that.");
  }
  if (frames > LIMITS.frames || pixels > LIMITS.allPixels) {
    throw tooLarge(
      "This file holds more pictures than can be looked at one by one. Use a shorter part of it, or a few single pictures.",
    );
  }
}

const tooLarge = (message: string): ImageError => new ImageError("too-large", message);

/**
 * Width, height and number of pictures from the header alone.
 * @returns zeros for a deflated DICOM file, whose header is compressed: openDicom checks it once it is inflated.
 * @throws ImageError where the header is not whole, or the format is recognised and cannot be looked at.
 */
export function sizeOf(data: Uint8Array, format: ImageFormat): ImageSize {
  refuseUnsupported(data, format);
  const size = READERS[format](data);
  if (![size.width, size.height, size.frames].every((each) => Number.isInteger(each) && each >= 0))
    throw damaged();
  return size;
}

const READERS: Record<ImageFormat, (data: Uint8Array) => ImageSize> = {
  jpeg: jpegSize,
  png: pngSize,
  webp: webpSize,
  gif: gifSize,
  heic: heicSize,
  tiff: tiffSize,
  bmp: bmpSize,
  dicom: dicomSize,
  mp4: filmSize,
  webm: webmSize,
};

/** @throws ImageError where there is nothing to see. */
function alike(width: number, height: number, frames = 1): ImageSize {
  if (width < 1 || height < 1 || frames < 1) throw damaged();
  return { width, height, frames, pixels: width * height * frames };
}

/** The first start-of-frame segment (ITU T.81, B.2.2). */
function jpegSize(data: Uint8Array): ImageSize {
  const bytes = new Bytes(data);
  let at = 2;
  for (;;) {
    if (bytes.u8(at) !== 0xff) {
      at++;
      continue;
    }
    const marker = bytes.u8(at + 1);
    if (marker === 0xff) {
      at++;
      continue;
    }
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return alike(bytes.u16(at + 7), bytes.u16(at + 5));
    if (marker === 0xd9 || marker === 0xda) throw damaged();
    const alone = marker === 0 || marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8);
    at += alone ? 2 : 2 + Math.max(2, bytes.u16(at + 2));
  }
}

/** An animated PNG counts as one: the decoders give its first picture; the others are reported as hidden. */
function pngSize(data: Uint8Array): ImageSize {
  const first = pngChunks(new Bytes(data)).next().value;
  if (first?.type !== "IHDR" || first.data.length < 13) throw damaged();
  const header = new Bytes(first.data);
  return alike(header.u32(0), header.u32(4));
}

function webpSize(data: Uint8Array): ImageSize {
  const bytes = new Bytes(data, true);
  let width = 0;
  let height = 0;
  let frames = 0;
  for (const { type, from, to } of riffChunks(bytes)) {
    const u24 = (at: number): number => bytes.u16(at) | (bytes.u8(at + 2) << 16);
    if (type === "VP8X") [width, height] = [u24(from + 4) + 1, u24(from + 7) + 1];
    else if (type === "ANMF") {
      frames++;
      [width, height] = [Math.max(width, u24(from + 6) + 1), Math.max(height, u24(from + 9) + 1)];
    } else if (type === "VP8 ") {
      [width, height] = [
        Math.max(width, bytes.u16(from + 6) & 0x3fff),
        Math.max(height, bytes.u16(from + 8) & 0x3fff),
      ];
    } else if (type === "VP8L") {
      const bits = bytes.u32(from + 1);
      [width, height] = [Math.max(width, (bits & 0x3fff) + 1), Math.max(height, ((bits >> 14) & 0x3fff) + 1)];
    }
    if (to > bytes.length) throw damaged();
  }
  return alike(width, height, Math.max(1, frames));
}

function gifSize(data: Uint8Array): ImageSize {
  const bytes = new Bytes(data, true);
  let [width, height] = [bytes.u16(6), bytes.u16(8)];
  let frames = 0;
  for (const block of gifBlocks(bytes)) {
    if (block.kind !== "image") continue;
    // One more than the limit is enough to know.
    if (++frames > LIMITS.frames) break;
    width = Math.max(width, block.width);
    height = Math.max(height, block.height);
  }
  return alike(width, height, frames);
}

/** The largest of the pictures it declares: tiles of a grid are smaller than their whole. */
function heicSize(data: Uint8Array): ImageSize {
  const bytes = new Bytes(data);
  // One by one: what stands behind it may be no box at all.
  let meta = boxAt(bytes, 0, bytes.length);
  while (meta.type !== "meta") meta = boxAt(bytes, meta.to, bytes.length);
  const properties = findBox(bytes, meta.from + 4, meta.to, "iprp", "ipco");
  if (!properties) throw damaged();
  let best: ImageSize | null = null;
  for (const box of boxesIn(bytes, properties.from, properties.to)) {
    if (box.type !== "ispe") continue;
    const size = alike(bytes.u32(box.from + 4), bytes.u32(box.from + 8));
    if (!best || size.pixels > best.pixels) best = size;
  }
  if (!best) throw damaged();
  return best;
}

/** Its pages, and what a decoder would spend on a pixel. */
function tiffSize(data: Uint8Array): ImageSize {
  const { bytes, ifds } = readTiff(data);
  const pages = ifds.filter(({ group }) => group === "image");
  const sizes = pages.map((page) => pageSize(bytes, page));
  const first = sizes[0]!;
  const largest = sizes.reduce((best, each) => (each.pixels > best.pixels ? each : best), first);
  return { ...largest, frames: sizes.length, pixels: sizes.reduce((sum, { pixels }) => sum + pixels, 0) };
}

function pageSize(bytes: Bytes, page: Ifd): ImageSize {
  const number = (tag: number, otherwise: number): number => {
    const field = findField(page, tag);
    return (field && numbersOf(bytes, field, 1)[0]) ?? otherwise;
  };
  const bits = number(258, 1) * number(277, 1);
  if (bits > 64) {
    throw new ImageError(
      "not-supported",
      "This TIFF keeps more in each pixel than a picture for reading does. Export it as PNG or JPEG and use that.",
    );
  }
  return alike(number(256, 0), number(257, 0));
}

/** With its rows: an uncompressed bitmap that claims more of them than it has is refused. */
function bmpSize(data: Uint8Array): ImageSize {
  const bytes = new Bytes(data, true);
  const isOld = bytes.u32(14) === 12;
  const width = isOld ? bytes.u16(18) : bytes.i32(18);
  const height = Math.abs(isOld ? bytes.u16(20) : bytes.i32(22));
  const bits = bytes.u16(isOld ? 24 : 28);
  const compression = isOld ? 0 : bytes.u32(30);
  const size = alike(width, height);
  const isPlain = compression === 0 || compression === 3;
  if (isPlain && !bytes.has(bytes.u32(10), Math.ceil((width * bits) / 32) * 4 * height)) {
    // A bitmap beyond the limits is told so rather than called damaged.
    if (size.pixels <= LIMITS.pixels) throw damaged();
  }
  return size;
}

/** The film's largest track. Its stills are taken one by one, so their number is no matter here. */
function filmSize(data: Uint8Array): ImageSize {
  const bytes = new Bytes(data);
  const moov = boxesIn(bytes, 0, bytes.length).find(({ type }) => type === "moov");
  if (!moov) throw damaged();
  let [width, height] = [0, 0];
  for (const track of boxesIn(bytes, moov.from, moov.to)) {
    const header = track.type === "trak" ? findBox(bytes, track.from, track.to, "tkhd") : undefined;
    if (!header) continue;
    // Fixed point, 16.16, the last two numbers of the box.
    width = Math.max(width, bytes.u32(header.to - 8) >>> 16);
    height = Math.max(height, bytes.u32(header.to - 4) >>> 16);
  }
  return alike(width, height);
}

function webmSize(data: Uint8Array): ImageSize {
  const bytes = new Bytes(data);
  const width = findElement(bytes, 0xb0);
  const height = findElement(bytes, 0xba);
  if (!width || !height) throw damaged();
  return alike(ebmlNumber(bytes, width), ebmlNumber(bytes, height));
}

const DEFLATED = "1.2.840.10008.1.2.1.99";
const BIG_ENDIAN = "1.2.840.10008.1.2.2";
const IMPLICIT = "1.2.840.10008.1.2";
const MOST_TAGS = 100_000;

/** Rows, Columns and NumberOfFrames of the outermost level (PS3.5, section 7). */
function dicomSize(data: Uint8Array): ImageSize {
  const little = new Bytes(data, true);
  const start = dicomStart(little);
  if (start === null) throw damaged();
  const head = walkDicom(little, start, (tag) => tag >= 0x00030000, null);
  const syntax = head.texts.get(0x00020010) ?? "";
  if (syntax === DEFLATED) return { width: 0, height: 0, frames: 0, pixels: 0 };
  const bytes = syntax === BIG_ENDIAN ? new Bytes(data, false) : little;
  const isImplicit = syntax === IMPLICIT || (syntax === "" ? null : false);
  const body = walkDicom(bytes, head.at, (tag) => tag > 0x00280011, isImplicit);
  return alike(
    body.numbers.get(0x00280011) ?? 0,
    body.numbers.get(0x00280010) ?? 0,
    Math.max(1, Number(body.texts.get(0x00280008) ?? 1)),
  );
}

const LONG_FORMS = /^(OB|OD|OF|OL|OV|OW|SQ|SV|UC|UN|UR|UT|UV)$/;
const UNTOLD = 0xffffffff;

/** Tags of one level up to the first that `isEnd` names. `isImplicit` null: told by whether letters follow the tag. */
function walkDicom(bytes: Bytes, start: number, isEnd: (tag: number) => boolean, isImplicit: boolean | null) {
  const numbers = new Map<number, number>();
  const texts = new Map<number, string>();
  let at = start;
  for (let count = 0; bytes.has(at, 8) && count < MOST_TAGS; count++) {
    const tag = bytes.u16(at) * 0x10000 + bytes.u16(at + 2);
    if (isEnd(tag)) break;
    const { from, length } = dicomValue(bytes, at, isImplicit);
    if (length === UNTOLD) {
      at = behindSequence(bytes, from, isImplicit);
      continue;
    }
    if (length === 2 && bytes.has(from, 2)) numbers.set(tag, bytes.u16(from));
    if (length <= 64 && bytes.has(from, length))
      texts.set(
        tag,
        bytes
          .latin(from, length)
          .replace(/[\0 ]+$/, "")
          .trim(),
      );
    at = from + length;
  }
  return { numbers, texts, at };
}

function dicomValue(bytes: Bytes, at: number, isImplicit: boolean | null): { from: number; length: number } {
  const letters = bytes.latin(at + 4, 2);
  if (isImplicit ?? !/^[A-Z]{2}$/.test(letters)) return { from: at + 8, length: bytes.u32(at + 4) };
  if (LONG_FORMS.test(letters)) return { from: at + 12, length: bytes.u32(at + 8) };
  return { from: at + 8, length: bytes.u16(at + 6) };
}

/** Behind a sequence of untold length: by its delimiters, with a count of how deep it is instead of calls. */
function behindSequence(bytes: Bytes, start: number, isImplicit: boolean | null): number {
  let depth = 1;
  let at = start;
  for (let count = 0; count < MOST_TAGS; count++) {
    const group = bytes.u16(at);
    const element = bytes.u16(at + 2);
    if (group === 0xfffe) {
      const length = bytes.u32(at + 4);
      at += 8;
      if (element === 0xe0dd && --depth === 0) return at;
      // An item of told length is stepped over; one of untold length is stepped into and ends by a delimiter.
      if (element === 0xe000 && length !== UNTOLD) at += length;
      continue;
    }
    const { from, length } = dicomValue(bytes, at, isImplicit);
    if (length === UNTOLD) depth++;
    at = length === UNTOLD ? from : from + length;
  }
  throw damaged();
}
