import type { TextSpan } from "@chaperone/core";
import { stem } from "./stem.ts";

const PERSON =
  "(?:man|lady|woman|lad|girl|boy|gent|gentleman|fella|chap|couple|twins|baby|kid|bride|groom|bloke|guy|friend|artist|poet|mum|mam|mother|dad|father|granny|grandad|wife|husband|fellow|lass|child|family|patient|pal)";
/** "My potato artist", "fridge lad". */
const BEFORE = new RegExp(`((?:[\\p{L}\\d'’-]+ ){1,3})(${PERSON})(?!\\p{L})`, "giu");
/** "My lady with the nails". */
const AFTER = new RegExp(
  `(?<!\\p{L})(?:my|our|the|that) ${PERSON} (?:with|from|in|of|who) ((?:[\\p{L}'’-]+ ?){1,4})`,
  "giu",
);
/** "Mr Be Quick". */
const TITLED = /(?<!\p{L})(?:mr|mrs|miss|ms) ((?:[\p{L}'’-]+ ?){1,2})/giu;
/** Tells of anybody, or brings in somebody new: "a big lad", "another lady", "my Tuesday man". */
const NO_NAME =
  /(?<!\p{L})(?:an?|another|every|any|no|some|each|two|three|first|old|young|year|yr|this|little|wee|big|tall|small|best|second|third|fourth|next|last|other|same|new|dear|poor|lovely|nice|good|own|late|(?:mon|tues|wednes|thurs|fri|satur|sun)days?(?:['’]s)?)(?!\p{L})/iu;
/** "Baby boy" is nobody's name. */
const ONLY_PERSON = new RegExp(`^${PERSON}(?:['’]s)?$`, "iu");
const KNOWN = /^(?:my|our|the|that|saw|met)$/iu;
const OTHER_START = /^(?:his|her|and|with|from)$/iu;
const AT_START = /(?:^|[.!?:\n,]|(?:from|of|on|update))$/iu;
const QUOTED = /['‘"“]([^'’"”]{3,25})['’"”]/gu;
const SHORTEST = 3;

/** How a text calls a person whom its readers are expected to know. */
export interface Called {
  /** Stems of the words: "stair" in "my stairs man". */
  readonly words: ReadonlySet<string>;
  /** The last of them with the noun: "stair man". */
  readonly names: ReadonlySet<string>;
}

/**
 * Finds what a text calls somebody.
 * @param described spans that describe anybody of a kind ("Polish", "postman"), which are no names
 */
export function calledIn(text: string, described: readonly TextSpan[]): Called {
  const plain = masked(text, described).replace(QUOTED, "$1");
  const words = new Set<string>();
  const names = new Set<string>();
  const add = (part: string): void => {
    for (const word of part.split(/[ -]+/u)) {
      const one = stem(word);
      if (one.length >= SHORTEST) words.add(one);
    }
  };
  for (const match of plain.matchAll(BEFORE)) {
    if (NO_NAME.test(match[1]!)) continue;
    const parts = match[1]!.trim().split(/ +/u);
    const from = parts.findLastIndex((word) => KNOWN.test(word) || OTHER_START.test(word));
    const before = plain.slice(0, match.index).trimEnd();
    const isKnown =
      from === -1
        ? AT_START.test(before) || /(?:my|our|the|that)$/iu.test(before)
        : KNOWN.test(parts[from]!) || /(?:my|our|the|that)$/iu.test(before);
    const own = parts.slice(from + 1);
    const last = own.at(-1);
    if (!isKnown || last === undefined || ONLY_PERSON.test(last)) continue;
    add(own.join(" "));
    if (stem(last).length >= SHORTEST) names.add(`${stem(last)} ${match[2]!.toLowerCase()}`);
  }
  for (const pattern of [AFTER, TITLED]) for (const match of plain.matchAll(pattern)) add(match[1]!);
  return { words, names };
}

const masked = (text: string, spans: readonly TextSpan[]): string =>
  spans.reduce(
    (rest, { start, end }) => `${rest.slice(0, start)}${",".repeat(end - start)}${rest.slice(end)}`,
    text,
  );
