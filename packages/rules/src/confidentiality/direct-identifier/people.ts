import type { TextSpan } from "@chaperone/core";
import type { PlacedDetail } from "../../evidence.ts";
import { wholeName } from "./name-span.ts";
import type { Someone } from "./someone.ts";

/** A name found, without what stands around it. */
export interface Name extends TextSpan {
  readonly detail: PlacedDetail;
  /** The same for every mention of the name. */
  readonly key: string;
  /** Its words, without titles. */
  readonly words: readonly string[];
}

/** Names said together. */
export type NameList = readonly [Name, ...Name[]];

export const isName = ({ details: { type } }: PlacedDetail): boolean => type === "NAME" || type === "HANDLE";
export const nounFor = (about: string): string => (about === "relative" ? "relative" : "patient");

export const namesIn = (text: string, found: readonly PlacedDetail[]): Name[] =>
  found.filter(isName).map((detail) => ({
    ...wholeName(text, detail.place),
    detail,
    key: text.slice(detail.place.start, detail.place.end).toLowerCase(),
    words: wordsOf(text.slice(detail.place.start, detail.place.end)),
  }));

const COUNTS = ["", "", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

export function someoneFor(text: string, list: NameList, known: ReadonlyMap<string, number>): Someone {
  const nouns = new Set(list.map(({ detail }) => nounFor(detail.details.about)));
  const count = list.reduce((sum, { start, end }) => sum + 1 + pairs(text.slice(start, end)), 0);
  if (count > 1)
    return { noun: nouns.size > 1 ? "people" : `${[...nouns][0]}s`, article: COUNTS[count] ?? "several" };
  const isKnown = list[0].words.some((word) => known.get(word)! < list[0].detail.place.start);
  return { noun: [...nouns][0]!, article: isKnown ? "the" : "a" };
}

/** "Mr and Mrs Byrne" and "Ray & Jo" are two. */
const pairs = (name: string): number => name.match(/\s(?:and|&)\s/giu)?.length ?? 0;

/** Where each word of a name is first said: the same person was named there before. */
export function firstMentions(names: readonly Name[]): ReadonlyMap<string, number> {
  const first = new Map<string, number>();
  for (const { words, detail } of names) {
    for (const word of words)
      first.set(word, Math.min(first.get(word) ?? detail.place.start, detail.place.start));
  }
  return first;
}

const wordsOf = (name: string): string[] =>
  name
    .toLowerCase()
    .match(/\p{L}{3,}/gu)
    ?.filter((word) => !/^(?:mrs|miss|and|the)$/u.test(word)) ?? [];
