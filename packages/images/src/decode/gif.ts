import { Bytes } from "../metadata/bytes.ts";
import { type Raster, raster } from "../raster.ts";
import { type Decoded, mustHold } from "./decoded.ts";

/** What the GIF89a specification says of one picture in the file. */
interface Patch {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly colours: Uint8Array;
  /** One palette index a pixel, rows from the top. */
  readonly pixels: Uint8Array;
  readonly control: Control;
}

interface Control {
  /** What becomes of it before the next: 2 clears its place, 3 puts back what was there before. */
  readonly disposal: number;
  /** In milliseconds. */
  readonly delay: number;
  /** Palette index, or -1. */
  readonly transparent: number;
}

const PLAIN: Control = { disposal: 0, delay: 0, transparent: -1 };

/**
 * Every frame of a GIF as it is seen. Written here since the decoders at hand fill what is missing with the first
 * colour and say nothing of it.
 * @throws ImageError "damaged" where it ends early.
 */
export function decodeGif(bytes: Uint8Array): Decoded {
  const file = new Bytes(bytes, true);
  let canvas = raster(file.u16(6), file.u16(8));
  mustHold(canvas.width > 0 && canvas.height > 0);
  const frames: Raster[] = [];
  const delays: number[] = [];
  for (const patch of patches(file)) {
    const before = patch.control.disposal === 3 ? copy(canvas) : null;
    paint(canvas, patch);
    frames.push(copy(canvas));
    delays.push(patch.control.delay);
    if (before) canvas = before;
    else if (patch.control.disposal === 2) clear(canvas, patch);
  }
  mustHold(frames.length > 0);
  return { frames, delays: frames.length > 1 ? delays : [] };
}

function* patches(file: Bytes): Generator<Patch> {
  const [shared, start] = colourTable(file, 13, file.u8(10));
  let control = PLAIN;
  for (let at = start; ; ) {
    const block = file.u8(at);
    if (block === 0x3b) return;
    if (block === 0x21) {
      if (file.u8(at + 1) === 0xf9) control = readControl(file, at + 3);
      at = behindBlocks(file, at + 2);
      continue;
    }
    mustHold(block === 0x2c);
    const flags = file.u8(at + 9);
    const [own, data] = colourTable(file, at + 10, flags);
    const [width, height] = [file.u16(at + 5), file.u16(at + 7)];
    const codes = joinBlocks(file, data + 1);
    const packed = unpack(codes, file.u8(data), width * height);
    const pixels = flags & 0x40 ? inOrder(packed, width, height) : packed;
    const colours = own ?? shared;
    mustHold(colours !== null);
    yield { left: file.u16(at + 1), top: file.u16(at + 3), width, height, colours, pixels, control };
    control = PLAIN;
    at = behindBlocks(file, data + 1);
  }
}

/** The table of colours its flags announce, or null; and where it ends. */
function colourTable(file: Bytes, at: number, flags: number): [Uint8Array | null, number] {
  if (!(flags & 0x80)) return [null, at];
  const size = 3 * 2 ** ((flags & 7) + 1);
  return [file.part(at, size), at + size];
}

function readControl(file: Bytes, at: number): Control {
  const flags = file.u8(at);
  // Browsers show a frame without a time for a tenth of a second.
  const delay = file.u16(at + 1) * 10 || 100;
  return { disposal: (flags >> 2) & 7, delay, transparent: flags & 1 ? file.u8(at + 3) : -1 };
}

function behindBlocks(file: Bytes, from: number): number {
  let at = from;
  for (let size = file.u8(at); size > 0; size = file.u8(at)) at += 1 + size;
  return at + 1;
}

function joinBlocks(file: Bytes, from: number): Uint8Array {
  const joined = new Uint8Array(behindBlocks(file, from) - from);
  let length = 0;
  for (let at = from, size = file.u8(at); size > 0; at += 1 + size, size = file.u8(at)) {
    joined.set(file.part(at + 1, size), length);
    length += size;
  }
  return joined.subarray(0, length);
}

