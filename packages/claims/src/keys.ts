import { splitPattern, type WordSets, wordsOfSet } from "./compile.ts";

/** So many letters of a word are compared; endings differ and forms of a word do not. */
const LONGEST = 4;

/** Keys that nearly every post holds; a pattern is known by a rarer word of its own where it has one. */
const COMMON = new Set(
  "a all and any are at be beca but by can come do does dont down for from get give good has have help i if in is it its just like made make more most much need neve no not of off on one only or out over peop real so some stop take than that the thei them then ther they this time to too up use used want was way we well were what when whic who will with work you your".split(
    " ",
  ),
);

const tokens = (text: string): string[] =>
  text
    .toLowerCase()
    .replace(/['’]/gu, "")
    .match(/[\p{L}\p{N}]+/gu) ?? [];

const APOSTROPHE = /['’]/u;

/** The keys of every word of a text: by its whole, by its beginning, and by short beginnings for open stems. */
export function keysOfText(text: string): Set<string> {
  const keys = new Set<string>();
  // "jab's" holds the word "jab" as well as what "jabs" begins with.
  const apart = APOSTROPHE.test(text) ? tokens(text.replace(/['’]/gu, " ")) : [];
  for (const token of [...tokens(text), ...apart]) {
    keys.add(token.slice(0, LONGEST));
    for (let length = 1; length < LONGEST && length <= token.length; length++)
      keys.add(`${token.slice(0, length)}*`);
  }
  return keys;
}

/** Keys of which a text must hold one for a pattern to match in it. */
export function keysOfPattern(pattern: string, words: WordSets): readonly string[] {
  const choices = splitPattern(pattern)
    .filter((part) => !part.startsWith("..") && !part.endsWith("?"))
    .map((part) => keysOfPart(part, words));
  return choices.reduce((best, keys) => (cost(keys) < cost(best) ? keys : best));
}

function keysOfPart(part: string, words: WordSets): readonly string[] {
  const options = part.startsWith("(")
    ? part.slice(1, -1).split("|")
    : part.startsWith("{")
      ? wordsOfSet(part, words)
      : null;
  return options
    ? [...new Set(options.flatMap((one) => keysOfPattern(one.trim(), words)))]
    : keysOfWord(part);
}

/** "6-in-1" may be written "6 in 1" and "6in1". */
function keysOfWord(word: string): readonly string[] {
  const [first = ""] = tokens(word);
  const joined = tokens(word).join("");
  if (word.endsWith("*") && joined.length < LONGEST) return [`${joined}*`];
  return [...new Set([first.slice(0, LONGEST), joined.slice(0, LONGEST)])];
}

const cost = (keys: readonly string[]): number =>
  keys.reduce((sum, key) => sum + (COMMON.has(key) || key.length === 1 ? 30 : 1), 0);
