import { defineCue } from "./define-cue.ts";

export const practiceNotice = defineCue({
  name: "practice-notice",
  means: "News of a practice, clinic or service: hours, phones, closures, a new clinic.",
  patterns: [
    /\b(?:surgery|practice|clinic|pharmacy|phones?|phone lines?|desk|lines|reception|dispensary)\b(?: \w+){0,3} (?:is|are|will be|reopens?|opens?|closes?|closed|open)\b/gi,
    /\bopening (?:hours|times)\b|\bclosed (?:on|for|all|monday|tuesday|wednesday|thursday|friday|over)\b|\blate opening\b/gi,
    /\b(?:flu|vaccination|vaccine|baby|smear|blood|diabetes|walk-in|foot|asthma|covid) (?:clinics?|bookings)\b/gi,
    /\b(?:we're|we are) (?:closed|open|recruiting|hiring|moving)\b|\bwe(?:'ve| have) (?:moved|a new)\b/gi,
    /\brepeat prescriptions?\b|\bbank holiday\b|\bcar park\b|\bnew (?:phone system|opening|website|booking)\b/gi,
  ],
});
