import { fold, type Word } from "@chaperone/core";
import { lexicon } from "@chaperone/lexicons";
import type { Token } from "./tokens.ts";
import { THINGS_NAMED } from "./word-sets.ts";

/** Which words belong to something that merely bears a name: a sign, a ward, a saint's hospital, a brand. */
export function vetoedWords(tokens: readonly Token[], words: readonly Word[]): Uint8Array {
  const vetoed = new Uint8Array(tokens.length);
  for (const list of ["name-lookalikes", "named-institutions"] as const) {
    for (const { first, last } of lexicon(list).matches(words)) vetoed.fill(1, first, last + 1);
  }
  tokens.forEach((_, i) => {
    if (isSaint(tokens, i)) vetoed.fill(1, i, Math.min(i + 2, tokens.length));
    if (isEponym(tokens, i)) vetoed[i] = 1;
    if (namesAThing(tokens, i)) vetoed[i] = 1;
  });
  return vetoed;
}

/** "St Oswald's" is a hospital or a school; "Saint Lucia" an island. A street ("Main St") is no saint. */
const isSaint = (tokens: readonly Token[], i: number): boolean => {
  const [token, next] = [tokens[i]!, tokens[i + 1]];
  if (!next || !/^(?:st|saint|sts|ste|sainte)$/.test(token.key)) return false;
  return (next.gap === " " || next.gap === ". ") && (next.shape !== "lower" || next.possessive);
};

const LAW = /^(?:law|laws|rule|rules|review|report|inquiry|enquiry|act|principle|principles|campaign)$/;

/** "Murphy's sign" and "the Glasgow Coma Scale" are nobody; "Mr Murphy" and "Jean Parkinson" are somebody. */
function isEponym(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!;
  const note = lexicon("eponyms").note(token.key) ?? lexicon("eponyms").note(token.key.replace(/s$/, ""));
  if (note === undefined || belongsToSomebody(tokens, i)) return false;
  if (note === "alone") return true;
  const after = followers(tokens, i);
  if (note === "law") return after.slice(0, 1).some(({ key }) => LAW.test(key));
  return after.some(({ key }) => lexicon("eponym-nouns").has(key) || LAW.test(key));
}

/** A title or a first name that is nothing else makes the next word a surname. */
function belongsToSomebody(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  if (!before || !/^\.? $/.test(tokens[i]!.gap)) return false;
  return before.title !== undefined || (before.first === "" && before.shape !== "lower");
}

/** The next words of the same phrase, two at most. */
function followers(tokens: readonly Token[], i: number): Token[] {
  const found: Token[] = [];
  for (let j = i + 1; j <= i + 2 && j < tokens.length && /^[ -]$/.test(tokens[j]!.gap); j++)
    found.push(tokens[j]!);
  return found;
}

/** "Rowan ward", "Albert Terrace", "Simpson House": the whole run of capitals is a thing. */
function namesAThing(tokens: readonly Token[], i: number): boolean {
  const head = tokens[i]!;
  if (head.shape === "lower" || head.possessive) return false;
  for (let j = i + 1; j <= i + 4 && j < tokens.length; j++) {
    const { key, shape, gap, last } = tokens[j]!;
    if (gap !== " ") return false;
    const thing = THINGS_NAMED.has(key) && (shape !== "lower" || key === "ward" || key === "hospital");
    // "Jess Hill came in" is a person, "at Jess Hill" is a place.
    if (thing) return !(j === i + 1 && head.first === "" && last !== undefined && !isSomewhere(tokens, i));
    if (shape === "lower" || tokens[j]!.possessive) return false;
  }
  return false;
}

const isSomewhere = (tokens: readonly Token[], i: number): boolean =>
  /^(?:in|at|on|from|near|to|of|into|outside|round|up|down)$/.test(tokens[i - 1]?.key ?? "");

const things = ["conditions", "medicines", "procedures"] as const;

/** A word of medicine that no name list has: with a capital it is a drug or a diagnosis. */
export const isMedical = (word: string): boolean => things.some((list) => lexicon(list).has(fold(word)));
