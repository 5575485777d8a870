import { ImageError } from "../image-error.ts";
import type { Raster } from "../raster.ts";
import { paletteRaster, rgbRaster, sharedYbrRaster, ybrRaster } from "./colour.ts";
import { damaged, type Element } from "./elements.ts";
import { compressedFrames } from "./frames.ts";
import {
  type Display,
  displayOf,
  greyOf,
  greyRaster,
  meaningOf,
  needsRange,
  type Range,
  rangeOf,
} from "./grey.ts";
import { notSupported, numbersOf, type PixelHeader, type PixelSource } from "./header.ts";
import { plainJpeg, readJpegHead } from "./jpeg.ts";
import { type DecodeJpeg2000, readJpeg2000Head } from "./jpeg-2000.ts";
import { unpackRle } from "./rle.ts";
import { type FrameSamples, interleaved, nativeFrame, nativeSamples, type Samples } from "./samples.ts";

/** What the platform lends to read compressed pixels; without it those files are refused. */
export interface PixelDecoders {
  /** Of one JPEG stream. @throws where it does not decode in full. */
  readonly decodeJpeg?: ((stream: Uint8Array<ArrayBuffer>) => Promise<Raster>) | undefined;
  readonly decodeJpeg2000?: DecodeJpeg2000 | undefined;
}

/** What is used of jpeg-lossless-decoder-js. */
type LosslessDecoder = new () => {
  decode(buffer: ArrayBuffer, offset: number, length: number): Uint8Array | Uint16Array;
};

/** One frame's numbers, and what else its stream held. */
interface Frame extends FrameSamples {
  /** As the numbers are after decoding. */
  readonly header: PixelHeader;
  readonly hadComments: boolean;
}

const isYbr = ({ photometric }: PixelHeader): boolean => photometric.startsWith("YBR");

/** Decoded streams are grey, or have three numbers a pixel beside each other. */
function decodedHeader(header: PixelHeader, isRgb: boolean): PixelHeader {
  const photometric = isRgb ? "RGB" : isYbr(header) ? "YBR_FULL" : header.photometric;
  return { ...header, photometric, isPlanar: false };
}

/** Bytes of decoded numbers, little endian, as the header means them. */
function decodedSamples(bytes: Uint8Array, bits: number, header: PixelHeader): Samples {
  const allocated = bits <= 8 ? 8 : 16;
  const stored = Math.min(allocated, Math.max(bits, header.stored));
  if (bytes.length !== header.width * header.height * header.samples * (allocated / 8)) throw damaged();
  const packed = { ...header, allocated, stored, high: stored - 1 } as const;
  return nativeSamples(bytes, packed, true, false).samples;
}

async function jpegFrame(stream: Uint8Array, header: PixelHeader, decoders: PixelDecoders): Promise<Frame> {
  const head = readJpegHead(stream);
  if (head.precision !== 8 || head.process > 2) throw notSupported("JPEG of more than 8 bits");
  if (header.photometric === "PALETTE COLOR" || header.isSigned) throw notSupported("JPEG with a palette");
  if (head.width !== header.width || head.height !== header.height || head.components !== header.samples) {
    throw damaged();
  }
  if (!decoders.decodeJpeg) throw notSupported("JPEG");
  const picture = await decoders.decodeJpeg(plainJpeg(stream, head, header.photometric === "RGB"));
  if (picture.width !== header.width || picture.height !== header.height) throw damaged();
  const samples = new Uint8Array(header.width * header.height * header.samples);
  for (let from = 0, to = 0; to < samples.length; from += 4) {
    for (let channel = 0; channel < header.samples; channel++) samples[to++] = picture.data[from + channel]!;
  }
  const hadComments = head.asides.length > 0;
  return {
    samples,
    // The decoder gives bytes whatever the header says, and red, green and blue.
    header: { ...decodedHeader(header, header.samples === 3), allocated: 8, stored: 8, high: 7 },
    hadHiddenBits: false,
    hadComments,
  };
}

/**
 * Whether a stream ends with its end mark, then at most one pad byte: the decoders go on with nothing where it ends
 * early, and half a picture would look whole.
 */
function endsWhole(stream: Uint8Array): boolean {
  const [first, second, third] = stream.subarray(-3);
  return (second === 0xff && third === 0xd9) || (first === 0xff && second === 0xd9);
}

async function losslessFrame(stream: Uint8Array, header: PixelHeader): Promise<Frame> {
  const head = readJpegHead(stream);
  if (head.process !== 3) throw damaged();
  if (head.width !== header.width || head.height !== header.height || head.components !== header.samples) {
    throw damaged();
  }
  // The decoder takes one grey, or three colours of 8 bits.
  if (head.precision > 16 || head.precision < 2 || (header.samples === 3 && head.precision !== 8)) {
    throw notSupported("JPEG Lossless of an unusual depth");
  }
  if (!endsWhole(stream)) throw damaged();
  // Its declarations cannot be found by its name alone.
  const { Decoder } = (await import("jpeg-lossless-decoder-js" as string)) as { Decoder: LosslessDecoder };
  const copy = new Uint8Array(stream);
  const decoded = new Decoder().decode(copy.buffer, 0, copy.length);
  const bytes = new Uint8Array(decoded.buffer, decoded.byteOffset, decoded.byteLength);
  return {
    samples: decodedSamples(bytes, head.precision, header),
    header: decodedHeader(header, header.photometric === "RGB"),
    hadHiddenBits: false,
    hadComments: head.asides.length > 0,
  };
}

