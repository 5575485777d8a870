import { defineCue } from "./define-cue.ts";

export const historical = defineCue({
  name: "historical",
  means: "History, or a case long public.",
  patterns: [
    /\b(?:in|since|back in|from|until) 1[5-9]\d\d\b|\b(?:1[5-9]th|18th|19th) century\b/gi,
    /\b(?:victorian|history of (?:medicine|the)|historians?|wakefield|semmelweis|shipman|nightingale|archives?|casebooks?|museum|bawa-garba|paterson)\b/gi,
  ],
});
