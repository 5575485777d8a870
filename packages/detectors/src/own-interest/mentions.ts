import { fold, type Reading, type TextSpan } from "@chaperone/core";
import { lexicon } from "@chaperone/lexicons";
import type { InterestName } from "./names.ts";

/** Where a draft speaks of a name, in words or in a tag. */
export function mentionsOf(name: InterestName, reading: Reading): TextSpan[] {
  return [...inWords(name, reading), ...inTags(name, reading)];
}

/** Between the words of a name: "Johnson & Johnson", "novira_pharma". */
const JOIN = String.raw`(?:\s*(?:&|\+|\band\b)\s*|[\s_.'’-]{1,2})`;
const EDGE = String.raw`[\p{L}\p{N}]`;

function inWords({ words, form }: InterestName, reading: Reading): TextSpan[] {
  const plain = foldedInPlace(reading.text);
  const written = words
    .filter((word) => word !== "and")
    .map((word) => `${escaped(word)}(?:['’]?s(?!${EDGE}))?`);
  const pattern = new RegExp(`(?<!${EDGE})(?:${written.join(JOIN)})(?!${EDGE})`, "gu");
  return Array.from(plain.matchAll(pattern), ({ 0: found, index }) => ({
    start: index,
    end: index + found.replace(/['’]s?$|(?<=['’])s$/u, "").length,
  })).filter((span) => isWrittenSo(form, span, reading));
}

const escaped = (word: string): string => word.replace(/[^\p{L}\p{N}]/gu, "['’]?");

/** Accents and capitals gone, every letter in its place. */
const foldedInPlace = (text: string): string =>
  text.replace(/\p{L}/gu, (letter) => {
    const folded = fold(letter);
    return folded.length === letter.length ? folded : letter;
  });

function isWrittenSo(form: InterestName["form"], span: TextSpan, reading: Reading): boolean {
  const text = reading.textAt(span);
  if (form === "any") return true;
  if (form === "acronym") return !/\p{Ll}/u.test(text);
  const isCapital = (text.match(/[\p{L}\p{N}]+/gu) ?? []).every(
    (word) => /^(?:of|for|the|and)$/u.test(word) || !/^\p{Ll}/u.test(word),
  );
  return isCapital && (form === "capitals" || !isSomeoneElse(span, reading));
}

/** A title or a first name, and the space behind it. */
const LONGEST_BEFORE = 40;
const TITLE = /\b(?:dr|mr|mrs|ms|miss|prof|professor|nurse|sister|sr|st)\.?\s*$/iu;

/** A person's surname, or an ordinary word whose capital only begins a sentence. */
function isSomeoneElse(span: TextSpan, reading: Reading): boolean {
  const before = reading.text.slice(Math.max(0, span.start - LONGEST_BEFORE), span.start);
  const word = fold(reading.textAt(span));
  const previous = /([\p{L}'’-]+)\s*$/u.exec(before)?.[1] ?? "";
  if (TITLE.test(before) || (/^\p{Lu}/u.test(previous) && lexicon("first-names").has(fold(previous))))
    return true;
  const isOrdinary = lexicon("ordinary-words").has(word);
  const sentence = reading.sentenceAt(span);
  return isOrdinary && !/[\p{L}\p{N}#@]/u.test(reading.text.slice(sentence.start, span.start));
}

const TAG = /(?<![\p{L}\p{N}])[#@][\p{L}\p{N}_.-]*[\p{L}\p{N}]/gu;

/** "#NoviraPharma", "@novirauk", "#NoviraTrial". */
function* inTags(name: InterestName, { text }: Reading): Generator<TextSpan> {
  for (const { 0: tag, index } of text.matchAll(TAG))
    if (isTagOf(name, tag)) yield { start: index, end: index + tag.length };
}

function isTagOf({ words, form }: InterestName, tag: string): boolean {
  const joined = words.map(lettersOf).join("");
  const body = lettersOf(tag);
  if (joined.length < 3 || !body.startsWith(joined)) {
    const parts = tag.match(/\p{Lu}?[\p{Ll}\p{N}]+|\p{Lu}+(?!\p{Ll})/gu) ?? [];
    return form === "any" && words.length === 1 && parts.some((part) => lettersOf(part) === joined);
  }
  // "#boots" may be a pair of them.
  if (form === "name" && /^#\p{Ll}/u.test(tag)) return false;
  const rest = body.slice(joined.length);
  if (rest === "" || /^\d+$|^(?:official|hq|ie|roi|emea|careers|news)$/u.test(rest)) return true;
  const begins = tag.slice(tag.length - rest.length);
  return lexicon("interest-words").has(rest) || (form === "any" && /^[\p{Lu}\d_.-]/u.test(begins));
}

const lettersOf = (text: string): string => fold(text).replace(/[^\p{L}\p{N}]/gu, "");
