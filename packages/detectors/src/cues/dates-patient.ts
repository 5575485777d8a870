import { defineCue } from "./define-cue.ts";
import { PATIENT, test } from "./parts.ts";

export const datesPatient = defineCue({
  name: "dates-patient",
  means: "Romance or going out with a patient.",
  patterns: [
    /\b(?:marrying him|marrying her|been together|been chatting since|kept talking|went for (?:a )?(?:coffee|lunch|dinner)|long lunch|takes? me to|taking me (?:to|out)|bringing me to|out for dinner|drinks? at|propos\w+|the races)\b/gi,
    /\b(?:a date|dates?|dating|dinner|drinks?|tinder|hinge|bumble|swip\w+|matched|fell for|fallen for|in love|kiss\w*|moving in|seeing (?:each other|him|her)|relationship|romance|fancy (?:him|her|a drink)|flirt\w*|cute|can get it|boyfriend|girlfriend|asked me out|take (?:me|him|her) out|we're together|swipe right|sliding in|the pub|prosecco|first christmas)\b/gi,
  ],
  beside: [
    test(
      `${PATIENT}|\\b(?:treated|stitched|operated|my list|hernia|appendi\\w+|scar|looked after|i put back|minded his|minded her|favourite widow|old patient|former patient|i stitched|his hand|a man i nursed|i nursed|diabetics?|copd|mole|one of my|deregister|after (?:he|she) (?:got home|went home)|ward \\d|ex[- ]patient)\\b`,
    ),
  ],
  unless: [
    /\b(?:never|don't|do not|not ok|inappropriate|boundar\w+|guidance|report\w*|misconduct|tribunal|struck off|declin\w+|said no|colleagues?|my (?:wife|husband|girlfriend|boyfriend|partner)|team|staff|mess)\b/i,
  ],
});
