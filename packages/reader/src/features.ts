import { groupBy, overlaps, type Reading, type TextSpan } from "@chaperone/core";
import { type LexiconName, lexicon } from "@chaperone/lexicons";

/** What the model is told of a piece beside the piece itself; the order is the model's. */
export const FEATURES = [
  // The vocabulary knows no capitals, and capitals tell a name from a word.
  "initial-capital",
  "all-capitals",
  "mixed-case",
  // The message that is answered, not the draft.
  "context",
  // The word lists: a small model cannot know every townland and surname.
  "first-name",
  "surname",
  "town",
  "institution",
  "occupation",
  "health",
  "eponym",
  "ordinary-word",
  "kin",
  "people",
] as const;
type Feature = (typeof FEATURES)[number];

const LISTS: Readonly<Partial<Record<Feature, readonly LexiconName[]>>> = {
  "first-name": ["first-names"],
  surname: ["surnames"],
  town: ["towns", "regions", "homelands"],
  institution: ["hospitals", "venues", "named-institutions"],
  occupation: ["occupations"],
  health: ["conditions", "procedures", "medicines", "body-parts"],
  eponym: ["eponyms", "name-lookalikes"],
  "ordinary-word": ["ordinary-words"],
  kin: ["kin"],
  people: ["peoples"],
};

const bit = (feature: Feature): number => 1 << FEATURES.indexOf(feature);
export const CONTEXT_BIT = bit("context");
export const EPONYM_BIT = bit("eponym");
/** The lists that speak for a name, and the one that speaks against it. */
export const NAMING_BITS = EPONYM_BIT | bit("first-name") | bit("surname");

/**
 * One bit set a piece, bit n for FEATURES[n].
 * @param spans the pieces' places in the reading, from left to right.
 */
export function featureBits(reading: Reading, spans: readonly TextSpan[]): Uint16Array {
  const bits = new Uint16Array(spans.length);
  for (const [feature, lists] of Object.entries(LISTS) as [Feature, readonly LexiconName[]][]) {
    for (const list of lists) mark(bits, spans, lexicon(list).matches(reading.words), bit(feature));
  }
  for (const [shape, words] of groupBy(reading.words, ({ text }) => shapeOf(text))) {
    if (shape) mark(bits, spans, words, bit(shape));
  }
  return bits;
}

/** Both lists run from left to right, so one pass does. */
function mark(
  bits: Uint16Array,
  spans: readonly TextSpan[],
  marked: readonly TextSpan[],
  value: number,
): void {
  let at = 0;
  for (const area of marked) {
    while (at < spans.length && spans[at]!.end <= area.start) at++;
    for (let i = at; i < spans.length && overlaps(spans[i]!, area); i++) bits[i]! |= value;
  }
}

function shapeOf(word: string): "initial-capital" | "all-capitals" | "mixed-case" | null {
  const letters = word.replace(/[^\p{L}]/gu, "");
  if (letters === letters.toLowerCase()) return null;
  if (letters.length > 1 && letters === letters.toUpperCase()) return "all-capitals";
  const rest = letters.slice(1);
  return rest === rest.toLowerCase() ? "initial-capital" : "mixed-case";
}
