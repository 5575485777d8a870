import { defineCue } from "./define-cue.ts";

export const signpostsEmergency = defineCue({
  name: "signposts-emergency",
  means: "Emergency help is named: an emergency number, an emergency department, a crisis line.",
  patterns: [
    /\b(?:999|112|111(?!\.\d)|911|988|000|116 ?123|13 ?11 ?14|1800 ?247 ?247|85258|50808|24\/7 crisis)\b/g,
    /\b(?:a ?& ?e|a and e|emergency (?:department|room|services?|care|line|number)|casualty|ambulance|nhs 24|samaritans|pieta(?: house)?|crisis (?:line|team|text\w*|helpline)|childline|lifeline|shout|mental health (?:line|helpline)|(?:maternity|labour|early pregnancy) (?:unit|ward|triage|assessment\w*)|eye casualty|gardaí|garda|police)\b/gi,
    /\b(?:ED|ER) (?:now|today|tonight|straight|immediately)\b|\b(?:to|in) (?:the )?(?:ED|ER)\b|\bnearest (?:ED|hospital)\b/g,
    /\b(?:get|go|take (?:him|her|them)) (?:\w+ ){0,3}(?:hospital|seen (?:right )?now|help (?:right )?now)\b/gi,
  ],
  unless: [
    /\b(?:don't|do not|no need (?:for|to)|needn't|not worth|wouldn't|isn't an?|skip|instead of)\b[^.!?\n]{0,30}\b(?:999|112|111(?!\.\d)|911|ambulance|a ?& ?e|ed|er|casualty|emergency|hospital)\b/i,
  ],
});
