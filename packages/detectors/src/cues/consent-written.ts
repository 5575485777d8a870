import { defineCue } from "./define-cue.ts";

export const consentWritten = defineCue({
  name: "consent-written",
  means: "The patient's consent is written, signed, or expressly given for this publication.",
  patterns: [
    /\b(?:written|signed|express|explicit)(?:,? \w+)? (?:consent|permission)\b/giu,
    /\b(?:consent\w*|permission|agreed|approved|okayed)(?: \w+){0,5} in writing\b/giu,
    /\b(?:signed|has signed|have signed|he signed|she signed)(?: \w+){0,3} (?:form|consent|release)\b/giu,
    /\b(?:read|seen|saw|checked|approved)(?: \w+){0,4} (?:before (?:I|we) post\w*|and (?:agreed|approved|signed))\b/giu,
    /\bpublication consent\b/giu,
  ],
  unless: [
    /\b(?:no|without|need|needs|unless|never|always get|first get) (?:\w+ ){0,2}(?:written|signed|explicit|express)\b/iu,
  ],
});
