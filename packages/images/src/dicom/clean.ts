import type { Region } from "@chaperone/core";
import { toPixels } from "../geometry.ts";
import { ImageError } from "../image-error.ts";
import type { Raster } from "../raster.ts";
import { type Element, find } from "./elements.ts";
import { type DicomFile, readDicomNow } from "./file.ts";
import { type Display, displayOf, greyOf, greyRaster, needsRange, rangeOf } from "./grey.ts";
import { type PixelHeader, type PixelSource, pixelSource } from "./header.ts";
import { asImageError, delayOf } from "./open-dicom.ts";
import { drawColour, isGrey, measuredFrames, measuredValues } from "./pixels.ts";
import { nativeFrame, type Samples } from "./samples.ts";
import { EXPLICIT_LITTLE_ENDIAN } from "./syntax.ts";
import { codeOf, decimalsOf } from "./values.ts";
import { decimal, newUid, shorts, text, type Written, writeFile } from "./write.ts";

export interface CleanDicomOptions {
  /**
   * Whether the text finder looked at every frame and all it found is covered. Only then does the copy say that no
   * words are burned in.
   */
  readonly isTextCovered?: boolean;
  /** So many random bytes. */
  readonly random?: (length: number) => Uint8Array;
}

/** The pixels of the copy and what is needed to show them. */
interface CleanPixels {
  readonly bytes: Uint8Array;
  readonly elements: readonly Written[];
  readonly isColour: boolean;
  /** Bits a number takes up. */
  readonly allocated: 8 | 16;
}

/**
 * Kinds of equipment that are named as such (PS3.3 section C.7.3.1.1.1): viewers choose their windows by them. What
 * is none of these is "OT", other, for any word can stand in that field.
 */
export const MODALITIES: ReadonlySet<string> = new Set(
  "CR CT DX ES GM IO IVOCT IVUS MG MR NM OCT OP OPT PT PX RF RG SM TG US XA XC".split(" "),
);

/** Secondary capture, for grey bytes, grey words and colours: PS3.4 annex B.5. The first is for single frames. */
const SECONDARY_CAPTURE = "1.2.840.10008.5.1.4.1.1.7";

const sum = (arrays: readonly { readonly byteLength: number }[]): number =>
  arrays.reduce((total, { byteLength }) => total + byteLength, 0);

/** One after the other; pixel data has an even length. */
function joined(arrays: readonly (Samples | Uint8ClampedArray)[]): Uint8Array {
  const length = sum(arrays);
  const bytes = new Uint8Array(length + (length % 2));
  let at = 0;
  for (const array of arrays) {
    bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), at);
    at += array.byteLength;
  }
  return bytes;
}

function fill(
  numbers: Samples,
  header: PixelHeader,
  each: 1 | 3,
  covers: readonly Region[],
  value: number,
): void {
  for (const cover of covers) {
    const { left, top, width, height } = toPixels(cover, header);
    for (let y = top; y < top + height; y++) {
      const start = (y * header.width + left) * each;
      numbers.fill(value, start, start + width * each);
    }
  }
}

/** Red, green and blue without the fourth. */
function threeBytes({ data }: Raster): Uint8Array {
  const bytes = new Uint8Array((data.length / 4) * 3);
  for (let from = 0, to = 0; from < data.length; from += 4) {
    bytes[to++] = data[from]!;
    bytes[to++] = data[from + 1]!;
    bytes[to++] = data[from + 2]!;
  }
  return bytes;
}

function oneByte({ data }: Raster): Uint8Array {
  const bytes = new Uint8Array(data.length / 4);
  for (let index = 0; index < bytes.length; index++) bytes[index] = data[index * 4]!;
  return bytes;
}

const framesOf = ({ header, data }: PixelSource): Samples[] =>
  Array.from({ length: header.frames }, (_, frame) => nativeFrame(data, header, frame).samples);

const layout = (photometric: string, samples: 1 | 3, allocated: number, stored: number): Written[] => [
  shorts(0x00280002, samples),
  text(0x00280004, "CS", photometric),
  ...(samples === 3 ? [shorts(0x00280006, 0)] : []),
  shorts(0x00280100, allocated),
  shorts(0x00280101, stored),
  shorts(0x00280102, stored - 1),
];

/** Colours are written as red, green and blue bytes: a palette could hold anything in entries no pixel uses. */
function colourPixels(
  source: PixelSource,
  elements: readonly Element[],
  covers: readonly Region[],
): CleanPixels {
  const frames = framesOf(source).map((samples) => threeBytes(drawColour(samples, source.header, elements)));
  for (const frame of frames) fill(frame, source.header, 3, covers, 0);
  return {
    bytes: joined(frames),
    elements: [...layout("RGB", 3, 8, 8), shorts(0x00280103, 0)],
    isColour: true,
    allocated: 8,
  };
}

