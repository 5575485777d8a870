import type { Fix, RuleContext, TextSpan } from "@chaperone/core";
import type { PlacedDetail } from "../../evidence.ts";
import { type Change, toEdits } from "../../leave-out.ts";
import { listedTogether, wholeName } from "./name-span.ts";
import { type Someone, withoutName } from "./without-name.ts";
import { withoutNumber } from "./without-number.ts";

/**
 * Takes identifiers out, each wherever it stands, with those it is listed with: "Tom and Mary" go as two patients.
 * @param found all there are
 * @returns the fix for one of them, by its mentions
 */
export function withoutIdentifiers(
  { document }: RuleContext,
  found: readonly PlacedDetail[],
): (mentions: readonly PlacedDetail[]) => Fix {
  const { text } = document;
  const names = namesIn(text, found);
  const lists = listedTogether(text, names);
  const known = firstMentions(names);
  const numbers = found.filter((detail) => !isName(detail));
  const answers = document.draft.kind === "reply" || document.draft.kind === "review-reply";
  const withoutNames = (list: NameList): Change => {
    const span = { start: list[0].start, end: list.at(-1)!.end };
    return withoutName(
      text,
      span,
      { sentence: document.sentenceAt(span), answers },
      someoneFor(text, list, known),
    );
  };
  return (mentions) => {
    const changes = isName(mentions[0]!)
      ? withCompany(mentions, lists).map(withoutNames)
      : inRuns(text, mentions, numbers).map(({ place, details: { type, about } }) =>
          withoutNumber(text, place, type, `a ${nounFor(about)}`),
        );
    const instead = changes.find((change) => change.text !== "")?.text;
    return { label: labelFor(instead), safety: "keeps-meaning", edits: toEdits(text, changes) };
  };
}

const labelFor = (instead: string | undefined): string => {
  if (instead === undefined) return "Leave it out";
  const words = instead.replace(/^['’]s\s/u, "").trim();
  return `Write “${words.replace(/^A(?=n? )|^T(?=he )/u, (letter) => letter.toLowerCase())}” instead`;
};

/** The lists that hold these names, and all others that hold somebody listed with them. */
function withCompany(mentions: readonly PlacedDetail[], lists: readonly NameList[]): NameList[] {
  const own = new Set(mentions);
  const wanted = new Set(
    lists.flatMap((list) => (list.some(({ detail }) => own.has(detail)) ? list.map(({ key }) => key) : [])),
  );
  return lists.filter((list) => list.some(({ key }) => wanted.has(key)));
}

/** "14 Main Street, X95 K7W4": one cannot go without the other, or their comma would stay behind. */
function inRuns(
  text: string,
  mentions: readonly PlacedDetail[],
  numbers: readonly PlacedDetail[],
): PlacedDetail[] {
  const own = new Set(mentions);
  const runs: PlacedDetail[][] = [];
  for (const number of numbers.toSorted((a, b) => a.place.start - b.place.start)) {
    const last = runs.at(-1)?.at(-1);
    if (last && /^[ \t]*,?[ \t]*$/u.test(text.slice(last.place.end, number.place.start)))
      runs.at(-1)!.push(number);
    else runs.push([number]);
  }
  return runs.filter((run) => run.some((one) => own.has(one))).flat();
}

type NameList = readonly [Name, ...Name[]];

interface Name extends TextSpan {
  readonly detail: PlacedDetail;
  /** The same for every mention of the name. */
  readonly key: string;
  /** Its words, without titles. */
  readonly words: readonly string[];
}

const isName = ({ details: { type } }: PlacedDetail): boolean => type === "NAME" || type === "HANDLE";
const nounFor = (about: string): string => (about === "relative" ? "relative" : "patient");

const namesIn = (text: string, found: readonly PlacedDetail[]): Name[] =>
  found.filter(isName).map((detail) => ({
    ...wholeName(text, detail.place),
    detail,
    key: text.slice(detail.place.start, detail.place.end).toLowerCase(),
    words: wordsOf(text.slice(detail.place.start, detail.place.end)),
  }));

const COUNTS = ["", "", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

function someoneFor(text: string, list: NameList, known: ReadonlyMap<string, number>): Someone {
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
function firstMentions(names: readonly Name[]): ReadonlyMap<string, number> {
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
