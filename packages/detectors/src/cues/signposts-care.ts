import { defineCue } from "./define-cue.ts";

export const signpostsCare = defineCue({
  name: "signposts-care",
  means:
    "A proper setting is named: emergency numbers, the reader's own practice, pharmacist, out-of-hours service.",
  patterns: [
    /\b(?:999|112|111|116 ?123|a ?& ?e|ed now|samaritans|nhs 24|out[- ]of[- ]hours|southdoc|caredoc|westdoc|d-doc|walk-in centre|minor injuries|pharmacy first|crisis (?:line|team)|early pregnancy unit|eye casualty|gp out of hours)\b/gi,
    /\b(?:your|their|his|her|a|any|the) (?:own )?(?:gp|pharmacist|pharmacy|midwife|practice nurse|health visitor|surgery|practice|care team|team|doctor|dentist|optician|maternity unit|triage|diabetes team|specialist nurse|clinic number)\b/gi,
    /\b(?:get (?:it|that|this|them|him|her|yourself) (?:looked at|checked|seen|examined)|be seen (?:today|tonight|this week|in person)|in person)\b/gi,
  ],
  unless: [
    /\b(?:don't|do not|no need|needn't|not|skip|without|never|instead of|isn't|won't tell|hate|wouldn't)\b[^.!?\n]{0,24}\b(?:a ?& ?e|gp|111|999|doctor|dentist|pharmacist|surgery|face-to-face|review|ed|triage|midwife)\b/i,
  ],
});
