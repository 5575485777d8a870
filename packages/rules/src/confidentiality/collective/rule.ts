import { defineRule, WHOLE_DRAFT } from "@chaperone/core";
import { closest, describe } from "@chaperone/risk";
import { SURELY_SAME } from "@chaperone/risk/words";
import { hasCue, placedDetails } from "../../evidence.ts";
import { lessExactly } from "../identifiable-description/less-exactly.ts";
import { addsUp, mayAddUp } from "./messages.en.ts";

export const collective = defineRule({
  id: "confidentiality/collective",
  summary: "Earlier posts tell of the same patient, and together they could let people recognise them.",
  level: "must",
  duties: ["confidentiality/jigsaw", "confidentiality/self-recognition", "confidentiality/identifiable"],
  needs: ["collective", "detail", "cue"],

  *check(context) {
    const [found] = context.observations("collective");
    if (!found || hasCue(context, "consent-written", "composite-case")) return;
    const { details: description } = found;
    const isSure = description.probability >= SURELY_SAME;
    yield {
      place: WHOLE_DRAFT,
      level: isSure ? "must" : "should",
      confidence: description.probability,
      message: (isSure ? addsUp : mayAddUp)(description),
      evidence: [found],
      fixes: lessExactly(context, placedDetails(context), closest(describe(context))),
    };
  },
});
