import { defineMyth } from "./define-myth.ts";
import { gap } from "./parts.ts";

export const mythCancer = defineMyth({
  name: "myth-cancer",
  means: "A false claim about what causes or treats cancer stands as true.",
  claims: [
    `\\b(?:sugar|glucose|chemo\\w*|root canals?|deodorants?|antiperspirants?|bras|mobiles?|phones?|microwaves?|biopsies|biopsy|mammograms?|stress|parasites?|sunscreen|sun cream|wi-?fi)${gap(40)}\\b(?:feeds?|causes?|causing|gives?|spreads?|fuels?)${gap(30)}\\b(?:cancers?|tumou?rs?)`,
    `\\b(?:apricot kernels?|soursop|cannabis oil|cbd|vit(?:amin)? c|fenbendazole|ivermectin|wormer|turmeric|baking soda|essiac|mistletoe|black salve|lemon water|juic\\w+|fasting|keto)\\b${gap(50)}\\b(?:cures?|kills?|starves?|shrinks?|beats?|clears?|melts?|dissolves?|cuts)${gap(30)}\\b(?:cancers?|tumou?rs?|spread)`,
    `\\bcancers?\\b${gap(20)}\\bis (?:a |an )?(?:parasite|fungus|emotion\\w*|conflict|deficiency|trauma)|\\bthermography (?:is better|beats|finds)`,
    `\\b(?:underwired bras?|bras?|smears?|mammograms?|biops(?:y|ies)|5g|masts?|fluoride|sun ?cream|sunscreen)\\b${gap(50)}\\b(?:giving (?:people|you|us|the people)|gives?|spread\\w*|caus\\w+|block the lymph)${gap(30)}\\b(?:cancer|tumours?|lymph|tissue)`,
    `\\bbreast cancer\\b${gap(30)}\\b(?:underwired|bras)|\\bstop having (?:smears|mammograms)`,
    `\\balkaline (?:water|diet)\\b${gap(20)}\\b(?:cures?|stops?|kills?)`,
  ],
  denials: [
    `\\b(?:cancers?|tumou?rs?)${gap(30)}\\b(?:can't|cannot|can not|won't|doesn't|never)${gap(20)}\\b(?:live|survive|grow|exist)${gap(30)}\\b(?:alkaline|oxygen|ketosis|without sugar)`,
    `\\balkalin\\w+${gap(50)}\\b(?:cancers?|tumou?rs?|growing)|\\bno sugar and no cancer`,
    `\\bchemo(?:therapy)?\\b${gap(30)}\\b(?:does not work|doesn't work|never cured|poisons? (?:both|you|everything)|kills more|only (?:feeds|poisons)|has never)`,
    `\\bmen (?:don't|do not|can't) get breast cancer|\\b(?:nobody|no one|people) who never smoked${gap(12)}\\b(?:gets?|don't get) lung cancer|\\bnever smoked${gap(20)}\\bcan't get lung cancer`,
  ],
});
