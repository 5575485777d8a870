import type { Reading, TextSpan } from "@chaperone/core";
import { lexicon } from "@chaperone/lexicons";
import { defineCue, matches } from "./define-cue.ts";
import { profile } from "./setting.ts";

/** "founder, Somnara", "Owner of Bright & Hale", "co-owner @coldtub": what follows is the author's business. */
const TIE_NAME =
  /\b(?:co-?)?(?:founder|owner|director|proprietor|ceo|md|cmo|officer|ambassador|advis[eo]r|partner|creator|maker|investor|shareholder|own)\b(?: (?:of|at|to|for))?[\s,:@]{0,3}(?:the )?((?:@?[A-Za-zÀ-ɏ\d.&'-]+ ?){1,4})/gi;

export const namesOwnProduct = defineCue({
  name: "names-own-product",
  means: "The text names something that the profile ties to the author, or that bears the author's surname.",
  confidence: 0.85,
  find: (reading) => [...named(reading, businessNames(reading)), ...ownName(reading)],
});

/** Words of a business in the profile that are no ordinary words. */
function businessNames(reading: Reading): string[] {
  const ordinary = lexicon("ordinary-words");
  return Array.from(profile(reading).matchAll(TIE_NAME), (match) => match[1] ?? "")
    .flatMap((name) => name.split(/[\s@.&]+/))
    .filter(
      (word) =>
        word.length >= 4 && !ordinary.has(word.toLowerCase()) && !lexicon("towns").has(word.toLowerCase()),
    );
}

function* named({ words }: Reading, names: readonly string[]): Generator<TextSpan> {
  const wanted = new Set(names.map((name) => name.toLowerCase()));
  for (const word of words) if (wanted.has(word.lower.replace(/'s$/, ""))) yield word;
}

/** The author's surname with a capitalised word behind it ("Hembry Mineral Veil"), unless a title stands before. */
function ownName(reading: Reading): TextSpan[] {
  const surname = reading.draft.author.name?.split(/\s+/).at(-1) ?? "";
  if (!/^[A-ZÀ-ÞĀ-Ɏ][A-Za-zÀ-ɏ'-]{3,}$/.test(surname) || !reading.text.includes(surname)) return [];
  const pattern = new RegExp(
    `(?<!\\b(?:Dr|Mr|Mrs|Ms|Miss|Prof|Professor|Nurse|Sister)\\.? (?:[A-ZÀ-ÞĀ-Ɏ][A-Za-zÀ-ɏ.'-]* )?)\\b${surname}(?:'s)? (?:& )?[A-ZÀ-ÞĀ-Ɏ][A-Za-zÀ-ɏ'-]+`,
    "g",
  );
  return matches([pattern], reading);
}
