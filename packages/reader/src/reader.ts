import {
  type Detector,
  defineDetector,
  overlaps,
  type Reading,
  readText,
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
      const weighed = likenesses(reading, seen, passages, scores);
      return [
        ...details(seen, passages, scores, patientMeant(seen, weighed, scores)),
        ...names(seen, passages, scores),
        ...places(seen, passages, scores),
        ...weighed,
        ...(await emergencyAnswered(remembered, vocabulary, reading, signal)),
        ...followUp(scores),
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

/** Whether the message answered tells of somebody who may come to serious harm soon. */
async function emergencyAnswered(
  model: Model,
  vocabulary: Vocabulary,
  { draft: { inReplyTo, ...draft } }: Reading,
  signal: AbortSignal | undefined,
): Promise<Sighting<"likeness">[]> {
  if (!inReplyTo) return [];
  const message = toPassages(readText({ ...draft, text: inReplyTo }), vocabulary);
  const confidence = likeness(await readAll(model, message, signal), "emergency");
  return confidence === null
    ? []
    : [{ kind: "likeness", confidence, details: { label: "emergency", words: [] } }];
}

/** Whether the draft goes on with a story told in earlier posts; the light stage has no say in it. */
function followUp(scores: readonly Scores[]): Sighting<"likeness">[] {
  const confidence = likeness(scores, "follow-up");
  return confidence === null
    ? []
    : [{ kind: "likeness", confidence, details: { label: "follow-up", words: [] } }];
}

/** What the text as a whole is like, by the light stage and the model together, and which sentence carries it. */
function likenesses(
  reading: Reading,
  seen: Seen,
  passages: readonly Passage[],
  scores: readonly Scores[],
): Sighting<"likeness">[] {
  return seen("likeness").map((light) => {
    const number = labelNumber(light.details.label);
    if (number < 0 || scores.length === 0) return light;
    const most = likeliest(scores, number);
    const read = scores[most]!.texts[number]!;
    const confidence = weighLikeness(light.confidence, read);
    // Each points at the sentence that moved it; the surer of the two is shown.
    if (read < light.confidence) return { ...light, confidence };
    return { ...light, confidence, span: carrier(reading, passages[most]!, scores[most]!, number) };
  });
}

/** The model's probability of a label, by the passage most like it; null for labels it does not know. */
export function likeness(scores: readonly Scores[], label: string): number | null {
  const number = labelNumber(label);
  return number < 0 || scores.length === 0 ? null : scores[likeliest(scores, number)]!.texts[number]!;
}

const labelNumber = (label: string): number => (TEXT_LABELS as readonly string[]).indexOf(label);

/** Index of the passage that is most like a label. */
function likeliest(scores: readonly Scores[], number: number): number {
  let most = 0;
  for (const [at, { texts }] of scores.entries()) {
    if (texts[number]! > scores[most]!.texts[number]!) most = at;
  }
  return most;
}

/** The sentence whose pieces speak most for a label. */
function carrier(reading: Reading, { pieces }: Passage, { carriers }: Scores, number: number): TextSpan {
  const shares = new Map<TextSpan, number>();
  for (const [row, piece] of pieces.entries()) {
    const sentence = reading.sentenceAt(piece);
    const share = Math.exp(carriers[row * TEXT_LABELS.length + number]!);
    shares.set(sentence, (shares.get(sentence) ?? 0) + share);
  }
  const [[{ start, end }]] = [...shares].sort(([, a], [, b]) => b - a) as [[TextSpan, number]];
  return { start, end: start + reading.text.slice(start, end).trimEnd().length };
}
