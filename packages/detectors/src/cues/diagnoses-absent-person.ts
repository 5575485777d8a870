import { defineCue } from "./define-cue.ts";
import { patterns } from "./parts.ts";

export const diagnosesAbsentPerson = defineCue({
  name: "diagnoses-absent-person",
  means: "A person in the public eye is diagnosed from afar.",
  patterns: patterns(
    `\\b(?:he's|she's|he is|she is|isn't|this is|that's|that is)(?: in)?(?: an?| the)?(?: \\w+)? (?:depressive episode|manic|personality disorder|psychopath|narcissist|autistic|bipolar|delusional|demented)\\b`,
    `\\b(?:personality disorder|psychopath\\w*|sociopath\\w*|narcissis\\w+|bipolar|manic(?: episode)?|depressive episode|psychosis|psychotic|dementia|parkinson's|stroke|adhd|autis\\w+|frontal lobe|alzheimer's|delusion\\w*|withdrawal|coked|eating disorder)\\b`,
  ),
  beside: [
    /\b(?:mp|minister|president|secretary|candidate|leader|celebrity|actor|singer|footballer|watched|interview|livestream|on (?:telly|tv|the news|stage)|as a (?:consultant )?psychiatrist|textbook|hare|you can see it|flat affect|look at (?:his|her|the)|she needs|he needs|[A-ZÀ-ÞĀ-Ɏ][A-Za-zÀ-ɏ]+ (?:isn't|is)|he's in|this is)\b/i,
  ],
  unless: [
    /\b(?:patients?|about (?:his|her|their) own|awareness|charity|research|people (?:with|who)|trial|my (?:mum|dad|mother|father|own)|don't diagnose|can't diagnose|shouldn't|not diagnose|goldwater|never met|spoke about (?:his|her|their)|shared (?:his|her|their)|diagnosis of|open about)\b/i,
  ],
  asserted: true,
});
