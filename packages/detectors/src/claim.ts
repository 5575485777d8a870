import { type CompiledClaim, claims } from "@chaperone/claims";
import { defineDetector, type Reading, type Sighting, type TextSpan } from "@chaperone/core";
import { isAsserted } from "./cues/asserted.ts";
import { matches } from "./cues/define-cue.ts";
import { sentenceSpan } from "./cues/sentence.ts";

/** Health claims of the catalogue, where the author stands behind them. */
export const claim = defineDetector({
  id: "claim",
  reads: "health claims that settled evidence contradicts",
  emits: ["claim"],
  detect: (reading) => sightings(reading),
});

function* sightings(reading: Reading): Generator<Sighting<"claim">> {
  for (const { id, topic, asserts, denies } of claims()) {
    const span = [...unnegated(asserts, reading), ...affirmed(denies, reading)].find((one) =>
      isAsserted(reading, one),
    );
    if (span) yield { kind: "claim", span, confidence: 0.8, details: { id, topic } };
  }
}

type Patterns = CompiledClaim["asserts"];

const NEGATED =
  /n['’]?t\b|\b(?:not(?! (?:only|just|to mention))|cannot|never|no(?! (?:doubt|wonder|question|surprise))|nor|without|neither|nothing|hardly|far from)\b/i;
/** How far before a passage a "never" or "don't" still speaks about it: "Never put butter on …". */
const REACH = 18;

const unnegated = (patterns: Patterns, reading: Reading): TextSpan[] =>
  matches(patterns, reading).filter((span) => !NEGATED.test(withLead(reading, span)));

/** "I would never say vaccines don't work", "it's not true that …": somebody else's denial. */
const DISOWNED =
  /\b(?:never|not|n['’]t|wouldn['’]t|don['’]t) (?:say|saying|think|believe|claim|mean|true|suggest\w*)\b[^.!?\n]{0,20}$/i;

const affirmed = (patterns: Patterns, reading: Reading): TextSpan[] =>
  matches(patterns, reading).filter(
    ({ start }) => !DISOWNED.test(reading.text.slice(Math.max(0, start - 40), start)),
  );

function withLead(reading: Reading, span: TextSpan): string {
  const { start } = sentenceSpan(reading, span);
  return reading.text.slice(Math.max(start, span.start - REACH), span.end);
}
