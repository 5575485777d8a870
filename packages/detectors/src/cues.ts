import { defineDetector, type Reading, type Sighting } from "@chaperone/core";
import { cues } from "./cues/index.ts";

/** Named patterns of speech that rules weigh: what is claimed, how people are spoken of, who gains, who is addressed. */
export const cueDetector = defineDetector({
  id: "cues",
  reads: "tone, promises, interests and offers",
  emits: ["cue"],
  detect: (reading) => sightings(reading),
});

function* sightings(reading: Reading): Generator<Sighting<"cue">> {
  for (const cue of cues) {
    for (const span of cue.find(reading)) {
      const details = { name: cue.name };
      yield { kind: "cue", confidence: cue.confidence, details, ...(span ? { span } : {}) };
    }
  }
}
