import { defineCue } from "./define-cue.ts";

export const unfilledBlank = defineCue({
  name: "unfilled-blank",
  means: "A blank in square brackets is still to be filled in.",
  confidence: 0.95,
  patterns: [
    /\[(?:add|insert|your|link to|name of|enter|fill in|put|source|tbc|todo|xx+)\b[^\][\n]{0,60}\]/gi,
  ],
});
