import { type Draft, fold } from "@chaperone/core";
import { lexicon } from "@chaperone/lexicons";
import { titleSort } from "./titles.ts";

/** The folded names an author profile shows; titles and practices' words are none. */
export function authorNames({ author }: Draft): Set<string> {
  return new Set(
    wordsOf(author.name ?? "").filter((word) => titleSort(word) === undefined && !isPlainWord(word)),
  );
}

/** The name shown before the message answered: "Joe Varley: …". */
export function repliedToNames({ inReplyTo }: Draft): Set<string> {
  const shown =
    /^["'“]?([A-Za-zÀ-ɏ][A-Za-zÀ-ɏ'’. -]{1,40}?)(?: \([^)]{0,20}\))?:\s/.exec(inReplyTo ?? "")?.[1] ?? "";
  return new Set(
    wordsOf(shown).filter((word) => word.length > 1 && titleSort(word) === undefined && !isPlainWord(word)),
  );
}

const wordsOf = (text: string): string[] =>
  (text.match(/[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ'’-]*/g) ?? []).map((word) => fold(word.replaceAll("’", "'")));

/** "Wendover House Clinic" and "Marie, a patient" bring words that are nobody's. */
const isPlainWord = (word: string): boolean =>
  word.length < 2 ||
  (lexicon("ordinary-words").has(word) &&
    lexicon("first-names").note(word) === undefined &&
    lexicon("surnames").note(word) === undefined);
