import { Bytes, isZeros } from "./bytes.ts";
import { type Found, textOf } from "./found.ts";
import { readIcc } from "./icc.ts";
import { gaps, type Range } from "./ifd.ts";
import { readTrailer } from "./trailer.ts";

const EMBEDDED = 0x4d424544;
const LINKED = 0x4c494e4b;

/**
 * A Windows bitmap: its profile, and bytes between its parts and behind them.
 * @throws ImageError where its headers are cut off.
 */
export function readBmp(data: Uint8Array, found: Found): void {
  const bytes = new Bytes(data, true);
  const headerLength = bytes.u32(14);
  const pixelsAt = bytes.u32(10);
  const ranges: Range[] = [[0, 14 + headerLength]];
  if (headerLength >= 40) {
    // Masks stand behind the short header, a palette behind either.
    const masks = headerLength === 40 && [3, 6].includes(bytes.u32(30)) ? 16 : 0;
    const bits = bytes.u16(28);
    const colours = bytes.u32(46) || (bits <= 8 ? 2 ** bits : 0);
    ranges.push([14 + headerLength, Math.min(pixelsAt, 14 + headerLength + masks + colours * 4)]);
  } else ranges.push([14 + headerLength, pixelsAt]);
  ranges.push([pixelsAt, pixelsAt + pixelBytes(bytes, headerLength)]);
  if (headerLength === 124) ranges.push(...tellProfile(bytes, found));
  // Reserved for the program that wrote it.
  if (bytes.u32(6) !== 0) found.addHidden("BMP reserved bytes", bytes.part(6, 4));
  const end = ranges.reduce((last, [, to]) => Math.max(last, to), 0);
  for (const [from, to] of gaps(ranges, Math.min(end, data.length))) {
    const gap = data.subarray(from, to);
    if (!isZeros(gap)) found.addHidden("BMP, between its parts", gap);
  }
  if (end < data.length) readTrailer(data, end, found, "BMP, behind its end");
}

/** Compressed rows tell their length, plain ones have it by their width. */
function pixelBytes(bytes: Bytes, headerLength: number): number {
  if (headerLength < 40) return Math.ceil((bytes.u16(18) * bytes.u16(24)) / 32) * 4 * bytes.u16(20);
  const compression = bytes.u32(30);
  if ([0, 3, 6].includes(compression)) {
    return Math.ceil((Math.abs(bytes.i32(18)) * bytes.u16(28)) / 32) * 4 * Math.abs(bytes.i32(22));
  }
  return bytes.u32(34);
}

/** Version 5: a colour profile inside, or the path of one, which may hold a person's name. */
function tellProfile(bytes: Bytes, found: Found): Range[] {
  const kind = bytes.u32(14 + 56);
  const [at, size] = [14 + bytes.u32(14 + 112), bytes.u32(14 + 116)];
  if (kind !== EMBEDDED && kind !== LINKED) return [];
  if (!bytes.has(at, size)) {
    found.addUnreadable("BMP profile");
    return [];
  }
  if (kind === EMBEDDED) readIcc(bytes.part(at, size), found);
  else found.add("words", "BMP profile path", textOf(bytes.part(at, size), true));
  return [[at, at + size]];
}
