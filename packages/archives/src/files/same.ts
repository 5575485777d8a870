import type { Source } from "../source.ts";

const SAMPLE = 256 * 1024;

/**
 * Whether two files are one file given twice: of one size, and alike at their beginning and their end, where a zip
 * has the checksums of all that is in it.
 */
export async function isSame(a: Source, b: Source): Promise<boolean> {
  if (a.size !== b.size) return false;
  const end = Math.min(SAMPLE, a.size);
  if (!areEqual(await a.read(0, end), await b.read(0, end))) return false;
  const start = Math.max(0, a.size - SAMPLE);
  return areEqual(await a.read(start, a.size), await b.read(start, b.size));
}

export const areEqual = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, i) => byte === b[i]);
