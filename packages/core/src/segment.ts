import { allMatches } from "./all-matches.ts";
import type { TextSpan } from "./place.ts";

/** A word of the reading; apostrophes and hyphens inside it belong to it ("O'Brien", "well-known"). */
export interface Word extends TextSpan {
  readonly text: string;
  readonly lower: string;
}

const WORD = /[\p{L}\p{N}\p{M}]+(?:['’-][\p{L}\p{N}\p{M}]+)*/gu;

export function findWords(text: string): Word[] {
  return allMatches(text, WORD).map((match) => ({
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
  // How far the sentence was searched for a letter or digit; one without belongs to the next.
  let searched = 0;
  for (const { 0: mark, index } of allMatches(text, SENTENCE_END)) {
    if (index < searched || isAbbreviation(text, start, index, mark)) continue;
    const end = pastSpace(text, index + mark.length);
    const saysSomething = SAYS_SOMETHING.test(text.slice(searched, end));
    searched = end;
    if (!saysSomething) continue;
    sentences.push({ start, end });
    start = end;
  }
  if (start < text.length || sentences.length === 0) sentences.push({ start, end: text.length });
  return sentences;
}

/** The look-behind keeps a long run of full stops from being tried again at each of them. */
const SENTENCE_END = /(?<![.!?…])[.!?…]+["'”’)\]]*(?=\s)|\n/gu;
const SAYS_SOMETHING = /[\p{L}\p{N}]/u;

const isAbbreviation = (text: string, start: number, at: number, mark: string): boolean =>
  mark.startsWith(".") &&
  !mark.startsWith("..") &&
  ABBREVIATION.test(text.slice(Math.max(start, at - 8), at));

function pastSpace(text: string, from: number): number {
  let end = from;
  while (end < text.length && /\s/u.test(text[end]!)) end++;
  return end;
}
