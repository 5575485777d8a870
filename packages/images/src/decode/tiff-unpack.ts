import { mustHold, notSupported } from "./decoded.ts";
import type { Layout } from "./tiff-page.ts";

const NONE = 1;
const LZW = 5;
const DEFLATE = 8;
const OLD_DEFLATE = 32946;
const PACK_BITS = 32773;

/**
 * One strip or tile as its samples stand in it.
 * @throws ImageError "damaged" where there is less than announced.
 */
export async function unpackSegment(
  packed: Uint8Array,
  layout: Layout,
  width: number,
  rows: number,
): Promise<Uint8Array> {
  const samples = layout.apart ? 1 : layout.samples;
  const stride = Math.ceil((width * samples * layout.bits) / 8);
  const bytes = await unpack(highFirst(packed, layout), layout.packing, stride * rows);
  if (!layout.differences) return bytes;
  // What was not packed is still the file itself.
  return summed(layout.packing === NONE ? bytes.slice() : bytes, layout, stride, samples);
}

function unpack(packed: Uint8Array, packing: number, size: number): Uint8Array | Promise<Uint8Array> {
  if (packing === NONE) {
    mustHold(packed.length >= size);
    return packed.subarray(0, size);
  }
  if (packing === LZW) return unpackLzw(packed, size);
  if (packing === DEFLATE || packing === OLD_DEFLATE) return inflate(packed, size);
  if (packing === PACK_BITS) return unpackPackBits(packed, size);
  throw notSupported("A TIFF packed in this way");
}

/** Bytes whose lowest bit comes first are turned around. */
function highFirst(packed: Uint8Array, { lowFirst }: Layout): Uint8Array {
  if (!lowFirst) return packed;
  return packed.map((byte) => {
    let turned = 0;
    for (let bit = 0; bit < 8; bit++) if (byte & (1 << bit)) turned |= 0x80 >> bit;
    return turned;
  });
}

/** TIFF's LZW: highest bits first, and codes grow one sooner than in a GIF. */
function unpackLzw(packed: Uint8Array, size: number): Uint8Array {
  const [clear, end, most] = [256, 257, 4096];
  const out = new Uint8Array(size);
  // Each code is a run of what is already out: where it began, and how long it is.
  const starts = new Uint32Array(most);
  const lengths = new Uint32Array(most);
  let next = 258;
  let width = 9;
  let previous = -1;
  let previousStart = 0;
  let previousLength = 0;
  let [bits, held, at, filled] = [0, 0, 0, 0];
  while (filled < size) {
    while (held < width) {
      mustHold(at < packed.length);
      bits = ((bits << 8) | (packed[at++] as number)) & 0xffffff;
      held += 8;
    }
    held -= width;
    const code = (bits >> held) & ((1 << width) - 1);
    if (code === clear) {
      next = 258;
      width = 9;
      previous = -1;
      continue;
    }
    mustHold(code !== end && (previous < 0 ? code < 256 : code <= next));
    const start = filled;
    if (code < 256) out[filled++] = code;
    else if (code < next) filled = repeat(out, starts[code] as number, lengths[code] as number, filled);
    else filled = repeat(out, previousStart, previousLength + 1, filled);
    if (previous >= 0 && next < most) {
      // The run before and the first byte of this one, which stand together.
      starts[next] = previousStart;
      lengths[next] = previousLength + 1;
      next++;
    }
    if (next + 1 >= 1 << width && width < 12) width++;
    previous = code;
    previousStart = start;
    previousLength = filled - start;
  }
  return out;
}

/** Writes a run again, byte by byte since it may reach into itself. Returns where it ends. */
function repeat(out: Uint8Array, from: number, length: number, to: number): number {
  const end = Math.min(out.length, to + length);
  for (let at = to; at < end; at++) out[at] = out[from + at - to] as number;
  return end;
}

function unpackPackBits(packed: Uint8Array, size: number): Uint8Array {
  const out = new Uint8Array(size);
  let [at, filled] = [0, 0];
  while (filled < size) {
    mustHold(at < packed.length);
    const count = ((packed[at++] as number) << 24) >> 24;
    if (count === -128) continue;
    const length = Math.min(count >= 0 ? count + 1 : 1 - count, size - filled);
    mustHold(at + (count >= 0 ? length : 1) <= packed.length);
    if (count >= 0) out.set(packed.subarray(at, at + length), filled);
    else out.fill(packed[at] as number, filled, filled + length);
    at += count >= 0 ? count + 1 : 1;
    filled += length;
  }
  return out;
}

/** Reads no more than announced, however much is packed. */
async function inflate(packed: Uint8Array, size: number): Promise<Uint8Array> {
  const out = new Uint8Array(size);
  let filled = 0;
  const reader = new Blob([packed as Uint8Array<ArrayBuffer>])
    .stream()
    .pipeThrough(new DecompressionStream("deflate"))
    .getReader();
  try {
    while (filled < size) {
      const { done, value } = await reader.read();
      if (done) break;
      out.set(value.subarray(0, size - filled), filled);
      filled += Math.min(value.length, size - filled);
    }
  } catch {
    // Cut short: what is missing is told below.
  }
  await reader.cancel().catch(() => undefined);
  mustHold(filled === size);
  return out;
}

/** Adds up differences along each row, in place: a second copy of a large page would be half a gigabyte. */
function summed(
  sums: Uint8Array,
  { bits, littleEndian }: Layout,
  stride: number,
  samples: number,
): Uint8Array {
  const size = bits / 8;
  const [low, high] = littleEndian ? [0, 1] : [1, 0];
  for (let row = 0; row < sums.length; row += stride) {
    for (let at = row + samples * size; at < row + stride; at += size) {
      const before = at - samples * size;
      if (size === 1) {
        sums[at] = (sums[at] as number) + (sums[before] as number);
        continue;
      }
      const sum =
        (sums[at + low] as number) +
        (sums[before + low] as number) +
        (((sums[at + high] as number) + (sums[before + high] as number)) << 8);
      sums[at + low] = sum & 0xff;
      sums[at + high] = (sum >> 8) & 0xff;
    }
  }
  return sums;
}
