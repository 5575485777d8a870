import { defineMyth } from "./define-myth.ts";
import { gap } from "./parts.ts";

export const mythSexualHealth = defineMyth({
  name: "myth-sexual-health",
  means: "A false claim about contraception, HIV or sex stands as true.",
  claims: [
    `\\b(?:morning after pill|emergency contraception)\\b${gap(30)}\\b(?:causes? abortion|is an abortion|makes? you infertile|once in (?:your|a) life)`,
    `\\babortions?\\b${gap(30)}\\b(?:causes? (?:breast cancer|infertility)|makes? you infertile)|\\bprep\\b${gap(20)}\\b(?:causes?|gives?)`,
    `\\b(?:withdrawal|pulling out|douching|coke)\\b${gap(20)}\\b(?:is (?:safe|reliable|as good)|prevents? pregnancy|works as well)|\\bwithdrawal method${gap(10)}\\bfine`,
  ],
  denials: [
    `\\bhiv\\b${gap(30)}\\b(?:doesn't cause aids|does not cause aids|isn't the cause|never caused|is harmless|caught from (?:toilet|cups|kissing|mosquito\\w*)|a hoax)`,
    `\\bsmears?\\b${gap(30)}\\b(?:cause|pointless|not needed|never needs?|don't need)|\\bmissing a pill${gap(20)}\\bdoesn't matter`,
  ],
});
