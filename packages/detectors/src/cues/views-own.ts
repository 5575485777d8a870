import { defineCue, matches } from "./define-cue.ts";
import { profile } from "./setting.ts";

/** Accepted ways to say whose views these are. */
const VIEWS_OWN: readonly RegExp[] = [
  /\b(?:views?|opinions?|thoughts?|tweets?|posts?|posting|words|ramblings|rants?)\b[^.\n|]{0,25}\b(?:(?:my|their|his|her|our|me) own|mine|own|ours|personal|alone|not (?:my|the|those|of) (?:employer|trust|hospital|practice)?)/gi,
  /\b(?:own|personal|my) (?:views?|opinions?|posts?|tweets?|thoughts?|account|page|capacity)\b/gi,
  /\bmine,? not (?:my|the) (?:employer|trust|hospital|practice)\w*/gi,
  /\b(?:speak(?:ing)?|post(?:ing)?|write|writing|here)(?: only| just| strictly)? (?:for|as) (?:myself|me)\b/gi,
  /\bI speak for (?:nobody|no one|myself|me)\b|\bin (?:a|my) (?:personal|private|own) capacity\b/gi,
  /\b(?:don't|do not|doesn't) (?:represent|reflect|speak for)\b|\bnot (?:speaking|posting) (?:for|on behalf)\b|\ball (?:views )?(?:mine|my own)\b/gi,
];
/** To look for one is enough there. */
const IN_PROFILE = VIEWS_OWN.map((pattern) => new RegExp(pattern.source, "i"));

export const viewsOwn = defineCue({
  name: "views-own",
  means: "The text or the profile says whose views these are.",
  confidence: 0.9,
  find: (reading) => [
    ...(IN_PROFILE.some((pattern) => pattern.test(profile(reading))) ? [null] : []),
    ...matches(VIEWS_OWN, reading),
  ],
});
