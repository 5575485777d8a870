import { type CaseTrace, hash53 } from "@chaperone/core";
import { logOdds } from "./log-odds.ts";

/** What two posts can share. */
const KINDS = ["word", "theme", "call", "name", "place"] as const;
export type KeyKind = (typeof KINDS)[number];
const KIND_BITS = 3;
const KIND_MASK = (1 << KIND_BITS) - 1;

/** Of one post no more is met again than so many of a kind; of words the rarest. */
const MOST: Readonly<Record<KeyKind, number>> = { word: 24, theme: 6, call: 6, name: 3, place: 2 };
/** A place told of more people than one in so many, as a power of ten, tells two stories apart no more. */
const WIDE_PLACE = -1;
/** Unlisted words are as rare as the rarest listed. */
const UNLISTED_BITS = 12;

/** One number for what a post has, its kind in the lowest bits. */
export interface Key {
  readonly key: number;
  /** General rarity in bits, to a tenth; 0 where nobody counted it. */
  readonly rarity: number;
}

const numbered = (kind: KeyKind, hash: string): number =>
  ((Number.parseInt(hash.slice(-8), 16) << KIND_BITS) | KINDS.indexOf(kind)) >>> 0;

export const kindOf = (key: number): KeyKind => KINDS[key & KIND_MASK]!;
/** The word by which somebody is called, as a word that another post uses. */
export const wordOf = (call: number): number => ((call & ~KIND_MASK) | KINDS.indexOf("word")) >>> 0;

/** What a post has that another may share, each once. */
export function keysOf({ marks, bits = [], themes, calls = [], names = [], details }: CaseTrace): Key[] {
  const rarest = marks
    .map((hash, at) => ({ hash, rarity: bits[at] ?? UNLISTED_BITS }))
    .sort((a, b) => b.rarity - a.rarity);
  const places = details.filter(({ kind, log10 }) => kind === "place" && log10 < WIDE_PLACE);
  const of = (kind: KeyKind, things: readonly { readonly hash: string; readonly rarity: number }[]): Key[] =>
    things.slice(0, MOST[kind]).map(({ hash, rarity }) => ({ key: numbered(kind, hash), rarity }));
  const plain = (things: readonly string[]) => things.map((one) => ({ hash: hash53(one), rarity: 0 }));
  const all = [
    ...of("word", rarest),
    ...of("theme", plain(themes)),
    ...of(
      "call",
      calls.map((hash) => ({ hash, rarity: 0 })),
    ),
    ...of("name", plain(names)),
    ...of("place", plain(places.map(({ key }) => key))),
  ];
  return [...new Map(all.map((one) => [one.key, one])).values()].sort((a, b) => a.key - b.key);
}

/** Posts of the author's own life, to the public, or of made-up people: they are no part of a patient's story. */
const NO_STORY = ["own", "link", "request", "madeUp"];
export const isStory = ({ sayings }: CaseTrace): boolean => !sayings.some((one) => NO_STORY.includes(one));

/** How much a post reads like one about a particular patient: above 0 more than not. */
export const patientOdds = ({ patient }: CaseTrace): number => logOdds(patient);
