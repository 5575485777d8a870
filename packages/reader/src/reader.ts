import {
  type Detector,
  defineDetector,
  overlaps,
  type Seen,
  type Sighting,
  type TextSpan,
} from "@chaperone/core";
import { type ReadDetail, readDetails, readNames, readPlaces } from "./decode.ts";
import { EPONYM_BIT, NAMING_BITS } from "./features.ts";
import { DETAIL_TAGS, NAME_TAGS, TEXT_LABELS } from "./labels.ts";
import type { Model, Scores } from "./model.ts";
import { joinNames, joinPlaces } from "./names.ts";
import { type Passage, toPassages } from "./passages.ts";
import { remembering } from "./remember.ts";
import { type Candidate, gather, type LightDetail, weigh, weighLikeness } from "./weigh.ts";
import type { Vocabulary } from "./wordpiece.ts";

const REVISED = ["detail", "person-name", "place", "likeness"] as const;

/** A close reading: confirms, adds and withdraws what patterns and lists saw. */
export function createReader(model: Model, vocabulary: Vocabulary): Detector {
  const remembered = remembering(model);
  return defineDetector({
    id: "reader",
    reads: "meaning, read closely by a language model",
    emits: REVISED,
    needs: [...REVISED, "cue"],
    revises: REVISED,
    async detect(reading, seen, signal) {
      const passages = toPassages(reading, vocabulary);
      const scores = await readAll(remembered, passages, signal);
      const weighed = likenesses(seen, scores);
      return [
        ...details(seen, passages, scores, patientMeant(seen, weighed, scores)),
        ...names(seen, passages, scores),
        ...places(seen, passages, scores),
        ...weighed,
      ];
    },
  });
}

/** One passage after the other, so that a newer draft waits for one at most. */
async function readAll(
  model: Model,
  passages: readonly Passage[],
  signal: AbortSignal | undefined,
): Promise<Scores[]> {
  const scores: Scores[] = [];
  for (const passage of passages) {
    signal?.throwIfAborted();
    scores.push(...(await model.read([passage])));
  }
  return scores;
}

/** Below this no word is part of a detail; weighing decides about the rest. */
const LEAST_PROBABILITY = 0.12;

const details = (
  seen: Seen,
  passages: readonly Passage[],
  scores: readonly Scores[],
  meant: number,
): Sighting<"detail">[] =>
  weigh(candidates(seen("detail"), passages, scores), meant).map(({ span, confidence, type, about }) => ({
    kind: "detail",
    span,
    confidence,
    details: { type, about },
  }));

/** A made-up case or a minister leaves room for a patient only where everything else speaks for one. */
const SOMEBODY_ELSE: readonly string[] = ["teaching-case", "composite-case", "public-figure"];

/** How probable it is that a particular patient is meant at all; by the model alone where nothing else says. */
function patientMeant(
  seen: Seen,
  weighed: readonly Sighting<"likeness">[],
  scores: readonly Scores[],
): number {
  const label = "particular-patient";
  const meant =
    weighed.find(({ details }) => details.label === label)?.confidence ?? likeness(scores, label) ?? 0;
  return seen("cue").some(({ details }) => SOMEBODY_ELSE.includes(details.name)) ? meant ** 2 : meant;
}

/** Everything that may be a detail, by either witness. */
export function candidates(
  light: readonly Sighting<"detail">[],
  passages: readonly Passage[],
  scores: readonly Scores[],
): Candidate[] {
  const read = passages.flatMap((passage, at) =>
    readDetails(passage, scores[at]!, LEAST_PROBABILITY).filter((one) => !isEponym(one, passage)),
  );
  const seen = light.flatMap(({ span, confidence, details }): LightDetail[] =>
    span ? [{ span, confidence, ...details }] : [],
  );
  const probability = surest(
    passages,
    (passage, row) => 1 - scores[passage]!.tags[row * DETAIL_TAGS.length]!,
  );
  return gather(read, seen, probability);
}

function names(
  seen: Seen,
  passages: readonly Passage[],
  scores: readonly Scores[],
): Sighting<"person-name">[] {
  const read = passages.flatMap((passage, at) => readNames(passage, scores[at]!));
  const probability = surest(passages, (passage, row) => 1 - scores[passage]!.names[row * NAME_TAGS.length]!);
  return joinNames(read, seen("person-name"), probability);
}

function places(seen: Seen, passages: readonly Passage[], scores: readonly Scores[]): Sighting<"place">[] {
  const read = passages.flatMap((passage, at) => readPlaces(passage, scores[at]!));
  const probability = surest(
    passages,
    (passage, row) => 1 - scores[passage]!.places[row * NAME_TAGS.length]!,
  );
  return joinPlaces(read, seen("place"), probability);
}

/** "Hoehn and Yahr two" names nobody. A word that people are called as well is left to the model. */
const isEponym = ({ type, span }: ReadDetail, { pieces, bits, from }: Passage): boolean =>
  type === "NAME" &&
  pieces.every(
    (piece, at) => !overlaps(piece, span) || piece.sign || (bits[from + at]! & NAMING_BITS) === EPONYM_BIT,
  );

/** The highest probability among the pieces of a span. */
function surest(
  passages: readonly Passage[],
  probability: (passage: number, row: number) => number,
): (span: TextSpan) => number {
  const pieces = passages.flatMap((passage, at) =>
    passage.pieces.map(({ start, end }, row) => ({ start, end, probability: probability(at, row) })),
  );
  return (span) => {
    let most = 0;
    for (
      let at = firstEndingAfter(pieces, span.start);
      at < pieces.length && pieces[at]!.start < span.end;
      at++
    ) {
      most = Math.max(most, pieces[at]!.probability);
    }
    return most;
  };
}

/** Binary search; spans stand from left to right. */
function firstEndingAfter(spans: readonly TextSpan[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What the text as a whole is like: the passage that is most like it, weighed with what the light stage says. */
function likenesses(seen: Seen, scores: readonly Scores[]): Sighting<"likeness">[] {
  return seen("likeness").map((light) => {
    const read = likeness(scores, light.details.label);
    return read === null ? light : { ...light, confidence: weighLikeness(light.confidence, read) };
  });
}

/** The model's probability of a label, by the passage most like it; null for labels it does not know. */
export function likeness(scores: readonly Scores[], label: string): number | null {
  const number = (TEXT_LABELS as readonly string[]).indexOf(label);
  return number < 0 || scores.length === 0 ? null : Math.max(...scores.map(({ texts }) => texts[number]!));
}
