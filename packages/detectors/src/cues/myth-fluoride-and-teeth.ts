import { defineMyth } from "./define-myth.ts";
import { gap } from "./parts.ts";

export const mythFluorideAndTeeth = defineMyth({
  name: "myth-fluoride-and-teeth",
  means: "A false claim about fluoride, fillings or teeth stands as true.",
  claims: [
    `\\bfluoride\\b${gap(50)}\\b(?:lowers?|poison\\w*|toxic|neurotoxin|calcif\\w+|causes?|mind control|dumbs?|rots?|damages?|weakens?|iq|immun\\w+)`,
    `\\broot canals?\\b${gap(50)}\\b(?:cause\\w*|feeds?|cancer|poison|dead organ|toxic|pull them)`,
    `\\b(?:amalgam|mercury fillings?|metal fillings?)\\b${gap(40)}\\b(?:caus\\w+|poison\\w*|ms|autism|dementia|leak\\w*)`,
    `\\boil pulling\\b${gap(40)}\\b(?:cures?|removes?|reverses?|heals?|replaces?|rebuilds?)|\\b(?:gums?|enamel|cavities|tooth decay)\\b${gap(20)}\\b(?:will |can )?(?:grow back|regrow|heal themselves|reverse\\w*)`,
    `\\bfluoride\\b${gap(40)}\\b(?:sedative|giving|cancer|poison|rots)|\\bthrow (?:out |away )?the toothpaste`,
  ],
});
