import type { Fix, RuleContext, TextSpan } from "@chaperone/core";
import type { PlacedDetail } from "../../evidence.ts";
import { type Change, toEdits } from "../../leave-out.ts";
import type { Setting } from "./addressed.ts";
import { listedTogether, wholeName } from "./name-span.ts";
import { type Someone, withoutName } from "./without-name.ts";
import { withoutNumber } from "./without-number.ts";

/** Takes one identifier out wherever it stands, with those it is listed with: "Tom and Mary" go as two patients. */
export function withoutIdentifier(
  { document }: RuleContext,
  mentions: readonly PlacedDetail[],
  found: readonly PlacedDetail[],
): Fix {
  const { text } = document;
  const names = isName(mentions[0]!) ? namesIn(text, found) : [];
  const lists = listedTogether(text, names);
  const setting = (span: TextSpan): Setting => ({
    sentence: document.sentenceAt(span),
    answers: document.draft.kind === "reply" || document.draft.kind === "review-reply",
  });
  const changes = isName(mentions[0]!)
    ? withCompany(mentions, lists).map((list): Change => {
        const span = { start: list[0].start, end: list.at(-1)!.end };
        return withoutName(text, span, setting(span), someoneFor(text, list, names));
      })
    : mentions.map(({ place, details: { type, about } }) =>
        withoutNumber(text, place, type, `a ${nounFor(about)}`),
      );
  const instead = changes.find((change) => change.text !== "")?.text;
  return { label: labelFor(instead), safety: "keeps-meaning", edits: toEdits(text, changes) };
}

const labelFor = (instead: string | undefined): string => {
  if (instead === undefined) return "Leave it out";
  const words = instead.replace(/^['’]s\s/u, "").trim();
  return `Write “${words.replace(/^A(?=n? )|^T(?=he )/u, (letter) => letter.toLowerCase())}” instead`;
};

/** The lists that hold these names, and all others that hold somebody listed with them. */
function withCompany(mentions: readonly PlacedDetail[], lists: readonly NameList[]): NameList[] {
  const wanted = new Set<string>();
  const holding = new Set(lists.filter((list) => list.some(({ detail }) => mentions.includes(detail))));
  for (const list of holding) {
    for (const { key } of list) wanted.add(key);
    for (const other of lists) if (other.some(({ key }) => wanted.has(key))) holding.add(other);
  }
  return [...holding];
}

type NameList = readonly [Name, ...Name[]];

interface Name extends TextSpan {
  readonly detail: PlacedDetail;
  /** The same for every mention of the name. */
  readonly key: string;
}

const isName = ({ details: { type } }: PlacedDetail): boolean => type === "NAME" || type === "HANDLE";
const nounFor = (about: string): string => (about === "relative" ? "relative" : "patient");

const namesIn = (text: string, found: readonly PlacedDetail[]): Name[] =>
  found.filter(isName).map((detail) => ({
    ...wholeName(text, detail.place),
    detail,
    key: text.slice(detail.place.start, detail.place.end).toLowerCase(),
  }));

const COUNTS = ["", "", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

function someoneFor(text: string, list: NameList, names: readonly Name[]): Someone {
  const nouns = new Set(list.map(({ detail }) => nounFor(detail.details.about)));
  const count = list.reduce((sum, { start, end }) => sum + 1 + pairs(text.slice(start, end)), 0);
  if (count > 1)
    return { noun: nouns.size > 1 ? "people" : `${[...nouns][0]}s`, article: COUNTS[count] ?? "several" };
  return { noun: [...nouns][0]!, article: isKnown(text, list[0], names) ? "the" : "a" };
}

/** "Mr and Mrs Byrne" and "Ray & Jo" are two. */
const pairs = (name: string): number => name.match(/\s(?:and|&)\s/giu)?.length ?? 0;

/** Whether the same person was named before: the names share a word. */
function isKnown(text: string, name: Name, names: readonly Name[]): boolean {
  const words = wordsOf(text, name);
  return names.some(
    (other) => other.start < name.start && wordsOf(text, other).some((word) => words.includes(word)),
  );
}

const wordsOf = (text: string, { start, end }: TextSpan): string[] =>
  text
    .slice(start, end)
    .toLowerCase()
    .match(/\p{L}{3,}/gu)
    ?.filter((word) => !/^(?:mrs|miss|and|the)$/u.test(word)) ?? [];
