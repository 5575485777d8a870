import { damaged } from "./elements.ts";

/** What a JPEG stream says of itself before its first scan. */
export interface JpegHead {
  /** Which process: 0 baseline, 1 extended, 2 progressive, 3 lossless. */
  readonly process: number;
  readonly precision: number;
  readonly width: number;
  readonly height: number;
  readonly components: number;
  readonly hasJfif: boolean;
  readonly hasAdobe: boolean;
  /** The application blocks and comments that say nothing of how to decode: [start, end) of each. */
  readonly asides: readonly (readonly [number, number])[];
}

const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;

const says = (bytes: Uint8Array, at: number, text: string): boolean =>
  [...text].every((letter, index) => bytes[at + index] === letter.charCodeAt(0));

/**
 * Walks the markers of a JPEG stream up to its first scan.
 * @throws ImageError "damaged"
 */
export function readJpegHead(stream: Uint8Array): JpegHead {
  if (stream[0] !== 0xff || stream[1] !== 0xd8) throw damaged();
  let frame: Pick<JpegHead, "process" | "precision" | "width" | "height" | "components"> | undefined;
  let hasJfif = false;
  let hasAdobe = false;
  const asides: (readonly [number, number])[] = [];
  let at = 2;
  for (;;) {
    if (stream[at] !== 0xff) throw damaged();
    const marker = stream[at + 1];
    if (marker === 0xff) {
      at++;
      continue;
    }
    const length = ((stream[at + 2] ?? 0) << 8) | (stream[at + 3] ?? 0);
    const end = at + 2 + length;
    if (marker === undefined || length < 2 || end > stream.length) throw damaged();
    if (marker === 0xda) break;
    if (isFrame(marker)) {
      if (frame || length < 8) throw damaged();
      frame = {
        process: marker & 15,
        precision: stream[at + 4]!,
        height: (stream[at + 5]! << 8) | stream[at + 6]!,
        width: (stream[at + 7]! << 8) | stream[at + 8]!,
        components: stream[at + 9]!,
      };
    } else if (marker === 0xe0 && says(stream, at + 4, "JFIF")) hasJfif = true;
    else if (marker === 0xee && says(stream, at + 4, "Adobe")) hasAdobe = true;
    else if (marker === 0xfe || (marker >= 0xe0 && marker <= 0xef)) asides.push([at, end]);
    at = end;
  }
  if (!frame) throw damaged();
  return { ...frame, hasJfif, hasAdobe, asides };
}

/** Adobe's block with transform 0: the three components are red, green and blue as they stand. */
const AS_THEY_STAND = new Uint8Array([
  0xff, 0xee, 0, 14, 0x41, 0x64, 0x6f, 0x62, 0x65, 0, 100, 0, 0, 0, 0, 0,
]);

/**
 * The stream without its comments and application blocks: an EXIF block would turn it and a profile shift its greys.
 * @param isRgb what the DICOM header says: decoders take three unnamed components for luminance and two colours.
 */
export function plainJpeg(stream: Uint8Array, head: JpegHead, isRgb: boolean): Uint8Array<ArrayBuffer> {
  const needsNote = isRgb && head.components === 3 && !head.hasJfif && !head.hasAdobe;
  const kept: Uint8Array[] = [stream.subarray(0, 2)];
  if (needsNote) kept.push(AS_THEY_STAND);
  let at = 2;
  for (const [start, end] of head.asides) {
    kept.push(stream.subarray(at, start));
    at = end;
  }
  kept.push(stream.subarray(at));
  const result = new Uint8Array(kept.reduce((sum, piece) => sum + piece.length, 0));
  let out = 0;
  for (const piece of kept) {
    result.set(piece, out);
    out += piece.length;
  }
  return result;
}
