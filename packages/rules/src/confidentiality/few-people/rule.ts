import { defineRule, isDirect, WHOLE_DRAFT } from "@chaperone/core";
import { recognise } from "@chaperone/risk";
import { hasCue, likenessTo, placedDetails } from "../../evidence.ts";
import { BARS } from "../../sureness.ts";
import { lessExactly } from "../identifiable-description/less-exactly.ts";
import { ID as DESCRIPTION, weigh } from "../identifiable-description/weigh.ts";
import { fewFit } from "./messages.en.ts";

/** Below it nobody in particular is meant, and a count of people says nothing. */
const ABOUT_A_PATIENT = 0.5;

export const fewPeople = defineRule({
  id: "confidentiality/few-people",
  summary: "Hardly anybody else fits what is told of a patient, although it reads like no one's story.",
  level: "consider",
  duties: ["confidentiality/jigsaw", "confidentiality/self-recognition"],
  needs: ["detail", "likeness", "cue"],

  *check(context) {
    if (hasCue(context, "consent-written", "composite-case", "teaching-case")) return;
    if ((likenessTo(context, "particular-patient")?.confidence ?? 0) < ABOUT_A_PATIENT) return;
    // A name is another rule's matter.
    if (placedDetails(context).some(({ details: { type } }) => isDirect(type))) return;
    const { details, person, confidence } = weigh(context);
    if (confidence >= BARS[DESCRIPTION]) return;
    const found = recognise(context);
    if (!person || found?.level !== "red") return;
    yield {
      place: WHOLE_DRAFT,
      confidence: found.rightGuess,
      message: fewFit(found),
      evidence: details,
      fixes: lessExactly(context, details, person),
    };
  },
});
