import { ImageError } from "../image-error.ts";
import { LIMITS } from "../size.ts";
import { damaged, type Element, find, PIXEL_DATA } from "./elements.ts";
import type { DicomFile } from "./file.ts";
import type { TransferSyntax } from "./syntax.ts";
import { codeOf, decimalsOf, shortOf } from "./values.ts";

export const PHOTOMETRIC = [
  "MONOCHROME1",
  "MONOCHROME2",
  "PALETTE COLOR",
  "RGB",
  "YBR_FULL",
  "YBR_FULL_422",
  "YBR_ICT",
  "YBR_RCT",
] as const;
export type Photometric = (typeof PHOTOMETRIC)[number];

/** How the pixels lie: PS3.3 section C.7.6.3. */
export interface PixelHeader {
  readonly width: number;
  readonly height: number;
  readonly frames: number;
  readonly photometric: Photometric;
  /** Numbers a pixel: 1 or 3. */
  readonly samples: 1 | 3;
  /** Bits a number takes up in the file. */
  readonly allocated: 1 | 8 | 16 | 32;
  /** Bits that are used, the highest of which is `high`. */
  readonly stored: number;
  readonly high: number;
  readonly isSigned: boolean;
  /** Each colour in a plane of its own. */
  readonly isPlanar: boolean;
}

export interface PixelSource {
  readonly header: PixelHeader;
  readonly data: Element;
  readonly syntax: TransferSyntax;
}

const LARGEST_FRAME = 64_000_000;
const LARGEST_WHOLE = 120_000_000;

const EXPORT_AS_PNG = "Export the picture as PNG from the viewer, and use that.";

export const notSupported = (what: string): ImageError =>
  new ImageError(
    "not-supported",
    `This DICOM file's pixels are stored as ${what}, which cannot be read here. ${EXPORT_AS_PNG}`,
  );

function sizeOf(elements: readonly Element[]): { width: number; height: number; frames: number } {
  const height = shortOf(elements, 0x00280010);
  const width = shortOf(elements, 0x00280011);
  if (!width || !height) {
    throw new ImageError("not-supported", `This DICOM file holds no picture. ${EXPORT_AS_PNG}`);
  }
  const [frames = 1] = decimalsOf(elements, 0x00280008);
  if (!Number.isInteger(frames) || frames < 0) throw damaged();
  const count = Math.max(1, frames);
  if (width * height > LARGEST_FRAME || width * height * count > LARGEST_WHOLE) {
    throw new ImageError(
      "too-large",
      "This DICOM file holds more pixels than can be looked at here (64 million in one picture, 120 million in all). Export the pictures you need as PNG from the viewer.",
    );
  }
  // Frames of a pixel each are within the limits of pixels, and each costs memory and time of its own.
  if (count > LIMITS.frames) {
    throw new ImageError(
      "too-large",
      "This DICOM file holds more pictures than can be looked at one by one. Export those you need as PNG from the viewer.",
    );
  }
  return { width, height, frames: count };
}

function photometricOf(elements: readonly Element[], samples: number): Photometric {
  const code = codeOf(elements, 0x00280004);
  // Files from before the field was asked for: one sample is grey.
  if (code === undefined && samples === 1) return "MONOCHROME2";
  const known = PHOTOMETRIC.find((name) => name === code);
  if (!known) throw notSupported("a kind of colour");
  return known;
}

/** How many numbers one frame has. */
export function numbersOf({ width, height, samples, photometric }: PixelHeader): number {
  // Two pixels share their two colour samples: two numbers a pixel.
  return width * height * (photometric === "YBR_FULL_422" ? 2 : samples);
}

/** How many bytes the frames of uncompressed pixels take. */
export const nativeLength = (header: PixelHeader): number =>
  Math.ceil((numbersOf(header) * header.frames * header.allocated) / 8);

/** A run of RLE is at most 128 bytes out of two: PS3.5 annex G.3.1. */
const MOST_RLE_GAIN = 64;

function checkLength(header: PixelHeader, data: Element, syntax: TransferSyntax): void {
  if (!data.fragments) {
    if (syntax.packing !== "native") throw damaged();
    if (data.value.length < nativeLength(header)) throw damaged();
    return;
  }
  if (syntax.packing === "native") throw damaged();
  const length = data.fragments.slice(1).reduce((sum, fragment) => sum + fragment.length, 0);
  if (length === 0 || data.fragments.length - 1 < header.frames) throw damaged();
  if (syntax.packing === "rle" && length * MOST_RLE_GAIN < nativeLength(header)) throw damaged();
}

/**
 * What the header says of the pixels, checked against itself, the limits and the bytes that are there.
 * @throws ImageError
 */
export function pixelSource({ elements, syntax }: DicomFile): PixelSource {
  const size = sizeOf(elements);
  const data = find(elements, PIXEL_DATA);
  if (!data || (data.value.length === 0 && !data.fragments)) {
    throw new ImageError("not-supported", `This DICOM file holds no picture. ${EXPORT_AS_PNG}`);
  }
  const samples = shortOf(elements, 0x00280002) ?? 1;
  if (syntax.packing === "unsupported") throw notSupported(syntax.name);
  const photometric = photometricOf(elements, samples);
  const isColour = photometric === "RGB" || photometric.startsWith("YBR");
  const allocated = shortOf(elements, 0x00280100);
  const stored = shortOf(elements, 0x00280101) ?? allocated;
  if (allocated === undefined || stored === undefined) throw damaged();
  if (allocated !== 1 && allocated !== 8 && allocated !== 16 && allocated !== 32) {
    throw notSupported(`numbers of ${allocated} bits`);
  }
  const high = shortOf(elements, 0x00280102) ?? stored - 1;
  if (samples !== (isColour ? 3 : 1)) throw damaged();
  if (stored < 1 || stored > allocated || high >= allocated || high + 1 < stored) throw damaged();
  if (
    (isColour && allocated !== 8 && allocated !== 16) ||
    (photometric === "PALETTE COLOR" && allocated > 16)
  ) {
    throw notSupported(`colours of ${allocated} bits`);
  }
  if (photometric.startsWith("YBR") && allocated !== 8) throw notSupported("colours of more than 8 bits");
  const header: PixelHeader = {
    ...size,
    photometric,
    samples: isColour ? 3 : 1,
    allocated,
    stored,
    high,
    isSigned: shortOf(elements, 0x00280103) === 1,
    isPlanar: isColour && shortOf(elements, 0x00280006) === 1,
  };
  if (photometric === "YBR_FULL_422" && syntax.packing === "native" && (size.width % 2 || header.isPlanar)) {
    throw notSupported("shared colours in an unusual order");
  }
  checkLength(header, data, syntax);
  return { header, data, syntax };
}
