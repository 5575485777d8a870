import { defineMyth } from "./define-myth.ts";
import { gap } from "./parts.ts";

/** Vaccines by name, disease or nickname. */
const VACCINE =
  "\\b(?:vaccines?|vaccinations?|vax\\w*|jabs?|jabbed|mmr|hpv|6 ?in ?1|six in one|flu shot|booster shots?|immuni[sz]ations?|gardasil|pfizer|m?rna|astrazeneca|polio drops|nosodes?|(?:two|three|8|eight|12|twelve) (?:month|week) injections?|vitamin k)\\b";

export const mythVaccines = defineMyth({
  name: "myth-vaccines",
  means: "A false claim about vaccines stands as true.",
  claims: [
    `${VACCINE}${gap(60)}\\b(?:caus\\w+|brings? on|gives?|gave|leads? to|behind|linked|triggers?|cause of|is what's behind)\\b${gap(50)}\\b(?:autism|autistic|infertil\\w+|shingles|flu|allerg\\w+|cot death|sids|leukaemia|cancer|adhd|miscarriages?|measles|arthritis)`,
    `${VACCINE}${gap(40)}\\b(?:alter\\w*|changes?|rewrit\\w+|edits?) (?:your |our |the |people's )?(?:dna|genes)`,
    `${VACCINE}${gap(50)}\\b(?:microchips?|nanobots?|graphene|5g|shed(?:s|ding)?|steriliz?s\\w+|infertile|sterile|lowers? (?:your |the )?immun\\w+|weaken\\w* (?:your |the )?immun\\w+|overload\\w*|overwhelm\\w*|poison\\w*|mercury|heavy metals|straight to the brain|killed more)`,
    `\\b(?:overload\\w*|overwhelm\\w*)${gap(20)}\\bimmune system`,
    `\\bnatural (?:immunity|infection)${gap(30)}\\b(?:better|safer|stronger|beats|superior)|\\b(?:chicken ?pox|measles|pox) part(?:y|ies)`,
    `\\b(?:measles|mumps|chickenpox|whooping cough)${gap(30)}\\b(?:harmless|good for|strengthens?|builds? immun\\w+|rite of passage)`,
    `\\bspace them out${gap(30)}|\\bspik\\w+ protein${gap(30)}\\b(?:detox|toxic|damag\\w+)|\\b(?:newborn|vaccine|jab|spike) detox`,
    `${VACCINE}${gap(60)}\\b(?:weaken\\w*|wipes?|ruins?|kills?|suppress\\w*)${gap(30)}\\bimmun\\w+`,
    `${VACCINE}${gap(40)}\\b(?:go(?:es)? into|gets? into|inserted in\\w*)${gap(10)}\\b(?:your |our |the )?dna`,
    `${VACCINE}${gap(50)}\\b(?:making our (?:boys|girls|children)|is a lie|are a lie|for the money|worse than the disease)`,
  ],
  denials: [
    `\\b(?:healthy|fit)(?: \\w+){0,3} (?:don't|do not|never) need${gap(20)}${VACCINE}|${VACCINE}${gap(30)}\\b(?:don't work|does not work|doesn't work|never worked|useless|pointless|a scam|not for the babies)`,
    `\\b(?:skip|say no to|refuse|don't (?:take|have|get)|leave out)${gap(20)}${VACCINE}`,
    `\\bhad the hpv (?:jab|vaccine)${gap(40)}\\bnever needs?`,
    `\\b(?:don't|do not|doesn't|never) need(?:s)? (?:the |that |any |a )?(?:\\w+ )?${VACCINE}|\\bno (?:jabs?|vaccines?) (?:ever|needed|required)`,
    `\\bnever saw (?:autism|allergies|asthma)${gap(20)}\\bbefore`,
    `\\bhpv (?:jab|vaccine)\\?${gap(1)}[^.!?\\n]{0,20}\\bnever needs? a smear`,
    `\\bmeasles\\b${gap(30)}\\b(?:never did anyone any harm|never (?:hurt|harmed|killed))|\\blet them catch it\\b`,
  ],
});
