import { defineCue } from "./define-cue.ts";

export const teachingCase = defineCue({
  name: "teaching-case",
  means: "A general teaching case or a hypothetical one, not a particular patient.",
  patterns: [
    /\b(?:viva|sba|mcq|exam question|osce station|past paper|mock exam|spot diagnosis|quiz|revision)\b/gi,
    /\b(?:hypothetical\w*|imagine (?:a|an|that|you)|picture a|let's say a|suppose a|say a \d|teaching (?:case|point|session)|case[- ]based|textbook (?:case|presentation|question))\b/gi,
    /\bclassic (?:viva|case|exam|presentation|question|teaching|triad)\b/gi,
    /\b(?:for|my) (?:students|finals|revision|the exam|trainees)\b/gi,
    /#(?:foamed|meded|medquiz|finals)\b/gi,
  ],
});
