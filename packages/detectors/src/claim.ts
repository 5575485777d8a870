import { claims } from "@chaperone/claims";
import { defineDetector, type Reading, type Sighting, type TextSpan } from "@chaperone/core";
import { isAsserted } from "./cues/asserted.ts";
import { matches } from "./cues/define-cue.ts";
import { sentenceSpan } from "./cues/sentence.ts";

/** Health claims of the catalogue, and whether the author stands behind them. */
export const claim = defineDetector({
  id: "claim",
  reads: "health claims that settled evidence contradicts",
  emits: ["claim"],
  detect: (reading) => sightings(reading),
});

function* sightings(reading: Reading): Generator<Sighting<"claim">> {
  for (const { id, topic, asserts, denies } of claims()) {
    const made = matches(asserts, reading);
    const affirmed = made.filter((span) => !NEGATED.test(withLead(reading, span)));
    const untrue = matches(denies, reading).filter((span) => !isDisowned(reading, span));
    const stated = [...affirmed, ...untrue].find((span) => isAsserted(reading, span));
    const span = stated ?? affirmed[0] ?? made[0];
    const stance = stated ? "stated" : affirmed.length > 0 ? "mentioned" : "denied";
    if (span) yield { kind: "claim", span, confidence: 0.8, details: { id, topic, stance } };
  }
}

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
