import { defineMyth } from "./define-myth.ts";
import { gap } from "./parts.ts";

export const mythMind = defineMyth({
  name: "myth-mind",
  means: "A false claim about mental illness stands as true.",
  claims: [
    `\\bask(?:ing)?\\b${gap(40)}\\bsuicid\\w+${gap(60)}\\b(?:put|puts|plant|plants|give|gives)${gap(10)}\\b(?:idea|thought|notion)`,
    `\\bschizophrenia means two personalities|\\b(?:autism|schizophrenia)${gap(30)}\\b(?:cold|refrigerator) mothers?|\\b(?:depression|epilepsy|psychosis|autism) is (?:spiritual|demonic|a curse|possession|witchcraft)`,
  ],
  denials: [
    `\\b(?:depression|adhd|anxiety|ptsd|eating disorders?|schizophrenia|long covid|me\\/cfs|fibromyalgia|postnatal depression|autism)\\b${gap(20)}\\b(?:isn't real|is not real|doesn't exist|does not exist|is (?:a |just a |just )?(?:choice|fad|dehydration|made up|laziness|trend|invented|weakness|bad diet|demons?|excuse))`,
    `\\bdon't ask${gap(40)}\\bsuicid\\w+|\\ball you do is put the idea`,
    `\\bect\\b${gap(30)}\\b(?:never helped|burns?|fries|lobotom\\w+|destroys?|tortures?)`,
    `\\bpeople who (?:talk about|threaten) (?:it|suicide) (?:never|don't)`,
  ],
});
