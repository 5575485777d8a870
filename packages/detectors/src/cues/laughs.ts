import { defineCue } from "./define-cue.ts";

export const laughs = defineCue({
  name: "laughs",
  means: "Laughter: emoji, lol, haha.",
  confidence: 0.5,
  patterns: [/[😂🤣💀😭🤪😹]|\b(?:lo+l|lmf?ao+|(?:ha){2,}\w*|rofl)\b/giu],
});
