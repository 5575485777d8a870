import { defineCue } from "./define-cue.ts";

export const quotedWords = defineCue({
  name: "quoted-words",
  means: "Somebody else's words are quoted.",
  patterns: [/"[^"\n]{12,240}"/g],
});