/** Greys that need tables, or differ from frame to frame, are written as they are shown. */
function shownPixels(
  source: PixelSource,
  elements: readonly Element[],
  covers: readonly Region[],
): CleanPixels {
  const { header, data } = source;
  const read = (frame: number) => nativeFrame(data, header, frame).samples;
  const isMeasured = needsRange(displayOf(elements, header, 0), header);
  const values = (isMeasured ? measuredFrames(header) : []).flatMap((frame) =>
    measuredValues(read(frame), displayOf(elements, header, frame)),
  );
  const range = isMeasured ? rangeOf(values) : null;
  const frames = Array.from({ length: header.frames }, (_, frame) => {
    const display = displayOf(elements, header, frame);
    return oneByte(
      greyRaster(read(frame), header, greyOf(display, header, needsRange(display, header) ? range : null)),
    );
  });
  for (const frame of frames) fill(frame, header, 1, covers, 0);
  return {
    bytes: joined(frames),
    elements: [...layout("MONOCHROME2", 1, 8, 8), shorts(0x00280103, 0)],
    isColour: false,
    allocated: 8,
  };
}

const lowestOf = ({ stored, isSigned }: PixelHeader): number => (isSigned ? -(2 ** (stored - 1)) : 0);
const highestOf = ({ stored, isSigned }: PixelHeader): number => 2 ** (isSigned ? stored - 1 : stored) - 1;

function extremes(frames: readonly Samples[]): { least: number; most: number } {
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  for (const frame of frames) {
    for (const number of frame) {
      if (number < least) least = number;
      if (number > most) most = number;
    }
  }
  return { least, most };
}

/**
 * The stored number that is shown black: the window's edge; the end of the scale for bytes without a window; else the
 * least (or, inverted, the most) that stands in the picture, so that programs that measure its range still show it
 * well.
 */
function blackOf(frames: readonly Samples[], display: Display, header: PixelHeader): number {
  const { window, slope, intercept } = display;
  const isInverted = header.photometric === "MONOCHROME1";
  if (!window) {
    if (!needsRange(display, header)) return isInverted ? highestOf(header) : 0;
    const { least, most } = extremes(frames);
    return isInverted !== slope < 0 ? most : least;
  }
  // A sigmoid has no edge; three widths from its centre it is as good as black.
  const reach = window.shape === "SIGMOID" ? window.width * 3 : window.width / 2 + 1;
  const edge = (window.centre + (isInverted ? reach : -reach) - intercept) / slope;
  const rounded = isInverted !== slope < 0 ? Math.ceil(edge) : Math.floor(edge);
  return Math.min(highestOf(header), Math.max(lowestOf(header), rounded));
}

/** Greys as they are stored, with what turns them into what is shown. */
function storedPixels(
  source: PixelSource,
  elements: readonly Element[],
  covers: readonly Region[],
): CleanPixels {
  const { header } = source;
  const display = displayOf(elements, header, 0);
  const { window, slope, intercept } = display;
  // Bytes that are used as they stand are part of the file that was opened.
  const frames = framesOf(source).map((samples) => samples.slice());
  const black = blackOf(frames, display, header);
  for (const frame of frames) fill(frame, header, 1, covers, black);
  const allocated = header.stored <= 8 ? 8 : 16;
  const isRescaled = slope !== 1 || intercept !== 0;
  return {
    bytes: joined(frames),
    elements: [
      ...layout(header.photometric, 1, allocated, header.stored),
      shorts(0x00280103, header.isSigned ? 1 : 0),
      ...(isRescaled
        ? [
            text(0x00281052, "DS", decimal(intercept)),
            text(0x00281053, "DS", decimal(slope)),
            text(0x00281054, "LO", codeOf(elements, 0x00080060) === "CT" ? "HU" : "US"),
          ]
        : []),
      ...(window
        ? [
            text(0x00281050, "DS", decimal(window.centre)),
            text(0x00281051, "DS", decimal(window.width)),
            text(0x00281056, "CS", window.shape),
          ]
        : []),
    ],
    isColour: false,
    allocated,
  };
}

const PER_FRAME = 0x52009230;
const SHARED = 0x52009229;

/** Whether numbers, a window and a straight line are all that is needed to show it. */
function isPlain(header: PixelHeader, elements: readonly Element[]): boolean {
  const { modality, greys, window } = displayOf(elements, header, 0);
  const isSized = header.allocated === 8 || header.allocated === 16;
  const isSame = !find(elements, PER_FRAME) && !find(elements, SHARED);
  return isSized && isSame && modality === null && (greys === null || window !== null);
}

function cleanPixels(
  source: PixelSource,
  elements: readonly Element[],
  covers: readonly Region[],
): CleanPixels {
  if (!isGrey(source.header)) return colourPixels(source, elements, covers);
  return isPlain(source.header, elements)
    ? storedPixels(source, elements, covers)
    : shownPixels(source, elements, covers);
}

