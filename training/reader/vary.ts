import { type LexiconName, lexicon } from "@chaperone/lexicons";
import type { Mark, MarkedText } from "./marked.ts";

/** Uniform in [0, 1). */
export type Random = () => number;

/** Mulberry32: small, and the same on every machine. */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * The same story with other names, ages, places and days, and as a hurried or shouting hand would type it.
 * Marks follow their words.
 */
export function vary(one: MarkedText, random: Random): MarkedText {
  const swapped = replaceMarks(one, newWords(one, random));
  return { ...swapped, text: retype(swapped.text, random) };
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function newWords({ text, marks }: MarkedText, random: Random): Edit[] {
  const edits: Edit[] = [];
  // One person keeps one new name throughout.
  const renamed = new Map<string, string>();
  const rename = random() < 0.6;
  for (const { start, end, what } of marks) {
    const words = text.slice(start, end);
    const other =
      what === "person"
        ? rename
          ? otherName(words, renamed, random)
          : words
        : otherDetail(what, words, random);
    if (other !== words) edits.push({ start, end, text: other });
  }
  // A name is marked both as a person and as a detail; it is changed once.
  return withoutOverlaps(edits);
}

function withoutOverlaps(edits: readonly Edit[]): Edit[] {
  const kept: Edit[] = [];
  for (const edit of edits.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (edit.start >= (kept.at(-1)?.end ?? 0)) kept.push(edit);
  }
  return kept;
}

const NAME_WORD = /\p{L}{3,}/gu;

function otherName(name: string, renamed: Map<string, string>, random: Random): string {
  let first = true;
  return name.replace(NAME_WORD, (word) => {
    const list: LexiconName =
      first && lexicon("first-names").has(word.toLowerCase()) ? "first-names" : "surnames";
    first = false;
    if (!lexicon(list).has(word.toLowerCase())) return word;
    const known = renamed.get(word.toLowerCase()) ?? pick(list, random);
    renamed.set(word.toLowerCase(), known);
    return likeWritten(word, known);
  });
}

const DAYS = "monday tuesday wednesday thursday friday saturday sunday".split(" ");
const MONTHS = "january february march april may june july august september october november december".split(
  " ",
);
const SHORT_DAYS = DAYS.map((day) => day.slice(0, 3));

function otherDetail(what: Mark["what"], words: string, random: Random): string {
  const lower = words.toLowerCase();
  const fromList = (list: LexiconName, chance: number): string =>
    lexicon(list).has(lower) && random() < chance ? likeWritten(words, pick(list, random)) : words;
  if (what === "AGE" || what === "TIME") {
    if (random() < 0.4) return words;
    return words
      .replace(/\b\d{1,2}\b/gu, (digits) =>
        nearby(Number(digits), what === "AGE" ? 12 : 4, digits.length, random),
      )
      .replace(/\p{L}+/gu, (word) => {
        for (const family of [DAYS, SHORT_DAYS, MONTHS]) {
          if (family.includes(word.toLowerCase())) return likeWritten(word, oneOf(family, random));
        }
        return word;
      });
  }
  if (what === "PLACE" || what === "location") return fromList("towns", 0.5);
  if (what === "OCCUPATION") return fromList("occupations", 0.35);
  if (what === "CONDITION") return fromList("conditions", 0.3);
  if (what === "ORIGIN") return fromList("peoples", 0.4);
  return words;
}

/** A number with as many digits, not far off: "93" must not become "41", nor a toddler retire. */
function nearby(value: number, reach: number, digits: number, random: Random): string {
  const low = Math.max(digits === 2 ? 10 : 1, value - reach);
  const high = Math.min(digits === 2 ? 99 : 9, value + reach);
  return high < low
    ? String(value).padStart(digits, "0")
    : String(low + Math.floor(random() * (high - low + 1)));
}

const oneOf = <T>(all: readonly T[], random: Random): T => all[Math.floor(random() * all.length)]!;

const entries = new Map<LexiconName, readonly string[]>();
function pick(list: LexiconName, random: Random): string {
  const all = entries.get(list) ?? [...lexicon(list).entries()];
  entries.set(list, all);
  return oneOf(all, random);
}

function likeWritten(pattern: string, word: string): string {
  if (pattern.length > 1 && pattern === pattern.toUpperCase()) return word.toUpperCase();
  if (pattern === pattern.toLowerCase()) return word;
  return word.replace(/(?<![\p{L}\p{M}'’])\p{L}/gu, (letter) => letter.toUpperCase());
}

function replaceMarks(one: MarkedText, edits: readonly Edit[]): MarkedText {
  let text = "";
  let done = 0;
  for (const edit of edits) {
    text += one.text.slice(done, edit.start) + edit.text;
    done = edit.end;
  }
  text += one.text.slice(done);
  const moved = (offset: number, isEnd: boolean): number => {
    let shift = 0;
    for (const edit of edits) {
      if (edit.end <= offset) shift += edit.text.length - (edit.end - edit.start);
      // An edge inside changed words goes to their edge.
      else if (edit.start < offset) return edit.start + shift + (isEnd ? edit.text.length : 0);
    }
    return offset + shift;
  };
  return {
    ...one,
    text,
    marks: one.marks.map((mark) => ({
      ...mark,
      start: moved(mark.start, false),
      end: moved(mark.end, true),
    })),
  };
}

/** How a text looks on a phone at night. Every change keeps the length, so marks stay where they are. */
function retype(text: string, random: Random): string {
  const mood = random();
  const cased =
    mood < 0.17
      ? sameLength(text, text.toLowerCase())
      : mood < 0.21
        ? sameLength(text, text.toUpperCase())
        : text;
  return random() < 0.2 ? withSlips(cased, random) : cased;
}

const sameLength = (text: string, other: string): string => (other.length === text.length ? other : text);

/** Two neighbouring letters of about one long word in twelve change places. */
const withSlips = (text: string, random: Random): string =>
  text.replace(/[a-z]{5,}/gu, (word) => {
    if (random() > 0.08) return word;
    const at = 1 + Math.floor(random() * (word.length - 3));
    return word.slice(0, at) + word[at + 1]! + word[at]! + word.slice(at + 2);
  });
