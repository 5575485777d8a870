import { defineMyth } from "./define-myth.ts";
import { gap } from "./parts.ts";

export const mythMedicines = defineMyth({
  name: "myth-medicines",
  means: "A false claim about a proven medicine stands as true.",
  claims: [
    `\\b(?:the pill|contraceptive pill|coil|depo)\\b${gap(40)}\\b(?:makes? you infertile|causes? infertility|sterilis\\w+|ruins? (?:your )?fertility|stays? in your (?:body|system))`,
    `\\b(?:morphine|syringe drivers?|palliative sedation)\\b${gap(30)}\\b(?:kills?|killing|hastens? death|how they (?:kill|finish))`,
    `\\bepidurals?\\b${gap(30)}\\b(?:paralys\\w+|cause autism|damages? babies)|\\bibuprofen\\b${gap(20)}\\b(?:safe in pregnancy|fine in pregnancy)`,
    `\\b(?:antidepressants?|the meds|tablets|chemo|statins?)\\b${gap(20)}\\b(?:it's|is|are) (?:just )?sugar\\b`,
    `\\b(?:steroid )?inhalers?\\b${gap(30)}\\b(?:addictive|make asthma worse|are why|is why|the reason you wheeze)|\\bwean yourself off\\b`,
    `\\b(?:put|throw|give|bin|leave)(?: down| away| up)? (?:the |your )?(?:insulin|pens|epipens|inhalers?|tablets)${gap(20)}\\b(?:for good|forever|altogether)?\\b(?=${gap(60)}\\b(?:cure\\w*|tonic|fast|pray|herb\\w*|families have|leaves forever|wake))`,
    `\\bparacetamol\\b${gap(30)}\\b(?:causes?|gives?)${gap(20)}\\b(?:autism|adhd|asthma)`,
    `\\bepilepsy is (?:spiritual|demonic|a curse)|\\bstop the tablets and (?:pray|drink)`,
  ],
  denials: [
    `\\b(?:antidepressants?|ssris?|sertraline|lithium|ect|ritalin|stimulants?)\\b${gap(40)}\\b(?:do nothing|does nothing|don't work|doesn't work|never helped|has never helped|are (?:just )?(?:placebo|sugar)|is sugar|cause (?:dementia|brain damage)|rot|turn you into)`,
    `\\bhrt\\b${gap(30)}\\b(?:carries no risk|has no risk|no risks?|no risk at all|always causes|gives everyone|causes breast cancer in every)`,
    `\\b(?:insulin|levothyroxine|thyroxine|inhalers?|metformin|epipens?|the pens?|antihistamines)\\b${gap(40)}\\b(?:making you (?:sicker|ill|worse)|why you (?:wheeze|are ill)|don't need|do not need|not need it|switches? (?:your own|off)|is poison|keeps? you (?:sick|ill)|throw away|never needed)`,
    `\\b(?:don't|do not|never|most people (?:don't|do not)|people on insulin) (?:really )?need${gap(12)}\\b(?:insulin|it)\\b${gap(20)}(?:diabet\\w+|fasting|cinnamon)?`,
    `\\bmost people on insulin (?:do not|don't) need`,
  ],
});
