import { allMatches, overlaps, type Reading, type TextSpan } from "@chaperone/core";
import { matchable } from "../prefilter/matches.ts";
import { isAsserted } from "./asserted.ts";
import { sentenceOf } from "./sentence.ts";

/** A named pattern of speech, a fact that rules weigh. Its name is part of what the likeness model learned. */
export interface Cue {
  readonly name: string;
  /** One plain sentence: what it shows when it is there. */
  readonly means: string;
  readonly confidence: number;
  /** Passages from left to right, none over another; null where the setting shows it and no passage does. */
  find(reading: Reading): readonly (TextSpan | null)[];
}

interface CueOptions {
  readonly name: string;
  readonly means: string;
  readonly confidence?: number;
  /** Global patterns over the reading. */
  readonly patterns?: readonly RegExp[];
  /** Where patterns are not enough. */
  find?(reading: Reading): Iterable<TextSpan | null>;
  /** The sentence must hold one of these as well. */
  readonly beside?: readonly RegExp[];
  /** The sentence must hold none of these. */
  readonly unless?: readonly RegExp[];
  /** Drops what the author quotes, asks or refutes. */
  readonly asserted?: boolean;
  /** Whether the draft is of the kind the cue is about. */
  when?(reading: Reading): boolean;
}

/** A cue from patterns, with the guards that most of them share. */
export function defineCue(options: CueOptions): Cue {
  const { name, means, confidence = 0.8 } = options;
  return { name, means, confidence, find: (reading) => withoutOverlaps(candidates(options, reading)) };
}

function candidates(options: CueOptions, reading: Reading): (TextSpan | null)[] {
  if (options.when && !options.when(reading)) return [];
  const named: (TextSpan | null)[] = options.patterns ? matches(options.patterns, reading) : [];
  const found = options.find ? [...options.find(reading), ...named] : named;
  return found.length === 0 ? found : found.filter((span) => span === null || stands(options, reading, span));
}

function stands({ beside, unless, asserted }: CueOptions, reading: Reading, span: TextSpan): boolean {
  const sentence = sentenceOf(reading, span);
  if (beside && !beside.some((pattern) => pattern.test(sentence))) return false;
  if (unless?.some((pattern) => pattern.test(sentence))) return false;
  return !asserted || isAsserted(reading, span);
}

/** Every match of global patterns, as spans without the white space around them. */
export function matches(patterns: readonly RegExp[], reading: Reading): TextSpan[] {
  const spans: TextSpan[] = [];
  for (const pattern of matchable(reading, patterns)) {
    for (const { 0: found, index } of allMatches(reading.text, pattern)) {
      const start = index + found.length - found.trimStart().length;
      const end = start + found.trim().length;
      if (start < end) spans.push({ start, end });
    }
  }
  return spans;
}

/** The earliest of overlapping passages, the longer of two that start together. */
function withoutOverlaps(found: readonly (TextSpan | null)[]): readonly (TextSpan | null)[] {
  if (found.length < 2) return found;
  const spans = found.filter((span) => span !== null).sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: TextSpan[] = [];
  for (const span of spans) {
    const last = kept.at(-1);
    if (!last || !overlaps(last, span)) kept.push(span);
  }
  return found.includes(null) ? [null, ...kept] : kept;
}