async function jpeg2000Frame(
  stream: Uint8Array,
  header: PixelHeader,
  decoders: PixelDecoders,
): Promise<Frame> {
  if (!decoders.decodeJpeg2000) throw notSupported("JPEG 2000");
  const { width, height, samples } = header;
  const head = readJpeg2000Head(stream);
  if (head.width !== width || head.height !== height || head.components !== samples) throw damaged();
  if (!endsWhole(stream)) throw damaged();
  const picture = await decoders.decodeJpeg2000(stream);
  if (picture.width !== width || picture.height !== height || picture.components !== samples) throw damaged();
  if (picture.bits > 16) throw notSupported("JPEG 2000 of more than 16 bits");
  // The reversible and irreversible colour transforms are part of the stream and undone by its decoder.
  const isRgb = header.photometric !== "YBR_FULL" && header.photometric !== "YBR_FULL_422";
  return {
    samples: decodedSamples(picture.data, picture.bits, header),
    header: decodedHeader(header, isRgb && samples === 3),
    hadHiddenBits: false,
    hadComments: head.hasComments,
  };
}

function rleFrame(stream: Uint8Array, header: PixelHeader): Frame {
  if (header.allocated === 1) throw notSupported("single bits, compressed");
  const planes = unpackRle(stream, header);
  const { samples, hadHiddenBits } = nativeSamples(planes, header, true, false);
  return {
    samples: header.samples === 3 ? interleaved(samples) : samples,
    header: decodedHeader(header, header.photometric === "RGB"),
    hadHiddenBits,
    hadComments: false,
  };
}

/** Decodes the frames of a file one by one. */
export type FrameReader = (frame: number) => Promise<Frame>;

/** @throws ImageError */
export function frameReader({ header, data, syntax }: PixelSource, decoders: PixelDecoders): FrameReader {
  if (!data.fragments) {
    return async (frame) => {
      return { ...nativeFrame(data, header, frame), header, hadComments: false };
    };
  }
  const streams = compressedFrames({ header, data, syntax });
  const decode = async (stream: Uint8Array): Promise<Frame> => {
    switch (syntax.packing) {
      case "rle":
        return rleFrame(stream, header);
      case "jpeg":
        return jpegFrame(stream, header, decoders);
      case "jpeg-lossless":
        return losslessFrame(stream, header);
      case "jpeg-2000":
        return jpeg2000Frame(stream, header, decoders);
      default:
        throw notSupported(syntax.name);
    }
  };
  return async (frame) => {
    try {
      return await decode(streams[frame]!);
    } catch (error) {
      // What the decoders throw may quote the file.
      if (error instanceof ImageError) throw error;
      throw damaged();
    }
  };
}

/** How many frames, and how many pixels of each, tell the range of greys. */
const MEASURED_FRAMES = 8;
const MEASURED_PIXELS = 100_000;

/** The frames that are measured: one range for all of them, so that a film does not flicker. */
export function measuredFrames({ frames }: PixelHeader): number[] {
  const count = Math.min(frames, MEASURED_FRAMES);
  return Array.from({ length: count }, (_, index) => Math.floor((index * frames) / count));
}

/** A choice of a frame's values. */
export function measuredValues(samples: Samples, display: Display): number[] {
  const values: number[] = [];
  const step = Math.max(1, Math.floor(samples.length / MEASURED_PIXELS));
  for (let at = 0; at < samples.length; at += step) {
    const number = samples[at]!;
    if (number !== display.padding) values.push(meaningOf(display, number));
  }
  return values;
}

async function measuredRange(
  read: FrameReader,
  elements: readonly Element[],
  header: PixelHeader,
): Promise<Range> {
  const values: number[] = [];
  for (const frame of measuredFrames(header)) {
    const { samples } = await read(frame);
    for (const value of measuredValues(samples, displayOf(elements, header, frame))) values.push(value);
  }
  return rangeOf(values);
}

/** A frame in colour as a picture. */
export function drawColour(samples: Samples, header: PixelHeader, elements: readonly Element[]): Raster {
  if (samples.length < numbersOf(header)) throw damaged();
  if (header.photometric === "RGB") return rgbRaster(samples, header);
  if (header.photometric === "PALETTE COLOR") return paletteRaster(samples, header, elements);
  if (header.photometric === "YBR_FULL_422") return sharedYbrRaster(samples, header);
  return ybrRaster(samples, header);
}

export const isGrey = ({ photometric }: PixelHeader): boolean => photometric.startsWith("MONOCHROME");

export interface FramePicture {
  readonly picture: Raster;
  readonly hadHiddenBits: boolean;
  readonly hadComments: boolean;
}

/** Frames as a viewer shows them. */
export type PictureReader = (frame: number) => Promise<FramePicture>;

/** @throws ImageError */
export function pictureReader(
  source: PixelSource,
  elements: readonly Element[],
  decoders: PixelDecoders,
): PictureReader {
  const read = frameReader(source, decoders);
  let range: Promise<Range> | undefined;
  const draw = async (frame: number, { samples, header }: Frame): Promise<Raster> => {
    if (!isGrey(header)) return drawColour(samples, header, elements);
    if (samples.length < numbersOf(header)) throw damaged();
    const display = displayOf(elements, header, frame);
    if (!needsRange(display, header)) return greyRaster(samples, header, greyOf(display, header, null));
    range ??= measuredRange(read, elements, header);
    return greyRaster(samples, header, greyOf(display, header, await range));
  };
  return async (frame) => {
    const decoded = await read(frame);
    const { hadHiddenBits, hadComments } = decoded;
    return { picture: await draw(frame, decoded), hadHiddenBits, hadComments };
  };
}
