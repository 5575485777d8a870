import { isObject } from "../../json/shape.ts";

/**
 * Meta writes each byte of UTF-8 as a character of its own: "café" comes as "cafÃ©". Mended after parsing, string by
 * string, names of keys too.
 */
export function mended(text: string): string {
  if (!/[\u0080-\u00ff]/u.test(text) || /[\u0100-\uffff\u{10000}-\u{10ffff}]/u.test(text)) return text;
  const bytes = Uint8Array.from(text, (character) => character.charCodeAt(0));
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    // It says what it means already.
    return text;
  }
}

/** All strings of a record mended. */
export function mendedRecord(value: unknown): unknown {
  if (typeof value === "string") return mended(value);
  if (Array.isArray(value)) return value.map(mendedRecord);
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [mended(key), mendedRecord(inner)]));
}

const BACKSLASH = 0x5c;
const U = 0x75;
const ZERO = 0x30;
/** The least first byte in UTF-8 of a character past U+00FF. */
const FIRST_PAST = 0xc4;

/**
 * Whether a file is written in that way: one that has any character past U+00FF is not, and mending it would turn
 * what really says "Ã©" into "é".
 */
export async function needsMending(chunks: AsyncIterable<Uint8Array>): Promise<boolean> {
  // What of an escape has been passed: a backslash, the u, and the digits that are zero so far.
  let passed = 0;
  for await (const chunk of chunks)
    for (const byte of chunk) {
      if (byte >= FIRST_PAST) return false;
      if (passed === 0) passed = byte === BACKSLASH ? 1 : 0;
      else if (passed === 1) passed = byte === U ? 2 : 0;
      else if (byte !== ZERO) return false;
      else passed = passed === 3 ? 0 : 3;
    }
  return true;
}
