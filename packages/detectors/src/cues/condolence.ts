import { defineCue } from "./define-cue.ts";

export const condolence = defineCue({
  name: "condolence",
  means: "Condolences, or news of a death in public life.",
  patterns: [
    /\b(?:rest in peace|rip\b|sorry (?:to hear|for your loss|for your trouble)|condolences|passed away|thinking of (?:his|her|their|you)|has died|rest easy|rest well|in memory of)\b/gi,
  ],
});
