import { defineRule } from "@chaperone/core";
import { hasCue, likenessTo, placedDetails } from "../../evidence.ts";
import { consentHasLimits, consentIsNone } from "./messages.en.ts";

/** What the consent would be for; a colleague who said yes to a swap is no patient. */
const RECOGNISABLE = [
  "particular-patient",
  "confidentiality/direct-identifier",
  "confidentiality/identifiable-description",
];
const LIKE = 0.4;

export const statedConsent = defineRule({
  id: "confidentiality/stated-consent",
  summary: "It says that the patient agreed: what consent covers, and what does not count as consent.",
  level: "consider",
  duties: ["confidentiality/consent"],
  needs: ["cue", "detail", "likeness"],

  *check(context) {
    const isWritten = hasCue(context, "consent-written");
    const name = isWritten ? "consent-written" : "consent-weak";
    const cue = context.observations("cue").find(({ details }) => details.name === name);
    if (!cue) return;
    if (!RECOGNISABLE.some((label) => (likenessTo(context, label)?.confidence ?? 0) >= LIKE)) return;
    const passage = cue.place.in === "text" ? context.document.textAt(cue.place) : "";
    yield {
      place: cue.place,
      confidence: cue.confidence,
      message: isWritten ? consentHasLimits(passage) : consentIsNone(passage),
      evidence: [cue, ...placedDetails(context)],
    };
  },
});
