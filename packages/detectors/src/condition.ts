import { allMatches, defineDetector, type Reading, type Sighting } from "@chaperone/core";
import { bodyParts } from "./condition/body.ts";
import { FORMS } from "./condition/forms.ts";
import { listedConditions } from "./condition/listed.ts";
import type { SeenCondition } from "./condition/pattern.ts";
import { PHRASES } from "./condition/phrases.ts";
import { keepLongest } from "./keep-longest.ts";
import { matchable } from "./prefilter/matches.ts";

/** Diagnoses, symptoms, injuries, operations, tests, results and medicines. */
export const condition = defineDetector({
  id: "condition",
  reads: "illnesses, treatments and medicines",
  emits: ["condition"],
  detect: (reading) => keepLongest([...conditionsIn(reading)]).map(toSighting),
});

const WRITTEN = [...FORMS, ...PHRASES];

function* conditionsIn(reading: Reading): Generator<SeenCondition> {
  yield* listedConditions(reading);
  yield* bodyParts(reading);
  for (const { pattern, type, confidence } of matchable(reading, WRITTEN)) {
    for (const { 0: found, index } of allMatches(reading.text, pattern)) {
      yield { start: index, end: index + found.length, type, rare: false, confidence };
    }
  }
}

const toSighting = ({ start, end, type, rare, confidence }: SeenCondition): Sighting => ({
  kind: "condition",
  span: { start, end },
  confidence,
  details: { type, rare },
});
