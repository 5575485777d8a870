const segmenter = new Intl.Segmenter("en");
const IS_PLAIN = /^[\n\x20-\x7e]*$/u;

/** As a reader counts: an emoji is one, a letter with its accents is one. Plain text is counted at once. */
export function countGraphemes(text: string): number {
  if (IS_PLAIN.test(text)) return text.length;
  let count = 0;
  for (const _ of segmenter.segment(text)) count++;
  return count;
}

/** In UTF-8; half of a surrogate pair is written as U+FFFD, which takes three. */
export function countBytes(text: string): number {
  if (IS_PLAIN.test(text)) return text.length;
  return encoder.encode(text).length;
}

const encoder = new TextEncoder();

/** UTF-16 code units. */
export const countCharacters = (text: string): number => text.length;

/** The end of the last grapheme that ends at `at` or before. */
export function graphemeEnd(text: string, at: number): number {
  if (at >= text.length) return text.length;
  return segmenter.segment(text).containing(at)?.index ?? 0;
}
