import { type DetectorCase, defineCases } from "./cases.ts";
import type { CueText } from "./cues/cases/cue-cases.ts";
import { cueCases } from "./cues/cases/index.ts";
import { cueDetector } from "./cues.ts";

/** Only the cue's own sightings count: a sentence may show several. */
function toCase(cue: string, one: CueText): DetectorCase {
  const given = typeof one === "string" ? { text: one } : one;
  return { ...given, name: `${cue}: ${given.text}`, cue };
}

export const cases = defineCases({
  detector: cueDetector,
  finds: cueCases.flatMap(({ cue, finds }) =>
    finds.map((one) => ({ ...toCase(cue, one), details: { name: cue } })),
  ),
  ignores: cueCases.flatMap(({ cue, ignores }) => ignores.map((one) => toCase(cue, one))),
});
