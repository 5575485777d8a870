import { ArchiveError } from "../error.ts";

/** Tars are made of blocks: a header of one, then the file's bytes, filled up to whole ones. */
export const BLOCK = 512;

/** What a header says. Kinds: "0", "7" and none for files, "L" and "x" for what describes the next, and others. */
export interface TarHeader {
  readonly kind: string;
  readonly path: string;
  readonly size: number;
}

/** Null for a block of zeros, which ends a tar. @throws ArchiveError "damaged" for what is no header */
export function tarHeader(block: Uint8Array): TarHeader | null {
  if (block.every((byte) => byte === 0)) return null;
  const size = sizeIn(block);
  if (block.length < BLOCK || !isSummed(block) || !Number.isSafeInteger(size) || size < 0)
    throw new ArchiveError("damaged");
  const folder = text(block, 257, 263) === "ustar" ? text(block, 345, 500) : "";
  const name = text(block, 0, 100);
  return {
    kind: text(block, 156, 157) || "0",
    path: folder === "" ? name : `${folder}/${name}`,
    size,
  };
}

/** What a header of kind "x" changes in the next: names that are long or not ASCII, sizes past 8 GB. */
export function paxFields(bytes: Uint8Array): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  for (let at = 0; at < bytes.length; ) {
    const space = bytes.indexOf(0x20, at);
    const length = Number(text(bytes, at, space));
    if (space === -1 || !(length > 0)) break;
    const field = text(bytes, space + 1, at + length - 1);
    const equals = field.indexOf("=");
    fields.set(field.slice(0, equals), field.slice(equals + 1));
    at += length;
  }
  return fields;
}

/** Octal digits; or, where the first bit is set, a plain number. */
function sizeIn(block: Uint8Array): number {
  if ((block[124]! & 0x80) === 0) return Number.parseInt(text(block, 124, 136).trim() || "0", 8);
  return block.subarray(125, 136).reduce((size, byte) => size * 256 + byte, 0);
}

/** The sum of all bytes, in which that of the sum itself counts as spaces. */
function isSummed(block: Uint8Array): boolean {
  const sum = block.reduce((total, byte, i) => total + (i >= 148 && i < 156 ? 0x20 : byte), 0);
  return sum === Number.parseInt(text(block, 148, 156).trim(), 8);
}

/** Up to the first zero. */
export function text(bytes: Uint8Array, start: number, end: number): string {
  const field = bytes.subarray(start, end);
  const zero = field.indexOf(0);
  return new TextDecoder().decode(zero === -1 ? field : field.subarray(0, zero));
}
