import { defineCue } from "./define-cue.ts";

export const namesSomeone = defineCue({
  name: "names-someone",
  means: "A person is named with title or full name.",
  confidence: 0.5,
  patterns: [
    /\b(?:Dr|Mr|Mrs|Ms|Miss|Prof|Professor|Cllr|Councillor|Sir|Dame|Lord)\.? [A-ZÀ-ÞĀ-Ɏ][A-Za-zÀ-ɏ'-]+(?: [A-ZÀ-ÞĀ-Ɏ][A-Za-zÀ-ɏ'-]+)?/g,
  ],
});
