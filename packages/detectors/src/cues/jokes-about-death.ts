import { defineCue } from "./define-cue.ts";
import { PATIENT, test } from "./parts.ts";

export const jokesAboutDeath = defineCue({
  name: "jokes-about-death",
  means: "Death or dying is made light of.",
  patterns: [
    /\b(?:popp(?:s|ed)|croak(?:s|ed)|snuff(?:s|ed) it|kick(?:s|ed) the bucket|carked|pegged it|one less|another one (?:bites|down)|who dies (?:first|next)|sweepstake|bed ?blockers? gone|frees? up a bed|let nature tidy|finally (?:popped|died|went|pops))\b/gi,
    /\blost (?:him|her|them) of course\b|\b(?:body|corpse|cadaver|dead)\b[^.!?\n]{0,40}(?:[😂🤣💀]|\b(?:lol|lmao|haha|selfie|chunky|lard)\b)/giu,
  ],
  beside: [
    test(
      `${PATIENT}|\\b(?:ward|guy|lady|man|woman|hdu|icu|palliative|hospice|bed|user|patient|him|her|night|cadaver|body)\\b`,
    ),
  ],
  unless: [
    /\b(?:my (?:phone|laptop|car|battery|houseplant|plant|printer)|minister|printer|computer|phone|battery)\b/i,
  ],
  asserted: true,
});
