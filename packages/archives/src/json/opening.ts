import { BRACE, BRACKET, COLON, COMMA, isSpace } from "./ascii.ts";

const LONGEST = 128;

/** How a record begins, its first key included: `{"tweet":`. Its neighbours begin alike. */
export function openingOf(record: Uint8Array): Uint8Array | null {
  const colon = record.subarray(0, LONGEST).indexOf(COLON);
  return record[0] === BRACE && colon !== -1 ? record.slice(0, colon + 1) : null;
}

/** Where a record begins as others do; or else from where on to look once there are more bytes. */
export function findOpening(
  bytes: Uint8Array,
  opening: Uint8Array,
  from: number,
): { readonly isThere: boolean; readonly at: number } {
  for (let i = bytes.indexOf(BRACE, from); i !== -1; i = bytes.indexOf(BRACE, i + 1)) {
    if (i + opening.length > bytes.length) return { isThere: false, at: i };
    if (startsWith(bytes, opening, i) && isFirstOrNext(bytes, i)) return { isThere: true, at: i };
  }
  return { isThere: false, at: bytes.length };
}

function startsWith(bytes: Uint8Array, opening: Uint8Array, at: number): boolean {
  for (let i = 0; i < opening.length; i++) if (bytes[at + i] !== opening[i]) return false;
  return true;
}

/** A record of the array, and not the value of a key. */
function isFirstOrNext(bytes: Uint8Array, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && isSpace(bytes[before]!)) before--;
  return before >= 0 && (bytes[before] === COMMA || bytes[before] === BRACKET);
}
