import { defineCue } from "./define-cue.ts";

export const publicFigure = defineCue({
  name: "public-figure",
  means: "Someone in a public role is spoken of.",
  patterns: [
    /\b(?:(?:health|prime|education|finance|first) (?:minister|secretary)|secretary of state|the minister|the chancellor|taoiseach|tánaiste|mps?|tds?|msps?|president|senator|congress\w*|premier league|celebrit\w+|influencers?|royal family|king|princess|the pope)\b/gi,
  ],
});
