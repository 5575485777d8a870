import { defineMyth } from "./define-myth.ts";
import { gap } from "./parts.ts";

export const mythSunAndSkin = defineMyth({
  name: "myth-sun-and-skin",
  means: "A false claim about sun, sunbeds, moles or skin stands as true.",
  claims: [
    `\\b(?:the )?(?:cream|sunscreen) (?:is )?causing it|\\bskin cancer boom started`,
    `\\b(?:sunbeds?|base tan|tanning beds?)\\b${gap(40)}\\b(?:safe|safer|protects?|healthy|good for|prevents?)`,
  ],
  denials: [
    `\\b(?:sunscreens?|sun ?creams?|spf|sunblock)\\b${gap(50)}\\b(?:caus\\w+ (?:\\w+ )?(?:cancer|melanoma|it)|gives? you|(?:more|most) dangerous|toxic|poison\\w*|blocks? all|never needed|not needed|unnecessary)`,
    `\\b(?:dark|black|brown|asian) (?:skin|people|folk)\\b${gap(30)}\\b(?:don't|doesn't|do not|can't|cannot|never) (?:get|need)${gap(20)}\\b(?:skin cancer|melanoma|sunscreen|burn\\w*|spf)`,
    `\\b(?:topical )?steroid creams?\\b${gap(30)}\\b(?:never safe|always thin|addict everyone|poison)`,
  ],
});
