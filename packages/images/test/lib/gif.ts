/** One picture of a GIF: palette indices, and how it follows the one before. */
export interface GifPatch {
  readonly left?: number;
  readonly top?: number;
  readonly width: number;
  readonly height: number;
  readonly indices: readonly number[];
  readonly disposal?: 0 | 1 | 2 | 3;
  readonly transparent?: number;
  /** In hundredths of a second. */
  readonly delay?: number;
  readonly interlaced?: boolean;
  /** 0xRRGGBB */
  readonly palette?: readonly number[];
}

/** A GIF with a shared palette of 4 colours. Codes are never joined: each pixel is one, with frequent clears. */
export function writeGif(
  width: number,
  height: number,
  palette: readonly [number, number, number, number],
  patches: readonly GifPatch[],
): Uint8Array<ArrayBuffer> {
  const bytes = [...text("GIF89a"), ...u16(width), ...u16(height), 0x81, 0, 0, ...palette.flatMap(rgb)];
  for (const patch of patches) {
    const flags = ((patch.disposal ?? 0) << 2) | (patch.transparent === undefined ? 0 : 1);
    bytes.push(0x21, 0xf9, 4, flags, ...u16(patch.delay ?? 0), patch.transparent ?? 0, 0);
    const own = patch.palette ? 0x81 : 0;
    bytes.push(
      0x2c,
      ...u16(patch.left ?? 0),
      ...u16(patch.top ?? 0),
      ...u16(patch.width),
      ...u16(patch.height),
    );
    bytes.push(own | (patch.interlaced ? 0x40 : 0), ...(patch.palette ?? []).flatMap(rgb));
    const rows = patch.interlaced ? interlace(patch) : patch.indices;
    bytes.push(2, ...blocks(codes(rows)), 0);
  }
  return Uint8Array.from([...bytes, 0x3b]);
}

const text = (letters: string): number[] => [...letters].map((letter) => letter.charCodeAt(0));
const u16 = (value: number): number[] => [value & 255, value >> 8];
const rgb = (colour: number): number[] => [colour >> 16, (colour >> 8) & 255, colour & 255];

function interlace({ width, height, indices }: GifPatch): number[] {
  const order: number[] = [];
  for (let y = 0; y < height; y += 8) order.push(y);
  for (let y = 4; y < height; y += 8) order.push(y);
  for (let y = 2; y < height; y += 4) order.push(y);
  for (let y = 1; y < height; y += 2) order.push(y);
  return order.flatMap((y) => indices.slice(y * width, (y + 1) * width));
}

/** Codes of three bits: a clear before the table would grow past them. */
function codes(indices: readonly number[]): number[] {
  const bits: number[] = [];
  const push = (code: number): void => {
    for (let bit = 0; bit < 3; bit++) bits.push((code >> bit) & 1);
  };
  for (const [at, index] of indices.entries()) {
    if (at % 2 === 0) push(4);
    push(index);
  }
  push(5);
  const bytes: number[] = [];
  for (let at = 0; at < bits.length; at += 8) {
    bytes.push(bits.slice(at, at + 8).reduce((byte, bit, place) => byte | (bit << place), 0));
  }
  return bytes;
}

function blocks(data: readonly number[]): number[] {
  const result: number[] = [];
  for (let at = 0; at < data.length; at += 255) {
    const block = data.slice(at, at + 255);
    result.push(block.length, ...block);
  }
  return result;
}
