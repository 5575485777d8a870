import { lexicon } from "@chaperone/lexicons";
import { defineCue, matches } from "./define-cue.ts";

/** Euphemisms and abbreviations by which such medicines are sold. */
const SLANG: readonly RegExp[] = [
  /\b(?:skinny|fat|slimming|weight[- ]?loss|flab|tummy|diet) (?:pens?|jabs?|injections?|shots?)\b|\b(?:the )?kwikpens?\b|\bstarter pens?\b/gi,
  /\b(?:tox|baby ?tox|bo-?tox\w*|b💉t\S*|beautytox|tweakments?)\b|\bb💉t/giu,
  /\b(?:anti[- ]?)?wrinkle[- ]?(?:injections?|jabs?|relax\w+|slots?|smooth\w+|treatments?)\b|\bfrown (?:jabs?|softener\w*)\b|\blip flip\b|\bforehead freeze\b/gi,
  /\b(?:vit(?:amin)? ?)?b-?12 (?:jabs?|shots?|injections?|boosters?)\b|\bhay ?fever (?:jabs?|injections?)\b|\bsteroid (?:jabs?|injections?) for hay ?fever\b|\bnad\+? (?:drips?|shots?|injections?)\b/gi,
];
export const prescriptionMedicine = defineCue({
  name: "prescription-medicine",
  means: "A prescription-only medicine is named, by brand, substance or slang.",
  confidence: 0.9,
  find: (reading) => [...lexicon("prescription-only").matches(reading.words), ...matches(SLANG, reading)],
});
