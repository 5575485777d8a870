import { defineCue } from "./define-cue.ts";

export const consentWritten = defineCue({
  name: "consent-written",
  means: "The patient's consent is written, signed, or expressly given for this publication.",
  patterns: [
    /\b(?:written|signed|express|explicit)(?:,? \w+)? (?:consent|permission)\b/gi,
    /\b(?:consent\w*|permission|agreed|approved|okayed)(?: \w+){0,5} in writing\b/gi,
    // A form by itself may be any: people sign themselves out.
    /\b(?:signed|has signed|have signed|he signed|she signed)(?: \w+){0,3} (?:consent|release|(?:publication|photo|media|photography) (?:form|agreement))(?: form)?\b/gi,
    /\b(?:read|seen|saw|checked|approved)(?: \w+){0,4} (?:before (?:I|we) post\w*|and (?:agreed|approved|signed))\b/gi,
    /\bpublication consent\b/gi,
  ],
  unless: [
    // Consent to an operation, told to the patient or held against them, is not consent to a post.
    /\b(?:you|your)\b|\bconsent(?: form)? (?:for|to) (?:the |an? |his |her )?(?:op\w*|surgery|procedure|treatment|anaesthetic|extraction|biopsy|scan|transfusion)\b|\bconsent at every\b/i,
    /\b(?:no|without|need|needs|unless|never|always get|first get) (?:\w+ ){0,2}(?:written|signed|explicit|express)\b/i,
  ],
});
