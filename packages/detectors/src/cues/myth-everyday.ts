import { defineMyth } from "./define-myth.ts";
import { gap } from "./parts.ts";

export const mythEveryday = defineMyth({
  name: "myth-everyday",
  means: "A false claim about food, drink, smoking, birth or first aid stands as true.",
  claims: [
    `\\b(?:butter|toothpaste|mustard|egg white|ice)\\b${gap(12)}\\bon (?:a |the |your )?burns?\\b${gap(10)}|\\b(?:home ?birth|home|freebirth)(?:'s| is| are) always safer`,
    `\\b(?:gluten|dairy|wheat|seed oils?|wi-?fi|emfs?|chemtrails?|microwaves?)\\b${gap(30)}\\b(?:causes?|is (?:behind|poison)|rots?|poisons?)${gap(20)}`,
    `\\b(?:feed a cold|starve a fever)\\b|\\bgermanium|\\bcold (?:weather|air) (?:causes|gives)${gap(10)}\\b(?:colds|flu|pneumonia)`,
    `\\b(?:a glass of )?(?:red )?wine (?:a day )?(?:prevents?|is good for (?:the|your) (?:heart|baby))|\\bone (?:glass|drink)${gap(20)}\\b(?:good for (?:the )?baby|builds? blood)`,
    `\\b(?:measles|polio|tetanus)\\b${gap(20)}\\b(?:died out|gone|disappeared) because of (?:sanitation|hygiene|diet)`,
    `\\b(?:tick|lyme)\\b${gap(30)}\\b(?:burn it off|cover it (?:in|with) vaseline)|\\bstroke\\b${gap(30)}\\bprick (?:the|your|all ten) fingers`,
    `\\bturmeric\\b${gap(40)}\\bno interaction|\\bfor life\\b${gap(10)}\\bginger`,
    `\\bulcers (?:are|come) from (?:stress|curry|spicy)|\\bh\\.? ?pylori\\b${gap(20)}\\binvented`,
  ],
  denials: [
    `\\b(?:vaping|vapes?|shisha|cannabis|smoking)\\b${gap(30)}\\b(?:harmless|completely safe|good for your lungs|risk[- ]free|no risk|prevents?|protects?)`,
  ],
});
