import { allMatches, fold, remembered } from "@chaperone/core";

const WORD = /\p{L}[\p{L}\p{N}]*(?:['’]\p{L}+)*/gu;
const SUFFIXES = ["ings", "ing", "edly", "ed", "ers", "er", "ies", "es", "ly", "ry", "s", "y"];
const SHORTEST = 3;

/** A word without its ending, crudely: "lambing", "lambs" and "lamb" are one, which is all that is asked. */
export const stem = remembered((word) => {
  const plain = fold(word).replace(/['’].*$/u, "");
  for (const suffix of SUFFIXES) {
    const rest = plain.slice(0, -suffix.length);
    if (plain.endsWith(suffix) && rest.length >= SHORTEST && /[aeiouy]/u.test(rest))
      return rest.replace(/([bdfgklmnprst])\1$/u, "$1");
  }
  return plain;
});

/** The stems of a text, each with the first word that has it. */
export function stemsOf(text: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const [word] of allMatches(text, WORD)) {
    const one = stem(word);
    if (one.length >= SHORTEST && !found.has(one)) found.set(one, word);
  }
  return found;
}
