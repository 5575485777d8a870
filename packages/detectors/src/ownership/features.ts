import {
  DETAIL_TYPE_OF,
  type FactKind,
  overlaps,
  type Reading,
  type Seen,
  type Sighting,
  type TextSpan,
} from "@chaperone/core";
import { variety } from "../likeness/features.ts";
import type { BlockFeature } from "../linear/activate.ts";
import { hash } from "../linear/model.ts";

/** Buckets the features are hashed into; a power of two. */
export const BUCKETS = 1 << 14;

/** How loud each block of features speaks beside the others. */
export const LOUDNESS = { fact: 1, near: 1, draft: 1 } as const;

/** A fact with a place, which may be about a patient, a relative, or anybody else. */
export type PlacedFact = Sighting<FactKind> & { readonly span: TextSpan };

const FACT_KINDS = Object.keys(DETAIL_TYPE_OF) as FactKind[];

export const placedFacts = (seen: Seen): PlacedFact[] =>
  FACT_KINDS.flatMap((kind) =>
    seen(kind).filter((fact): fact is Sighting<FactKind> & { span: TextSpan } => fact.span !== undefined),
  );

/** What a draft's facts have in common; worked out once for all of them. */
export interface Surroundings {
  readonly reading: Reading;
  readonly facts: readonly PlacedFact[];
  readonly references: readonly TextSpan[];
  /** Names of the cues seen: a teaching case, a composite, thanks to a colleague. */
  readonly cues: readonly string[];
  /** Probability that the draft is about a particular patient at all. */
  readonly aboutPatient: number;
}

export function surroundings(reading: Reading, seen: Seen): Surroundings {
  const aboutPatient =
    seen("likeness").find(({ details }) => details.label === "particular-patient")?.confidence ?? 0;
  const references = seen("patient-reference").flatMap(({ span }) => span ?? []);
  const cues = [...new Set(seen("cue").map(({ details }) => details.name))];
  return { reading, facts: placedFacts(seen), references, cues, aboutPatient };
}

/** Whose a fact may be, told by the fact, the words around it and what the draft is about. */
export function features(fact: PlacedFact, around: Surroundings): BlockFeature[] {
  const named = (block: keyof typeof LOUDNESS, names: readonly string[]): BlockFeature[] =>
    names.map((name) => ({ block, bucket: hash(`${block} ${name}`, BUCKETS) }));
  return [
    ...named("fact", ofFact(fact, around)),
    ...named("near", ofWordsAround(fact, around)),
    ...named("draft", ofDraft(fact, around)),
  ];
}

function ofFact(fact: PlacedFact, { reading }: Surroundings): string[] {
  const words = reading
    .textAt(fact.span)
    .toLowerCase()
    .replace(/\p{N}/gu, "0")
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean);
  return [
    fact.kind,
    variety(fact),
    `${fact.kind} sure ${Math.round(fact.confidence * 5)}`,
    ...words.map((word) => `word ${word}`),
    ...words.map((word) => `${fact.kind} ${word}`),
  ];
}

/** The three words on either side, and what else stands in the sentence. */
function ofWordsAround(fact: PlacedFact, { reading, facts, references }: Surroundings): string[] {
  const { words } = reading;
  const first = firstAtOrAfter(words, fact.span.start);
  const past = firstAtOrAfter(words, fact.span.end);
  const at = (index: number, name: string): string =>
    `${name} ${words[index]?.lower.replace(/\p{N}/gu, "0") ?? "-"}`;
  const sentence = reading.sentenceAt(fact.span);
  const inSentence = new Set(
    facts.filter((other) => other !== fact && overlaps(other.span, sentence)).map(variety),
  );
  return [
    ...[1, 2, 3].flatMap((step) => [
      at(first - step, `before ${step}`),
      at(first - step, "before"),
      at(past + step - 1, `after ${step}`),
      at(past + step - 1, "after"),
    ]),
    `before two ${at(first - 2, "")}${at(first - 1, "")}`,
    ...[...inSentence].map((other) => `beside ${other}`),
    `reference here ${references.some((span) => overlaps(span, sentence))}`,
    `speaks of I ${/\b(?:i|i'm|i've|my|me|we|our|us)\b/iu.test(reading.textAt(sentence))}`,
    `speaks to you ${/\byou(?:r|rs|'re)?\b/iu.test(reading.textAt(sentence))}`,
    `speaks of them ${/\b(?:he|she|his|her|him|hers)\b/iu.test(reading.textAt(sentence))}`,
  ];
}

function ofDraft(fact: PlacedFact, { reading, references, cues, aboutPatient }: Surroundings): string[] {
  const sureness = `about patient ${Math.round(aboutPatient * 10)}`;
  const counted = `references ${Math.min(3, references.length)}`;
  return [
    sureness,
    `${fact.kind} ${sureness}`,
    counted,
    `${fact.kind} ${counted}`,
    `kind ${reading.draft.kind}`,
    `${fact.kind} kind ${reading.draft.kind}`,
    ...cues.map((name) => `cue ${name}`),
  ];
}

/** Index of the first word that starts at or after an offset. */
function firstAtOrAfter(words: readonly TextSpan[], offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
