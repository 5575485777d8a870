import { defineCue } from "./define-cue.ts";

export const declinesAdvice = defineCue({
  name: "declines-advice",
  means: "The author says that personal advice cannot be given here.",
  patterns: [
    /\b(?:can't|cannot|can not|couldn't|won't|wouldn't|unable to|not able to|not allowed to|mustn't|shouldn't)(?: \w+){0,2} (?:give|offer|answer|advise|comment|discuss|diagnose|assess|look at|talk about|judge|tell (?:you )?(?:from|over|by)|say (?:from|over|without|by)|quote|go into|help with (?:that|this|medical))\b/gi,
    /\bnot (?:one|something) (?:that )?I can (?:answer|help|advise|say|do)\b/gi,
    /\b(?:don't|do not|doesn't) (?:do|give|offer|answer) (?:\w+ )?(?:medical|personal|individual|clinical)? ?(?:advice|questions|diagnos\w+)\b/gi,
    /\b(?:please )?(?:don't|do not) (?:send|post|share|put)\b[^.!?\n]{0,30}\b(?:here|photos?|pics?|pictures?|details|symptoms|online)\b/gi,
    /\bno (?:medical|personal|clinical) (?:advice|questions|requests)\b/gi,
    /\bhaven't (?:seen|met|examined) (?:you|him|her|them|anyone)?\b/gi,
  ],
});
