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
export function createLikenessDetector(model: () => LinearModel | Promise<LinearModel>): Detector {
  return defineDetector({
    id: "likeness",
    reads: null,
    emits: ["likeness"] satisfies ObservationKind[],
    needs: NEEDED_KINDS,
    detect: async (reading, seen) => detect(await model(), reading, seen),
  });
}

function* detect(model: LinearModel, reading: Reading, seen: Seen): Generator<Sighting> {
  const all = features(reading, seen);
  const activation = activate(all, model.rarity, LOUDNESS);
  const likely = [...probabilities(model, activation).entries()].filter(
    ([, confidence]) => confidence >= FLOOR,
  );
  if (likely.length === 0) return;
  const carriers = carriersOf(all, activation, reading);
  for (const [label, confidence] of likely) {
    const { span, words } = carriedBy(model, label, carriers, reading);
    yield { kind: "likeness", span, confidence, details: { label: model.labels[label]!, words } };
  }
}

/** An occurrence of a feature in the text. */
interface Carrier {
  readonly bucket: number;
  readonly value: number;
  /** Its index. */
  readonly sentence: number;
  /** Of a run of words, at its first occurrence. */
  readonly words: TextSpan | null;
}

function carriersOf(all: readonly Feature[], activation: Activation, { sentences }: Reading): Carrier[] {
  const carriers: Carrier[] = [];
  const counted = new Set<number>();
  let sentence = 0;
  for (const { bucket, block, span } of all) {
    if (!span) continue;
    // Each block goes through the text once.
    if (span.start < sentences[sentence]!.start) sentence = 0;
    while (span.start >= sentences[sentence]!.end && sentence < sentences.length - 1) sentence++;
    const isFirst = block === "words" && !counted.has(bucket);
    if (isFirst) counted.add(bucket);
    carriers.push({ bucket, value: activation.get(bucket) ?? 0, sentence, words: isFirst ? span : null });
  }
  return carriers;
}

/** The sentence whose words add most to a label's score, and the words of it that add most. */
function carriedBy(
  model: LinearModel,
  label: number,
  carriers: readonly Carrier[],
  reading: Reading,
): { span: TextSpan; words: string[] } {
  const width = model.labels.length;
  const bySentence = new Float64Array(reading.sentences.length);
  const byWord: { readonly span: TextSpan; readonly push: number }[] = [];
  for (const { bucket, value, sentence, words } of carriers) {
    const push = value * model.weights[bucket * width + label]!;
    bySentence[sentence]! += push;
    if (words && push > 0) byWord.push({ span: words, push });
  }
  const most = bySentence.reduce((best, push) => Math.max(best, push));
  return {
    span: trimmed(reading, reading.sentences[bySentence.indexOf(most)]!),
    words: byWord
      .sort((a, b) => b.push - a.push)
      .slice(0, WORDS_SHOWN)
      .map(({ span }) => reading.textAt(span)),
  };
}

/** Without the white space that belongs to the gap between sentences. */
function trimmed(reading: Reading, span: TextSpan): TextSpan {
  const text = reading.textAt(span);
  const start = span.start + (text.length - text.trimStart().length);
  return { start: Math.min(start, span.end), end: Math.max(start, span.start + text.trimEnd().length) };
}
