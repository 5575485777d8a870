import {
  type Detector,
  defineDetector,
  type ObservationKind,
  type Reading,
  type Seen,
  type Sighting,
  type TextSpan,
} from "@chaperone/core";
import { activate } from "../linear/activate.ts";
import { type Activation, type LinearModel, probabilities } from "../linear/model.ts";
import { type Feature, features, LOUDNESS, NEEDED_KINDS } from "./features.ts";

/** Below this a likeness is noise and not worth an observation. */
const FLOOR = 0.02;
const WORDS_SHOWN = 5;

/**
 * How much a draft reads like the labelled examples of each label, and which sentence carried it.
 * A model of words: it knows no meaning, so rules ask for cues beside it and show the passage.
 */
export function createLikenessDetector(model: () => LinearModel): Detector {
  return defineDetector({
    id: "likeness",
    reads: null,
    emits: ["likeness"] satisfies ObservationKind[],
    needs: NEEDED_KINDS,
    detect: (reading, seen) => detect(model(), reading, seen),
  });
}

function* detect(model: LinearModel, reading: Reading, seen: Seen): Generator<Sighting> {
  const all = [...features(reading, seen)];
  const activation = activate(all, model.rarity, LOUDNESS);
  for (const [label, confidence] of probabilities(model, activation).entries()) {
    if (confidence < FLOOR) continue;
    const { span, words } = carriedBy(model, label, all, activation, reading);
    yield { kind: "likeness", span, confidence, details: { label: model.labels[label]!, words } };
  }
}

/** The sentence whose words add most to a label's score, and the words of it that add most. */
function carriedBy(
  model: LinearModel,
  label: number,
  all: readonly Feature[],
  activation: Activation,
  reading: Reading,
): { span: TextSpan; words: string[] } {
  const bySentence = new Map<number, number>();
  const byWord = new Map<string, number>();
  const counted = new Set<number>();
  for (const { bucket, block, span } of all) {
    if (!span) continue;
    const push = (activation.get(bucket) ?? 0) * model.weights[bucket * model.labels.length + label]!;
    const { start } = reading.sentenceAt(span);
    bySentence.set(start, (bySentence.get(start) ?? 0) + push);
    if (block !== "words" || counted.has(bucket)) continue;
    counted.add(bucket);
    byWord.set(reading.textAt(span), push);
  }
  const strongest = (entries: Iterable<[string, number]>): string[] =>
    [...entries]
      .filter(([, push]) => push > 0)
      .sort((a, b) => b[1] - a[1])
      .map(([word]) => word);
  const [start] = [...bySentence].sort((a, b) => b[1] - a[1])[0] ?? [0];
  return {
    span: trimmed(reading, reading.sentenceAt({ start, end: start })),
    words: strongest(byWord).slice(0, WORDS_SHOWN),
  };
}

/** Without the white space that belongs to the gap between sentences. */
function trimmed(reading: Reading, span: TextSpan): TextSpan {
  const text = reading.textAt(span);
  const start = span.start + (text.length - text.trimStart().length);
  return { start: Math.min(start, span.end), end: Math.max(start, span.start + text.trimEnd().length) };
}
