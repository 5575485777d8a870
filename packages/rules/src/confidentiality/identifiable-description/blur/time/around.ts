import type { TextSpan } from "@chaperone/core";
import { textAfter, textBefore } from "../../../../words.ts";
import { endsClause } from "../blur.ts";

/** Words that can follow a time said as an adverb. */
export const goesOn = (text: string, at: number): boolean =>
  endsClause(text, at) ||
  /^\s+(?:\p{Lu}|\d|(?:i|we|he|she|they|it|you|the|a|an|my|our|his|her|their|this|but|so|because|cos|as|when|while|with|for|from|in|at|to|on|by|after|before|who|which|that|then|without|until|till|since|if|not|again|about|around|off|out|up|back|under|over|into|all|just|only|told|saw|and (?:i|we|he|she|they|it|the|had|was|is|has|got|told|said|asked|still|now|then|went|his|her|my|our|a))(?!\p{L}))/u.test(
    textAfter(text, at),
  );

/** "Transport is at 4", "born in 1961", "two days after": something must be said of the time. */
export const needsATime = (text: string, { start }: TextSpan): boolean =>
  /(?:(?<!\p{L})(?:is|was|are|were|be|been|born|days|weeks|months|years|hours|minutes|only|still|already|not|day|week|month|year|hour|clear|date|dated|due|and|or|of|for)|(?<=\p{L})['’](?:s|re))\s+$/iu.test(
    textBefore(text, start),
  );

/** "Coastguard got in at ten to three": without it the sentence would end in a small word. */
export const hangs = (text: string, { start, end }: TextSpan): boolean => {
  const before = textBefore(text, start);
  const said = /(?<!\p{L})(\p{L}+)\s+$/u.exec(before)?.[1]?.toLowerCase();
  const next = /^\s+(\p{L}+)/u.exec(textAfter(text, end))?.[1]?.toLowerCase();
  return (said !== undefined && said === next) || (endsClause(text, end) && SMALL_WORD.test(before));
};

const SMALL_WORD = /(?<!\p{L})(?:in|on|at|up|off|over|by|for|with|to|of|out|into|from)\s+$/iu;

/** "The other last year", "his Tuesday": the article would be left. */
export const isDetermined = (text: string, { start }: TextSpan): boolean =>
  /(?<!\p{L})(?:the|a|an|this|that|his|her|their|my|our)\s+$/iu.test(textBefore(text, start));

/** "The night he got a bed" says which night. */
export const saysWhich = (text: string, { start, end }: TextSpan): boolean =>
  /^the (?!weekend)/iu.test(text.slice(start, end)) && IS_WHEN.test(textAfter(text, end));

const IS_WHEN = /^\s+(?:i|we|he|she|they|it|you|that|when|of|his|her|their|my|our|the)(?!\p{L})/iu;

/** "Five today" is an age. */
export const followsNumber = (text: string, { start }: TextSpan): boolean =>
  /(?:\d|(?<!\p{L})(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen|\p{L}+ty))\s+$/iu.test(
    textBefore(text, start),
  );
