import { defineMyth } from "./define-myth.ts";
import { gap } from "./parts.ts";

export const mythChildren = defineMyth({
  name: "myth-children",
  means: "A dangerous or false claim about babies and children stands as true.",
  claims: [
    `\\b(?:bab(?:y|ies)|newborns?|infants?|tummy|front|little ones?)\\b${gap(50)}\\b(?:slept? on (?:their|the|its) (?:fronts?|tumm(?:y|ies)|side)|tummy is safer|safer on (?:their|the) (?:tummy|front|side)|sleeps? best (?:propped|on (?:their|the)))`,
    `\\b(?:tummy|front) is safer|\\bback to sleep\\b${gap(30)}\\b(?:fashion|nonsense|carry on|rubbish)`,
    `\\b(?:teething)\\b${gap(30)}\\b(?:causes?|gives?) (?:\\w+ )?(?:fever|high temperature|diarrhoea|fits)|\\bamber (?:beads?|necklaces?|teething)\\b${gap(30)}\\b(?:ease|work|help|release|soothe)\\w*`,
    `\\b(?:whiske?y|brandy|baby aspirin|aspirin|honey|water)\\b${gap(30)}\\b(?:on (?:the|his|her|their) gums|from (?:\\d|four|three|six) months|for (?:a )?(?:bab(?:y|ies)|newborns?)|in (?:the|her|his) bottle)`,
    `\\breye'?s?\\b${gap(20)}\\bmade up|\\b(?:bumps?|rubbing|bath(?:e|s)?) (?:in |with )?(?:alcohol|vodka)${gap(20)}\\bfever|\\bfevers?\\b${gap(20)}\\b(?:fry|boil|cook)s? (?:the|their) brains?`,
    `\\bbab(?:y|ies)\\b${gap(30)}\\b(?:sleep|settle)${gap(30)}\\b(?:on their (?:tumm|front)|safer on)`,
    `\\bno nuts (?:till|until)|\\bfolic acid\\b${gap(30)}\\b(?:it's spinach|spinach in a box)|\\bleafy greens do it all`,
    `\\bbreast ?fed babies don't need`,
  ],
  denials: [
    `\\bvitamin k\\b${gap(50)}\\b(?:leukaemia|cancer|black box|poison|toxic|unnecessary|not needed|autism)`,
    `\\bsunlight${gap(20)}\\b(?:cures?|treats?|clears?)${gap(10)}\\bjaundice|\\b(?:can't|cannot) (?:fall|get) pregnant (?:while|when|if) (?:you're |you are )?(?:feeding|breastfeeding)`,
    `\\b(?:adhd|autism)\\b${gap(30)}\\b(?:is|are) (?:just |only )?(?:bad parenting|made up|not real|screens|sugar|e-?numbers)|\\bfolic acid\\b${gap(30)}\\b(?:myth|not needed|unnecessary|pointless|waste of money|don't need)`,
    `\\b(?:glass(?: or two)?|bit|drop) of (?:wine|prosecco|stout|guinness)\\b${gap(40)}\\b(?:expecting|pregnant|pregnancy|baby)\\b${gap(30)}(?:no harm|safe|fine|good)?`,
  ],
});
