import { damaged } from "./elements.ts";
import { numbersOf, type PixelHeader } from "./header.ts";

/** The numbers of one frame, one a pixel for grey and palette pictures, three beside each other for colours. */
export type Samples = Uint8Array | Int8Array | Uint16Array | Int16Array | Uint32Array | Int32Array;

export interface FrameSamples {
  readonly samples: Samples;
  /** Whether bits were set that no picture shows. */
  readonly hadHiddenBits: boolean;
}

export function emptySamples(length: number, bits: number, isSigned: boolean): Samples {
  if (bits <= 8) return isSigned ? new Int8Array(length) : new Uint8Array(length);
  if (bits <= 16) return isSigned ? new Int16Array(length) : new Uint16Array(length);
  return isSigned ? new Int32Array(length) : new Uint32Array(length);
}

function unpackBits(bytes: Uint8Array, firstBit: number, length: number): Uint8Array {
  const samples = new Uint8Array(length);
  for (let index = 0; index < length; index++) {
    const bit = firstBit + index;
    samples[index] = (bytes[bit >> 3]! >> (bit & 7)) & 1;
  }
  return samples;
}

/**
 * Takes the numbers out of uncompressed bytes: bits above and below the stored ones fall away, the sign is carried
 * over. Old writers keep overlays in those bits.
 * @param swapsBytes whether bytes of one each stand in words whose more significant byte comes first.
 */
export function nativeSamples(
  bytes: Uint8Array,
  { allocated, stored, high, isSigned }: PixelHeader,
  little: boolean,
  swapsBytes: boolean,
): FrameSamples {
  if (allocated === 8 && stored === 8 && !isSigned && !swapsBytes)
    return { samples: bytes, hadHiddenBits: false };
  const each = allocated / 8;
  const length = Math.floor(bytes.length / each);
  const samples = emptySamples(length, stored, isSigned);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const read =
    each === 1
      ? (index: number) => bytes[swapsBytes ? index ^ 1 : index] ?? 0
      : each === 2
        ? (index: number) => view.getUint16(index * 2, little)
        : (index: number) => view.getUint32(index * 4, little);
  const below = high + 1 - stored;
  const unused = 32 - stored;
  // What the bits outside are when they hold nothing: zeros, or copies of the sign.
  const outsideAbove = allocated - high - 1;
  let hadHiddenBits = false;
  for (let index = 0; index < length; index++) {
    const raw = read(index);
    // Left, then right again: the right shift brings the sign in.
    const left = (raw >>> below) << unused;
    const value = isSigned ? left >> unused : left >>> unused;
    samples[index] = value;
    if (outsideAbove > 0 || below > 0) {
      const above = outsideAbove > 0 ? raw >>> (high + 1) : 0;
      const signs = isSigned && value < 0 ? 2 ** outsideAbove - 1 : 0;
      if ((above !== 0 && above !== signs) || (below > 0 && raw % 2 ** below !== 0)) hadHiddenBits = true;
    }
  }
  return { samples, hadHiddenBits };
}

/** Planes of red, green and blue, brought beside each other. */
export function interleaved(samples: Samples): Samples {
  const pixels = samples.length / 3;
  if (!Number.isInteger(pixels)) throw damaged();
  const result = samples.slice();
  for (let plane = 0; plane < 3; plane++) {
    const from = plane * pixels;
    for (let index = 0; index < pixels; index++) result[index * 3 + plane] = samples[from + index]!;
  }
  return result;
}

/** One frame of uncompressed pixels, colours beside each other. */
export function nativeFrame(
  { value, little, vr }: { value: Uint8Array; little: boolean; vr: string | null },
  header: PixelHeader,
  frame: number,
): FrameSamples {
  const { allocated } = header;
  const numbers = numbersOf(header);
  if (allocated === 1) return { samples: unpackBits(value, frame * numbers, numbers), hadHiddenBits: false };
  const length = (numbers * allocated) / 8;
  const start = frame * length;
  // Bytes in words of the other order cross the border of a frame of odd length.
  const swapsBytes = allocated === 8 && !little && vr === "OW";
  if (swapsBytes && start % 2 !== 0) throw damaged();
  const end = start + length + (swapsBytes ? length % 2 : 0);
  const read = nativeSamples(value.subarray(start, end), header, little, swapsBytes);
  const own = read.samples.subarray(0, numbers);
  return { ...read, samples: header.isPlanar ? interleaved(own) : own };
}
