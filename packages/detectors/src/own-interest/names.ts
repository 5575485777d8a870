import { fold } from "@chaperone/core";
import { lexicon } from "@chaperone/lexicons";

/**
 * A name by which a draft may speak of what an author declared: "Novira Pharma", "Novira".
 * How it must be written: "any", a rare word in any case; "capitals", common words that only capitals make a name of;
 * "name", one word that may be a person's or an ordinary one; "acronym", exactly as it stands.
 */
export interface InterestName {
  /** Folded; never empty. */
  readonly words: readonly string[];
  readonly form: "any" | "capitals" | "name" | "acronym";
}

interface Part {
  readonly text: string;
  readonly word: string;
}

/** The names in one declared line, the longest first. */
export function namesIn(line: string): InterestName[] {
  const phrases = line.split(/[,;:()[\]|/\n–—]|\s-\s/u).flatMap((segment) => phrasesIn(partsOf(segment)));
  const names = phrases.flatMap((phrase) => [...namesOf(phrase)]);
  return names.sort((a, b) => b.words.length - a.words.length);
}

const partsOf = (segment: string): Part[] =>
  Array.from(segment.matchAll(/[\p{L}\p{N}\p{M}]+(?:['’][\p{L}\p{N}\p{M}]+)*/gu), ([text]) => ({
    text,
    word: fold(text.replace(/’/gu, "'")).replace(/'s$/u, ""),
    // A lone accent folds to nothing.
  })).filter(({ word }) => word !== "");

/** Stand inside a name ("Royal College of General Practitioners") as well as between a part and a body. */
const LINKS = new Set(["of", "and", "the", "for"]);

const noteOf = ({ word }: Part): string | undefined =>
  /^(?:19|20)?\d\d$/u.test(word) ? "role" : lexicon("interest-words").note(word);
const isRole = (part: Part): boolean => noteOf(part) === "role";
const isLink = ({ word }: Part): boolean => LINKS.has(word);

/** What is left between the words for parts and payments, the little words at its ends taken off. */
function phrasesIn(parts: readonly Part[]): Part[][] {
  const phrases: Part[][] = [[]];
  for (const part of parts) {
    if (isRole(part) && !isLink(part)) phrases.push([]);
    else phrases.at(-1)!.push(part);
  }
  const whole = phrases.map((phrase) => trimmed(phrase, isLink)).filter((phrase) => phrase.length > 0);
  return whole.flatMap((phrase) => [phrase, ...listed(phrase)]);
}

/** "Novira and Calmwell" may be one firm or two. */
function listed(phrase: readonly Part[]): Part[][] {
  const at = phrase.findIndex(({ word }) => word === "and");
  return at < 0 ? [] : [phrase.slice(0, at), phrase.slice(at + 1)].filter((part) => part.length > 0);
}

/** Without such words at either end. */
function trimmed(parts: readonly Part[], isVain: (part: Part) => boolean): Part[] {
  const first = parts.findIndex((part) => !isVain(part));
  return first < 0 ? [] : parts.slice(first, parts.findLastIndex((part) => !isVain(part)) + 1);
}

function* namesOf(phrase: readonly Part[]): Generator<InterestName> {
  const core = trimmed(phrase, (part) => noteOf(part) !== undefined);
  for (const parts of [phrase, core]) if (parts.length > 1 && isSpecific(parts)) yield severalWords(parts);
  for (const part of phrase) if (noteOf(part) === undefined) yield* oneWord(part, phrase, core);
}

/** "University Hospital" may be any. */
const isSpecific = (parts: readonly Part[]): boolean =>
  parts.length > 2 || parts.some((part) => noteOf(part) === undefined);

function severalWords(parts: readonly Part[]): InterestName {
  const isPlain = parts.length > 2 || parts.some((part) => isRare(part) || noteOf(part) === "form");
  return { words: parts.map(({ word }) => word), form: isPlain ? "any" : "capitals" };
}

function* oneWord(part: Part, phrase: readonly Part[], core: readonly Part[]): Generator<InterestName> {
  const words = [part.word];
  if (isAcronym(part.text)) yield { words, form: "acronym" };
  else if (isRare(part)) yield { words, form: "any" };
  // "Boots", "Bayer" where it is all there is; a town's hospital is more than its town.
  else if (phrase.length === 1 || (core.length === 1 && isOnlySurname(part))) yield { words, form: "name" };
}

const isAcronym = (text: string): boolean => /^(?=.*\p{Lu})[\p{Lu}\p{N}]{2,6}$/u.test(text);

const COMMON = [
  "ordinary-words",
  "occupations",
  "work-fields",
  "conditions",
  "procedures",
  "body-parts",
  "peoples",
  "regions",
  "homelands",
  "towns",
  "first-names",
  "surnames",
] as const;
const FIELD =
  /(?:olog(?:y|ist|ical)|iatr(?:y|ic|ician)|(?:path|therap)(?:y|ies|ist)|scop(?:y|ic)|surgical)s?$/u;

/** Hardly a word of anything else, so that it needs no capital. */
const isRare = ({ word }: Part): boolean =>
  word.length >= 4 && !FIELD.test(word) && ![word, word.replace(/s$/u, "")].some(isCommon);
const isCommon = (word: string): boolean => COMMON.some((list) => lexicon(list).has(word));

const isOnlySurname = ({ word }: Part): boolean =>
  lexicon("surnames").has(word) && COMMON.every((list) => list === "surnames" || !lexicon(list).has(word));
