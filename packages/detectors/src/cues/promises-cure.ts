import { defineCue } from "./define-cue.ts";

export const promisesCure = defineCue({
  name: "promises-cure",
  means: "A cure, a reversal or an end to a disease is promised.",
  patterns: [
    /\b(?:cur(?:es|ed|ing)|(?:will|to|can|I'll|we'll) cure|is the cure|reverses?|reversed|eradicat\w+|wipes? out|gets? rid of|gone for good|never come back|for good|ends? (?:insomnia|migraines?|pain|anxiety|depression|reflux|eczema|acne))\b/gi,
    /\b(?:stops? (?:the disease|it completely|ageing|dementia|cancer)|wakes? up your|binned (?:their|the|her|his) (?:inhalers?|insulin|tablets|meds|pens)|off (?:every|all) (?:their )?(?:tablets?|meds|medication)|clear scan|fountain of youth|adds? decades|miracle)\b/gi,
  ],
  unless: [
    /\b(?:no cure|not a cure|isn't a cure|won't cure|can't cure|doesn't cure|don't cure|didn't cure|cure for (?:what|boredom)|not curable|nothing cures|help(?:s)? manage|reverse (?:parking|the decision|cuts|gear)|reversed (?:into|the (?:cuts|decision|car)|my)|hope (?:for|of) a cure|search for|cured (?:ham|meat)|nhs|waiting lists?|bus|car|minister)\b/i,
  ],
  asserted: true,
});