const MOST_CODES = 4096;

/**
 * Undoes GIF's LZW: codes of growing width, lowest bits first.
 * @param smallest width of a palette index in bits.
 * @throws ImageError "damaged" where there are fewer pixels than announced.
 */
function unpack(codes: Uint8Array, smallest: number, pixels: number): Uint8Array {
  mustHold(smallest >= 1 && smallest <= 11);
  // Packed, a pixel takes 1/2000 bit at the least: no memory for pixels that cannot be there.
  mustHold(pixels <= codes.length * 8 * MOST_CODES);
  const out = new Uint8Array(pixels);
  const before = new Uint16Array(MOST_CODES);
  const last = new Uint8Array(MOST_CODES);
  const lengths = new Uint16Array(MOST_CODES);
  const clearCode = 1 << smallest;
  for (let code = 0; code < clearCode; code++) {
    last[code] = code;
    lengths[code] = 1;
  }
  let next = clearCode + 2;
  let width = smallest + 1;
  let previous = -1;
  let bits = 0;
  let held = 0;
  let at = 0;
  let filled = 0;
  while (filled < pixels) {
    while (held < width) {
      mustHold(at < codes.length);
      bits |= (codes[at++] as number) << held;
      held += 8;
    }
    const code = bits & ((1 << width) - 1);
    bits >>>= width;
    held -= width;
    if (code === clearCode) {
      next = clearCode + 2;
      width = smallest + 1;
      previous = -1;
      continue;
    }
    // clearCode + 1 ends the picture, here too early.
    mustHold(code !== clearCode + 1 && (previous < 0 ? code < clearCode : code <= next));
    const known = code < next ? code : previous;
    const run = (lengths[known] as number) + (code < next ? 0 : 1);
    let to = filled + (lengths[known] as number);
    let first = 0;
    for (let from = known; to > filled; from = before[from] as number) {
      first = last[from] as number;
      if (--to < pixels) out[to] = first;
    }
    if (code >= next && filled + run <= pixels) out[filled + run - 1] = first;
    filled += run;
    if (previous >= 0 && next < MOST_CODES) {
      before[next] = previous;
      last[next] = first;
      lengths[next] = (lengths[previous] as number) + 1;
      next++;
      if (next === 1 << width && width < 12) width++;
    }
    previous = code;
  }
  return out;
}

/** Interlaced rows: every eighth, those between, and so on. */
function inOrder(pixels: Uint8Array, width: number, height: number): Uint8Array {
  const ordered = new Uint8Array(pixels.length);
  let from = 0;
  for (const [start, step] of [
    [0, 8],
    [4, 8],
    [2, 4],
    [1, 2],
  ] as const) {
    for (let row = start; row < height; row += step) {
      ordered.set(pixels.subarray(from, from + width), row * width);
      from += width;
    }
  }
  return ordered;
}

function paint({ width, height, data }: Raster, patch: Patch): void {
  const { colours, pixels, control } = patch;
  const right = Math.min(patch.width, width - patch.left);
  const bottom = Math.min(patch.height, height - patch.top);
  for (let y = 0; y < bottom; y++) {
    for (let x = 0; x < right; x++) {
      const index = pixels[y * patch.width + x] as number;
      if (index === control.transparent) continue;
      const to = ((patch.top + y) * width + patch.left + x) * 4;
      // An index without a colour is black, as browsers draw it.
      data[to] = colours[index * 3] ?? 0;
      data[to + 1] = colours[index * 3 + 1] ?? 0;
      data[to + 2] = colours[index * 3 + 2] ?? 0;
      data[to + 3] = 255;
    }
  }
}

function clear({ width, height, data }: Raster, { left, top, ...patch }: Patch): void {
  const right = Math.min(width, left + patch.width);
  for (let y = top; y < Math.min(height, top + patch.height); y++) {
    if (left < right) data.fill(0, (y * width + left) * 4, (y * width + right) * 4);
  }
}

const copy = ({ width, height, data }: Raster): Raster => raster(width, height, data.slice());