/** Height to width of a pixel, where it is no square: else viewers would show the picture squeezed. */
function aspectOf(elements: readonly Element[]): Written[] {
  const [vertical, horizontal] = [0x00280034, 0x00280030, 0x00181164]
    .map((tag) => decimalsOf(elements, tag))
    .find((pair) => pair.length === 2 && pair.every((part) => part > 0)) ?? [1, 1];
  const ratio = Math.round((vertical! / horizontal!) * 1000);
  return ratio === 1000 || ratio < 1 || ratio > 1e6 ? [] : [text(0x00280034, "IS", `${ratio}\\1000`)];
}

function sopClassOf({ isColour, allocated }: CleanPixels, frames: number): string {
  if (frames === 1) return SECONDARY_CAPTURE;
  return `${SECONDARY_CAPTURE}.${isColour ? 4 : allocated === 8 ? 2 : 3}`;
}

/** Fields that must stand there (PS3.3, type 2) and stay empty: who, when, on whose order. */
export const EMPTY: readonly (readonly [number, string])[] = [
  [0x00080020, "DA"],
  [0x00080030, "TM"],
  [0x00080050, "SH"],
  [0x00080090, "PN"],
  [0x00100010, "PN"],
  [0x00100020, "LO"],
  [0x00100030, "DA"],
  [0x00100040, "CS"],
  [0x00200010, "SH"],
  [0x00200011, "IS"],
  [0x00200020, "CS"],
];

/** What was done to the file, as it stands in the copy. */
export const METHOD = "Chaperone: keep list, new UIDs, covers in the pixels";

const strongRandom = (length: number): Uint8Array => crypto.getRandomValues(new Uint8Array(length));

function cleanElements(
  { elements }: DicomFile,
  { header }: PixelSource,
  pixels: CleanPixels,
  { isTextCovered, random = strongRandom }: CleanDicomOptions,
): { sopClass: string; sopInstance: string; elements: Written[] } {
  const sopClass = sopClassOf(pixels, header.frames);
  const sopInstance = newUid(random);
  const modality = codeOf(elements, 0x00080060) ?? "";
  const delay = header.frames > 1 ? (delayOf(elements) ?? 100) : null;
  return {
    sopClass,
    sopInstance,
    elements: [
      ...EMPTY.map(([tag, vr]) => text(tag, vr, "")),
      // What kind of file it is, and that it is a copy of another one.
      text(0x00080008, "CS", "DERIVED\\SECONDARY"),
      text(0x00080016, "UI", sopClass),
      text(0x00080018, "UI", sopInstance),
      text(0x00080060, "CS", MODALITIES.has(modality) ? modality : "OT"),
      text(0x00080064, "CS", "WSD"),
      // What was done to it: PS3.3 section C.7.1.1.
      text(0x00120062, "CS", "YES"),
      text(0x00120063, "LO", METHOD),
      text(0x00280303, "CS", "REMOVED"),
      ...(isTextCovered ? [text(0x00280301, "CS", "NO")] : []),
      text(0x0020000d, "UI", newUid(random)),
      text(0x0020000e, "UI", newUid(random)),
      text(0x00200013, "IS", "1"),
      // How the pixels lie and are shown.
      shorts(0x00280010, header.height),
      shorts(0x00280011, header.width),
      ...(delay === null
        ? []
        : [
            text(0x00280008, "IS", String(header.frames)),
            text(0x00181063, "DS", decimal(delay)),
            // The frames follow each other by their time.
            { tag: 0x00280009, vr: "AT", value: new Uint8Array([0x18, 0, 0x63, 0x10]) },
          ]),
      ...aspectOf(elements),
      ...pixels.elements,
      { tag: 0x7fe00010, vr: pixels.allocated === 8 ? "OB" : "OW", value: pixels.bytes },
    ],
  };
}

/**
 * A DICOM file with the same pictures and none of the rest. It is written anew from a short list of what is needed to
 * show the pixels: nothing is copied but numbers that were read as such, and codes that stand on a list. Greys keep
 * their depth, colours become red, green and blue of 8 bits; the covers are black in every frame.
 *
 * What a window hides stays in the pixels: whoever turns the window sees what the finders, who look through the
 * file's own window, did not.
 * @throws ImageError "cannot-write" for compressed pixels; as openDicom() for what cannot be read.
 */
export function writeCleanDicom(
  bytes: Uint8Array,
  covers: readonly Region[],
  options: CleanDicomOptions = {},
): Uint8Array<ArrayBuffer> {
  if (covers.some((cover) => !Object.values(cover).every(Number.isFinite))) {
    throw new ImageError("cannot-write", "A cover has no place in the picture. Please draw it again.");
  }
  try {
    const file = readDicomNow(bytes);
    if (file.syntax.packing !== "native") {
      throw new ImageError(
        "cannot-write",
        `A clean DICOM copy cannot be made of compressed pixels (${file.syntax.name}). Save the clean copy as PNG instead.`,
      );
    }
    const source = pixelSource(file);
    const pixels = cleanPixels(source, file.elements, covers);
    const { sopClass, sopInstance, elements } = cleanElements(file, source, pixels, options);
    return writeFile(sopClass, sopInstance, EXPLICIT_LITTLE_ENDIAN, elements);
  } catch (error) {
    throw asImageError(error);
  }
}
