import { defineRule } from "@chaperone/core";
import { unfilledBlank as message } from "./messages.en.ts";

export const unfilledBlank = defineRule({
  id: "accuracy/unfilled-blank",
  summary: "A blank in square brackets is still to be filled in.",
  level: "should",
  duties: ["honesty/accuracy"],
  needs: ["cue"],

  *check({ document, observations }) {
    for (const cue of observations("cue")) {
      if (cue.details.name !== "unfilled-blank" || cue.place.in !== "text") continue;
      yield {
        place: cue.place,
        confidence: cue.confidence,
        message: message(document.textAt(cue.place)),
        evidence: [cue],
      };
    }
  },
});
