import {
  allMatches,
  DETAIL_TYPE_OF,
  type FactKind,
  type ObservationKind,
  type Reading,
  type Seen,
  type Sighting,
  type TextSpan,
} from "@chaperone/core";
import type { BlockFeature } from "../linear/activate.ts";
import { bucketOf, hash, hashed } from "../linear/model.ts";

/** Buckets the features are hashed into; a power of two. */
export const BUCKETS = 1 << 16;

/** How loud each block of features speaks beside the others. */
export const LOUDNESS = { words: 1, letters: 1, setting: 0.7, facts: 0.7 } as const;

/** One occurrence of a feature. Those of the draft's surroundings (kind, profile, message answered) have no span. */
export interface Feature extends BlockFeature {
  readonly block: keyof typeof LOUDNESS;
  readonly span?: TextSpan;
}

interface Token extends TextSpan {
  readonly text: string;
}

const TOKEN = /[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu;

/**
 * What a linear model reads in a draft: runs of one to three words, letter runs of three to five inside
 * words (so that "consultaton" still counts), the setting, and what the other detectors saw. Digits are all alike.
 */
export function features(reading: Reading, seen: Seen): Feature[] {
  const tokens = tokenise(reading.text);
  return [
    ...wordRuns(tokens),
    ...letterRuns(tokens),
    ...setting(reading).map((name): Feature => ({ bucket: hash(`s ${name}`, BUCKETS), block: "setting" })),
    ...facts(seen).map((name): Feature => ({ bucket: hash(`f ${name}`, BUCKETS), block: "facts" })),
  ];
}

const WORD = hashed("w");
const LETTERS = hashed("l");

/** "w", then each word of the run with a space before it. */
function wordRuns(tokens: readonly Token[]): Feature[] {
  const found: Feature[] = [];
  tokens.forEach(({ start }, first) => {
    let value = WORD;
    for (const { text, end } of tokens.slice(first, first + 3)) {
      value = hashed(text, hashed(" ", value));
      found.push({ bucket: bucketOf(value, BUCKETS), block: "words", span: { start, end } });
    }
  });
  return found;
}

/** "l", then the letters of the run. */
function letterRuns(tokens: readonly Token[]): Feature[] {
  const found: Feature[] = [];
  for (const span of tokens) {
    const padded = ` ${span.text} `;
    for (let length = 3; length <= 5; length++) {
      for (let at = 0; at + length <= padded.length; at++) {
        const value = hashed(padded, LETTERS, at, at + length);
        found.push({ bucket: bucketOf(value, BUCKETS), block: "letters", span });
      }
    }
  }
  return found;
}

/** What stands around the draft: it decides who is speaking, to whom, about whom. */
function setting({ draft }: Reading): string[] {
  const { name = "", handle = "", bio = "" } = draft.author;
  const words = (text: string): string[] => tokenise(text).map((token) => token.text);
  // No profile given is not an anonymous account: nothing is known, so nothing is said.
  const isGiven = name + handle + bio !== "";
  return [
    `kind ${draft.kind}`,
    `platform ${draft.platform}`,
    ...(isGiven ? [`named ${name !== ""}`, `title ${words(name)[0] ?? ""}`] : []),
    ...words(draft.inReplyTo ?? "").map((word) => `answers ${word}`),
  ];
}

const FACT_KINDS = Object.keys(DETAIL_TYPE_OF) as FactKind[];

/** What other detectors must have seen before these features are whole. */
export const NEEDED_KINDS: readonly ObservationKind[] = [...FACT_KINDS, "patient-reference", "cue"];

/**
 * Rules ask for these by name. As features they would let the model learn that careful people write profiles, and a
 * sneer would pass under "views my own".
 */
const ABOUT_AUTHOR = new Set(["author-named", "author-unnamed", "role-stated", "views-own"]);

/** Which facts were seen, how many, and which stand together: it is combinations that identify. */
function facts(seen: Seen): string[] {
  const counts = new Map<string, number>();
  const count = (name: string): void => void counts.set(name, (counts.get(name) ?? 0) + 1);
  for (const kind of FACT_KINDS) for (const sighting of seen(kind)) count(variety(sighting));
  for (const { details } of seen("patient-reference")) count(`patient-reference ${details.how}`);
  for (const { details } of seen("cue")) if (!ABOUT_AUTHOR.has(details.name)) count(`cue ${details.name}`);
  const names = [...counts.keys()].sort();
  const several = names.filter((name) => counts.get(name)! > 1).map((name) => `${name} again`);
  const pairs = names.flatMap((a, i) => names.slice(i + 1).map((b) => `${a} with ${b}`));
  return [...names, ...several, ...pairs];
}

/** What matters of a fact besides its kind: whose name, whose number, which sort of place. */
export function variety({ kind, details }: Sighting): string {
  if (kind === "person-name" || kind === "handle") return `${kind} ${details.role}`;
  if (kind === "record-number") return `${kind} ${details.owner}`;
  if (kind === "condition") return `${kind} ${details.type}${details.rare ? " rare" : ""}`;
  if (kind === "place") return `${kind} ${details.type}`;
  if (kind === "time") return `${kind} ${details.precision}`;
  if ("personal" in details) return `${kind} ${details.personal}`;
  return kind;
}

const tokenise = (text: string): Token[] =>
  Array.from(allMatches(text, TOKEN), ({ 0: token, index }) => ({
    text: token.toLowerCase().replace(/\p{N}/gu, "0"),
    start: index,
    end: index + token.length,
  }));
