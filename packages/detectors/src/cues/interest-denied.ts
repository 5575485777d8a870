import { defineCue } from "./define-cue.ts";

export const interestDenied = defineCue({
  name: "interest-denied",
  means: "The author says that nothing is gained.",
  patterns: [
    /\bnot (?:an ad|a paid|sponsored|paid|affiliated|getting paid|on commission|being paid)\b/gi,
    /\bno (?:interests?|conflicts?|links?|ties|connections?|commission|affiliation|sponsor\w*|money)(?: \w+){0,3}\b/gi,
    /\b(?:nobody|no one|no-one|they don't|they didn't)(?:'s| is| has)? (?:pays?|paying|paid|sponsor\w*)\b/gi,
    /\bI (?:don't|do not|didn't|am not|never) (?:get|earn|sell|make|own|take|receive)\b[^.!?\n]{0,30}/gi,
    /\bnothing to (?:sell|declare)\b/gi,
  ],
});
