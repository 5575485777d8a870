import { defineMyth } from "./define-myth.ts";
import { gap } from "./parts.ts";

export const mythCovid = defineMyth({
  name: "myth-covid",
  means: "A false claim about covid, masks or pandemics stands as true.",
  claims: [
    `\\b5g\\b${gap(30)}\\b(?:caus\\w+|spreads?|gives?|weakens?)`,
    `\\b(?:ivermectin|hydroxychloroquine|hcq|vit(?:amin)? d|zinc|bleach|quercetin)\\b${gap(40)}\\b(?:cures?|prevents?|stops?|treats?|beats?|ends?|kept)${gap(20)}\\b(?:covid|coronavirus|the virus|flu|colds?)`,
    `\\b5g\\b${gap(60)}\\b(?:brain tumours?|tumours?|cancer|headaches|infertil\\w+)`,
  ],
  denials: [
    `\\b(?:covid|coronavirus|the virus|pandemic|lockdowns?)\\b${gap(30)}\\b(?:hoax|scam|scamdemic|plandemic|just (?:a|the) (?:flu|cold)|never existed|made up|man-made bioweapon|caused by 5g)`,
    `\\bmasks?\\b${gap(30)}\\b(?:don't work|do not work|never worked|do nothing|starve|lower your oxygen|cause (?:infections?|hypoxia)|poison)`,
    `\\bpcrs?\\b${gap(30)}\\b(?:fraud|fake|don't work|can't detect)|\\blong covid\\b${gap(20)}\\b(?:isn't real|is not real|doesn't exist|all in (?:the|your|their) (?:head|mind))`,
  ],
});
