import { MAX_CHARACTERS, TOO_LONG } from "./limits.ts";
import { looksLike } from "./recognise.ts";

export type Decoded = { readonly text: string } | { readonly sentence: string };

/** No text within the limit needs more bytes: three for each UTF-16 unit at most, and a byte order mark. */
export const MAX_BYTES = 3 * MAX_CHARACTERS + 3;

/**
 * The bytes of one draft as text: UTF-8, or UTF-16 that says so in a byte order mark. The mark goes,
 * line ends stay as they are.
 */
export function decodeDraft(bytes: Uint8Array): Decoded {
  const encoding = encodingOf(bytes);
  // UTF-16 is full of NUL bytes, which would otherwise be taken for binary data.
  const other = encoding === "utf-8" ? looksLike(bytes) : null;
  if (other)
    return { sentence: `is not plain text: it looks like ${other}. Only words can be checked here.` };
  if (bytes.length > MAX_BYTES) return { sentence: TOO_LONG };
  const text = decode(bytes, encoding);
  if (text === null) return { sentence: `is not ${NAMES[encoding]} text. Save it as UTF-8 and try again.` };
  return refusalOf(text) ?? { text };
}

/** What every draft must be, wherever it comes from. */
export function refusalOf(text: string): { readonly sentence: string } | null {
  if (text.length > MAX_CHARACTERS) return { sentence: TOO_LONG };
  return isBlank(text) ? { sentence: "is empty. There is nothing to check." } : null;
}

/** Null where the bytes are no such text. A byte order mark is taken off. */
export function decode(bytes: Uint8Array, encoding: Encoding = "utf-8"): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

const NAMES = { "utf-8": "UTF-8", "utf-16le": "UTF-16", "utf-16be": "UTF-16" } as const;
type Encoding = keyof typeof NAMES;

export function encodingOf(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  return bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : "utf-8";
}

/** White space and invisible characters alone say nothing. */
const isBlank = (text: string): boolean => !/[^\s\p{Default_Ignorable_Code_Point}\p{Cc}]/u.test(text);
