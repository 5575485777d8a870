import type { Span } from "../network.ts";
import { finder } from "../text/find.ts";
import { BREAK } from "./sections.ts";

/** Where a text may be cut, from worst to best. */
export const WORD = 0;
export const SENTENCE = 1;
export const PARAGRAPH = 2;

/** The end of a word, and where the next begins. */
export interface End {
  readonly at: number;
  readonly next: number;
  readonly is: typeof WORD | typeof SENTENCE | typeof PARAGRAPH;
}

const GAP = new RegExp(`[${BREAK}]+`, "gu");
/** "10 000", "020 7946 0958": numbers with spaces in them. */
const findSpacedNumbers = finder(/[+(]*\d[\d.,:/()–-]*(?: \(?\d[\d.,:/()–-]*)+/gu);

const IS_SENTENCE_END = /[.!?…。！？]["'”’»)\]]*$/u;
const IS_SHORTENED = /(?:^|[\s("“‘[])(?:dr|mr|mrs|ms|prof|st|no|nos|vs|cf|fig|approx|e\.g|i\.e|\p{L})\.$/iu;
const STARTS_SMALL = /^["'“‘«([]*\p{Ll}/u;

/** The ends of all words of a part of a text; the last is the end of a paragraph. */
export function endsIn(text: string, { start, end }: Span): End[] {
  const part = text.slice(start, end);
  const numbers = findSpacedNumbers(part);
  const ends: End[] = [];
  let number = 0;
  for (const { 0: gap, index } of part.matchAll(GAP)) {
    while (number < numbers.length && numbers[number]!.end <= index) number++;
    if (number < numbers.length && numbers[number]!.start < index) continue;
    ends.push({ at: start + index, next: start + index + gap.length, is: kindOf(part, index, gap) });
  }
  ends.push({ at: end, next: end, is: PARAGRAPH });
  return ends;
}

function kindOf(part: string, at: number, gap: string): End["is"] {
  if (/[\n\r\u2028\u2029]/u.test(gap)) return PARAGRAPH;
  const before = part.slice(Math.max(0, at - 12), at);
  const after = part.slice(at + gap.length, at + gap.length + 8);
  const isSentence = IS_SENTENCE_END.test(before) && !IS_SHORTENED.test(before) && !STARTS_SMALL.test(after);
  return isSentence ? SENTENCE : WORD;
}
