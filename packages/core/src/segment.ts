import type { TextSpan } from "./place.ts";

/** A word of the reading; apostrophes and hyphens inside it belong to it ("O'Brien", "well-known"). */
export interface Word extends TextSpan {
  readonly text: string;
  readonly lower: string;
}

const WORD = /[\p{L}\p{N}\p{M}]+(?:['’-][\p{L}\p{N}\p{M}]+)*/gu;

export function findWords(text: string): Word[] {
  return Array.from(text.matchAll(WORD), (match) => ({
    text: match[0],
    lower: match[0].toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** A full stop after one of these does not end a sentence. */
const ABBREVIATION =
  /(?:\b(?:dr|mr|mrs|ms|mx|prof|st|sr|jr|rev|fr|hon|vs|approx|dept|est|no|nos|tel|ext|ref|hosp|pt|pts|hx|dx|rx|y\.o|i\.e|e\.g|a\.m|p\.m|etc|cf|al)|(?:^|[\s(])\p{Lu})$/iu;

/**
 * Sentences cover the text without gaps: each runs to the start of the next. Line breaks end one too,
 * since posts use them as full stops.
 */
export function findSentences(text: string): TextSpan[] {
  const sentences: TextSpan[] = [];
  let start = 0;
  for (const match of text.matchAll(/[.!?…]+["'”’)\]]*(?=\s)\s*|\s*\n\s*/gu)) {
    const end = match.index + match[0].length;
    const endsOnStop = match[0].startsWith(".") && !match[0].startsWith("..");
    const before = text.slice(Math.max(start, match.index - 8), match.index);
    if (endsOnStop && !match[0].includes("\n") && ABBREVIATION.test(before)) continue;
    if (!/[\p{L}\p{N}]/u.test(text.slice(start, end))) continue;
    sentences.push({ start, end });
    start = end;
  }
  if (start < text.length || sentences.length === 0) sentences.push({ start, end: text.length });
  return sentences;
}
