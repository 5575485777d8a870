import { contains, type DetailType, isDirect, overlaps, type TextSpan, withoutNested } from "@chaperone/core";
import type { ReadDetail } from "./decode.ts";

/** A detail as patterns, lists and their small models saw it. */
export interface LightDetail {
  readonly span: TextSpan;
  readonly type: DetailType;
  readonly about: "patient" | "relative" | "other";
  readonly confidence: number;
}

/**
 * How much each part of a candidate's evidence counts; fitted on posts that neither witness had learned from
 * (training/reader/weigh.ts prints these).
 */
const DETAIL_WEIGHTS = [-0.77, 0.42, 1.32, 0.43, 0.44];
/** The same for likeness (training/held-out.ts): a constant, the light stage's log odds, the model's. */
const LIKENESS_WEIGHTS = [0.71, 0.74, 0.45];

/** A missed detail costs more than a rough one, and a missed name or number most of all. */
const LEAST_CONFIDENCE = { direct: 0.1, indirect: 0.3 } as const;

/** Types that a pattern knows by their form alone; its edges are exact, a model's are not. */
const FORMED: ReadonlySet<DetailType> = new Set<DetailType>([
  "HANDLE",
  "PHONE",
  "EMAIL",
  "URL",
  "RECORD",
  "POSTCODE",
  "DOB",
  "VEHICLE",
  "OTHER-ID",
]);

/** A possible detail and what speaks for it. */
export interface Candidate extends Omit<LightDetail, "confidence"> {
  /** 1; log odds by the model; the light stage's confidence; log of its length; whether it has a form. */
  readonly evidence: readonly [1, number, number, number, 0 | 1];
}

/**
 * Two witnesses, one list: what the model reads and what the light stage saw.
 * @param probability of a span's surest piece to be part of a detail, as the model reads it.
 */
export function gather(
  read: readonly ReadDetail[],
  light: readonly LightDetail[],
  probability: (span: TextSpan) => number,
): Candidate[] {
  // A form keeps its own edges, also where the model reads two of them as one, or one in parts.
  const formed = light.filter(({ type }) => FORMED.has(type));
  const free = read.filter(({ span }) => !formed.some((one) => overlaps(one.span, span)));
  const both = free.map((one) =>
    join(
      one,
      light.filter(({ span }) => overlaps(span, one.span)),
    ),
  );
  const alone = light
    .filter((one) => !free.some((other) => standsFor(other, one)))
    .map((one) => ({
      ...one,
      about: read.find(({ span }) => overlaps(span, one.span))?.about ?? one.about,
      seen: one.confidence,
      formed: FORMED.has(one.type),
    }));
  return [...withoutRepeats(both), ...alone].map(({ span, type, about, seen, formed }) => {
    const evidence = [
      1,
      logOdds(probability(span)),
      seen,
      Math.log(span.end - span.start),
      formed ? 1 : 0,
    ] as const;
    return { span, type, about, evidence };
  });
}

/**
 * A novel and a football match have ages and places that are nobody's patient's. On posts by unseen hands this
 * bar takes wrong details from two in five of the posts that had one, and one right detail in three hundred.
 */
const LEAST_PATIENT = 0.4;
const SURE = 0.5;

/**
 * How sure both witnesses are together; what is too unsure is withdrawn.
 * @param patientMeant how probable it is that a particular patient is meant at all. Where it hardly is, only what
 * has a form of its own can be a detail, and a name that both are sure of.
 */
export function weigh(candidates: readonly Candidate[], patientMeant: number): LightDetail[] {
  const mayStand = ({ type, confidence }: LightDetail): boolean =>
    confidence >= LEAST_CONFIDENCE[isDirect(type) ? "direct" : "indirect"] &&
    (patientMeant >= LEAST_PATIENT || FORMED.has(type) || (type === "NAME" && confidence >= SURE));
  const standing = candidates
    .map(({ evidence, ...rest }) => ({ ...rest, confidence: sureness(evidence, DETAIL_WEIGHTS) }))
    .filter(mayStand);
  return withoutNested(standing, ({ type }) => type);
}

/** Likeness to a label, by the light stage and the model together. */
export const weighLikeness = (light: number, read: number): number =>
  sureness([1, logOdds(light), logOdds(read)], LIKENESS_WEIGHTS);

export const logOdds = (probability: number): number =>
  Math.log((probability + 1e-4) / (1 - probability + 1e-4));

function sureness(evidence: readonly number[], weights: readonly number[]): number {
  const odds = evidence.reduce((sum, value, at) => sum + value * weights[at]!, 0);
  return 1 / (1 + Math.exp(-odds));
}

/** What the model reads as something else takes the place of a light detail only where nothing of it is lost. */
const standsFor = (read: ReadDetail, light: LightDetail): boolean =>
  overlaps(read.span, light.span) &&
  (read.type === light.type || isDirect(read.type) || contains(read.span, light.span));

interface Joined extends Omit<LightDetail, "confidence"> {
  /** The light stage's confidence, 0 where it saw nothing. */
  readonly seen: number;
  readonly formed: boolean;
}

function join(read: ReadDetail, seen: readonly LightDetail[]): Joined {
  const edges = [read, ...seen.filter(({ type }) => type === read.type)];
  return {
    span: {
      start: Math.min(...edges.map(({ span }) => span.start)),
      end: Math.max(...edges.map(({ span }) => span.end)),
    },
    type: read.type,
    about: read.about,
    seen: Math.max(0, ...seen.map(({ confidence }) => confidence)),
    formed: false,
  };
}

/** Parts that the model reads of what the light stage saw as one: each was given the edges of the whole. */
function withoutRepeats(joined: readonly Joined[]): Joined[] {
  const kept: Joined[] = [];
  for (const one of joined) {
    const last = kept.findLastIndex(({ type, span }) => type === one.type && overlaps(span, one.span));
    if (last < 0) kept.push(one);
    else kept[last] = merge(kept[last]!, one);
  }
  return kept;
}

const merge = (a: Joined, b: Joined): Joined => ({
  ...a,
  span: { start: Math.min(a.span.start, b.span.start), end: Math.max(a.span.end, b.span.end) },
  seen: Math.max(a.seen, b.seen),
});
