import { defineCue } from "./define-cue.ts";
import { PRICE, test } from "./parts.ts";

export const scarcity = defineCue({
  name: "scarcity",
  means: "Few are left: places, slots, doses, stock.",
  patterns: [
    /\b(?:only |just |last |final )?(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|a few|few|couple of|handful of|limited) (?:\w+[- ]){0,3}(?:slots?|places?|spaces?|spots?|seats?|chairs?|appointments?|beds|packages|pens?|boxes|doses|tickets|left)\b(?: left| remaining| only| available| free| to go)?/gi,
    /\b(?:selling (?:out|fast)|sell(?:s)? out|nearly (?:gone|full)|almost (?:gone|full)|while (?:stocks?|they) last|first come|first (?:\d+|ten|twenty|fifty|forty)|last (?:few|one|chance|places|slots)|last \d+ (?:today|left|slots)|gone by|limited (?:places|spaces|slots|stock|availability)|filling (?:up )?fast|batch (?:is )?(?:nearly|almost|closes))\b/gi,
  ],
  beside: [
    test(
      `${PRICE}|\\b(?:book|left|slots?|clinic|scan|kit|test|programme|package|stock|course|class|webinar|appointments?|places|before|sell\\w*|gone|dm|message|link|offer|treatment|free|rate|price)\\b`,
    ),
  ],
  unless: [
    /\b(?:vaccine clinic|flu clinic|free of charge|parking|students?|trainees?|fellowship|beds? (?:left )?in (?:the )?(?:hospital|ward|icu)|nhs|marathon|mess|rota|teaching day|course fee|conference)\b/i,
  ],
});
