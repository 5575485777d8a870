import type { Reading, TextSpan } from "@chaperone/core";
import { lexicon } from "@chaperone/lexicons";
import { defineCue } from "./define-cue.ts";

/** Words for groups, from the list; those that also mean something plain only where people are meant. */
function labels({ words, text }: Reading): TextSpan[] {
  return lexicon("patient-labels")
    .matches(words)
    .filter(
      ({ entry, end }) =>
        !PLAIN.has(entry) ||
        /^[^.!?\n]{0,40}\b(?:patients?|in tonight|again|clinic|queu\w+|list|ward|who|in (?:a|my|the)|with|back|today|tonight)\b/i.test(
          text.slice(end),
        ),
    );
}

/** Food, animals, films and things by the same name. */
const PLAIN = new Set([
  "whales",
  "zombies",
  "blobs",
  "blob",
  "vegetables",
  "vegetable",
  "cabbages",
  "fossils",
  "heifer",
  "heifers",
  "hippos",
  "tinkers",
  "knackers",
  "foreigners",
  "geriatrics",
  "houseplant",
  "tarts",
  "cripples",
  "biddies",
  "breeders",
  "spastic",
  "moaner",
  "moaners",
  "cutters",
  "borderlines",
  "malingering",
  "acopia",
  "gomer",
  "crumbly",
  "snowflakes",
  "tart",
]);
export const labelsPatients = defineCue({
  name: "labels-patients",
  means: "A group of patients is called by a mocking or hateful word.",
  find: (reading) => labels(reading),
  unless: [
    /\b(?:word|words|term|terms|language|label|labels|stop calling|don't call|shouldn't call|never call|being called|we used to|used to be|unkind|cruel|slur|please don't say|heard (?:someone|a)|not a|isn't a|aren't)\b/i,
  ],
  asserted: true,
});
