import type { TextSpan } from "@chaperone/core";

/** Helpers to put other words into somebody's sentence. All look only at a short stretch around a place. */
const NEAR = 80;

/** What stands before a place, at most some words of it. */
export const textBefore = (text: string, at: number): string => text.slice(Math.max(0, at - NEAR), at);
export const textAfter = (text: string, at: number): string => text.slice(at, at + NEAR);

/** A place with nothing said before it in its sentence; a bullet, an emoji or an opening quote is nothing said. */
export const startsSentence = (text: string, at: number): boolean =>
  /(?:^\s*|(?:[.!?…]["'”’)\]]*\s|\n)\s*|\p{Extended_Pictographic}\uFE0F?\s+|\n\s*(?:\d{1,2}[.)/]|[-–•*])\s*)["'“‘(]*$/u.test(
    textBefore(text, at),
  ) && !ABBREVIATED.test(textBefore(text, at));

/** A title, a label or an initial ends in a stop that ends no sentence. */
const ABBREVIATED =
  /(?<![\p{L}\p{N}/&-]|& )(?:[Mm]rs?|[Mm]s|[Dd]r|St|Prof|Fr|Sr|[Nn]o|[Tt]el|[Rr]ef|[Hh]osp|dob|\p{Lu})\.\s*$/u;

export const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

export const isCapital = (letter: string | undefined): boolean =>
  letter !== undefined && /\p{Lu}/u.test(letter);

/** "Mary came" began with a capital, "mary came" did not; before a number or a tag the sentences before it tell. */
export function beganWithCapital(text: string, at: number): boolean {
  const first = /[\p{L}\p{N}#@]/u.exec(textAfter(text, at))?.[0];
  if (first !== undefined && /\p{L}/u.test(first)) return isCapital(first);
  const starts = [...textBefore(text, at).matchAll(/[.!?…]["'”’)]*\s+["'“‘(]*(\p{L})/gu)];
  return isCapital(starts.at(-1)?.[1] ?? /\p{L}/u.exec(textAfter(text, 0))?.[0]);
}

/** New words with a capital where those they replace began a sentence with one; "mary sang" stays in small letters. */
export const asCased = (text: string, { start }: TextSpan, words: string): string =>
  startsSentence(text, start) && beganWithCapital(text, start) ? capitalised(words) : words;

const SILENT_H = /^(?:hour|honest|honour|heir)/iu;
const SOUNDS_LIKE_YOU = /^(?:uni(?!n|m)|us(?:e|ual)|eu|ewe|u[rt][aeiou]|one\b|once\b|ubiq)/iu;
/** Letters whose names begin with a vowel: "an MRI", "an F1". */
const SPELT_OUT = /^(?:[FHLMNRSX](?:[A-Z\d]|\b)|8|11\b|18\b)/u;

/** Whether "an" goes before these words. */
export const takesAn = (words: string): boolean =>
  SPELT_OUT.test(words) ||
  SILENT_H.test(words) ||
  (/^[aeiouáéíóú]/iu.test(words) && !SOUNDS_LIKE_YOU.test(words) && !/^U[A-Z]/u.test(words));

export const withArticle = (words: string): string => `${takesAn(words) ? "an" : "a"} ${words}`;

/** Words that already say which one is meant, so that no article may follow. */
export const DETERMINER =
  "(?:a|an|the|this|that|these|those|my|our|your|yer|his|her|their|its|one|another|some|any|each|every|no|which|what|\\p{L}+['’]s)";

/** Adjectives people put before somebody's name or age. */
export const FOND =
  "(?:poor|lovely|little|wee|big|old|auld|young|dear|sweet|brave|beautiful|gorgeous|amazing|darling|precious|tiny|late|great|wonderful|legendary|cheeky|favourite|dearest|fabulous|incredible|ould|younger|older|elderly|retired|former|ex)";

export const PREPOSITION =
  "(?:in|at|from|near|on|of|outside|around|over|up|down|out|off|into|onto|to|towards?|by|behind|beside|opposite|above|below|through|past|inside|under|along|across|about|for|with|without|within|beyond|since|until|till|before|after|during|between|via|as|than|like|re|regarding)";

/** Accents, joiners and the second halves of emoji belong to the letter before them. */
const JOINED = /^(?:\p{M}|\p{Emoji_Modifier}|\u200D|[\uDC00-\uDFFF])/u;
const CONTROL = /^[\p{Cc}\u2028\u2029]$/u;

function isInside(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return false;
  const before = text[at - 1]!;
  if (CONTROL.test(before)) return before === "\r" && text[at] === "\n";
  return JOINED.test(text.slice(at, at + 2)) || before === "\u200D";
}

/** Where the letter that holds a place begins, so that no letter or emoji is cut in two. */
export function letterStart(text: string, at: number): number {
  let start = at;
  while (isInside(text, start)) start--;
  return start;
}

/** Where the letter that holds a place ends. */
export function letterEnd(text: string, at: number): number {
  let end = at;
  while (isInside(text, end)) end++;
  return end;
}
