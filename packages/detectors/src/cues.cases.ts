import { type DetectorCase, defineCases } from "./cases.ts";
import { claimsAndConduct } from "./cues/cases/claims-and-conduct.ts";
import type { CueText } from "./cues/cases/cue-cases.ts";
import { guards } from "./cues/cases/guards.ts";
import { people } from "./cues/cases/people.ts";
import { cueDetector } from "./cues.ts";

const all = [...guards, ...people, ...claimsAndConduct];

/** Only the cue's own sightings count: a sentence may show several. */
function toCase(cue: string, one: CueText): DetectorCase {
  const given = typeof one === "string" ? { text: one } : one;
  return { ...given, name: `${cue}: ${given.text}`, cue };
}

export const cases = defineCases({
  detector: cueDetector,
  finds: all.flatMap(({ cue, finds }) =>
    finds.map((one) => ({ ...toCase(cue, one), details: { name: cue } })),
  ),
  ignores: all.flatMap(({ cue, ignores }) => ignores.map((one) => toCase(cue, one))),
});
