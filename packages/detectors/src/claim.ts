import { type Claim, type CompiledClaim, claims, claimsNear } from "@chaperone/claims";
import { defineDetector, overlaps, type Reading, type Sighting, type TextSpan } from "@chaperone/core";
import { isAsserted } from "./cues/asserted.ts";
import { matches } from "./cues/define-cue.ts";
import { sentenceSpan } from "./cues/sentence.ts";
import { matchable } from "./prefilter/matches.ts";

/** Health claims of the catalogue, and whether the author stands behind them. */
export const claim = defineDetector({
  id: "claim",
  reads: "health claims that settled evidence contradicts",
  emits: ["claim"],
  detect: (reading) => sightings(reading),
});

function* sightings(reading: Reading): Generator<Sighting<"claim">> {
  const answers = answersIn(reading);
  for (const { id, topic, span } of answers)
    yield { kind: "claim", span, confidence: 0.8, details: { id, topic, stance: "denied" } };
  const stretches = stretchesOf(reading);
  for (const { id, topic, asserts, denies } of claimsNear(reading.text)) {
    const made = matchesIn(stretches, asserts).filter((span) => !isAnswer(span, answers));
    const affirmed = made.filter((span) => !NEGATED.test(withLead(reading, span)));
    const untrue = matchesIn(stretches, denies).filter(
      (span) => !isDisowned(reading, span) && !isAnswer(span, answers),
    );
    const stated = [...affirmed, ...untrue].find((span) => isAsserted(reading, span));
    const span = stated ?? affirmed[0] ?? made[0];
    const stance = stated ? "stated" : affirmed.length > 0 ? "mentioned" : "denied";
    if (span) yield { kind: "claim", span, confidence: 0.8, details: { id, topic, stance } };
  }
}

/** The catalogue's own answer to a claim, where it stands. */
interface Answer {
  readonly id: string;
  readonly topic: string;
  readonly span: TextSpan;
}

/** A rewrite that was taken over is no claim again. */
function answersIn(reading: Reading): Answer[] {
  return matchable(reading, answers()).flatMap(({ id, topic, instead }) => {
    const start = reading.text.indexOf(instead);
    return start < 0 ? [] : [{ id, topic, span: { start, end: start + instead.length } }];
  });
}

/** Each with a pattern, by which nearly all are seen not to stand in a text. */
function answers() {
  answersWithPattern ??= claims.map(({ id, topic, instead }) => ({
    ...{ id, topic, instead },
    pattern: new RegExp(instead.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&")),
  }));
  return answersWithPattern;
}
let answersWithPattern:
  | readonly (Pick<Claim, "id" | "topic" | "instead"> & { pattern: RegExp })[]
  | undefined;

const isAnswer = (span: TextSpan, answers: readonly Answer[]): boolean =>
  answers.some((answer) => overlaps(answer.span, span));

/** Sentences that are looked at together. */
interface Stretch {
  readonly reading: Reading;
  readonly offset: number;
}

/** No claim runs over sentences, and a pattern tried on a page costs more than on its paragraphs one by one. */
const STRETCH = 400;

function stretchesOf(reading: Reading): Stretch[] {
  const stretches: Stretch[] = [];
  let start = 0;
  for (const [at, { end }] of reading.sentences.entries()) {
    if (end - start < STRETCH && at < reading.sentences.length - 1) continue;
    const isWhole = start === 0 && end === reading.text.length;
    const stretch = isWhole ? reading : { ...reading, text: reading.text.slice(start, end) };
    stretches.push({ reading: stretch, offset: start });
    start = end;
  }
  return stretches;
}

const matchesIn = (stretches: readonly Stretch[], patterns: CompiledClaim["asserts"]): TextSpan[] =>
  stretches.flatMap(({ reading, offset }) =>
    matches(patterns, reading).map(({ start, end }) => ({ start: start + offset, end: end + offset })),
  );

const NEGATED =
  /\b(?:do|does|did|is|are|was|were|wo|ca|could|should|would|has|have|had|must|need)n['’]?t\b|\b(?:not(?! (?:only|just|to mention))|cannot|never|no(?! (?:doubt|wonder|question|surprise))|nor|without|neither|nothing|nobody|none|rarely|nowhere near|hardly|far from)\b/i;
/** How far before a passage a "never" or "don't" still speaks about it: "Never put butter on …". */
const REACH = 18;

/** "I would never say vaccines don't work", "it's not true that …": somebody else's denial. */
const DISOWNED =
  /\b(?:never|not|n['’]t|wouldn['’]t|don['’]t) (?:say|saying|think|believe|claim|mean|true|suggest\w*)\b[^.!?\n]{0,20}$/i;

const isDisowned = (reading: Reading, { start }: TextSpan): boolean =>
  DISOWNED.test(reading.text.slice(Math.max(0, start - 40), start));

function withLead(reading: Reading, span: TextSpan): string {
  const { start } = sentenceSpan(reading, span);
  return reading.text.slice(Math.max(start, span.start - REACH), span.end);
}
