import { defineMyth } from "./define-myth.ts";
import { gap } from "./parts.ts";

export const mythHeart = defineMyth({
  name: "myth-heart",
  means: "A false claim about statins, cholesterol or blood pressure stands as true.",
  claims: [
    `\\b(?:salt|butter|lard|saturated fat|smoking|vaping)\\b${gap(20)}\\b(?:is|are) (?:good for|harmless|safe for|protective)${gap(20)}|\\bunclog\\w*${gap(20)}\\barter(?:y|ies)`,
    `\\b(?:coughing hard|cough cpr)\\b${gap(30)}\\b(?:stops?|saves?|survive)`,
  ],
  denials: [
    `\\bstatins?\\b${gap(40)}\\b(?:starve|rot|shrink|cause (?:dementia|alzheimer's|diabetes in everyone|cancer)|never saved|have never saved|haven't saved|don't save|do nothing|poison|are a (?:scam|con|fraud)|useless|kill more)`,
    `\\bcholesterol\\b${gap(40)}\\b(?:nothing to do with|has no (?:link|effect|bearing)|doesn't matter|does not matter|is (?:good|harmless|a con|a myth|a scam)|never (?:caused|blocked|killed))`,
    `\\b(?:blood pressure|bp)\\b${gap(40)}\\b(?:is (?:a )?(?:myth|scam|invented)|(?:tablets?|meds?|medication) (?:do nothing|don't work|are a con|make it worse)|doesn't need (?:tablets|treating))`,
    `\\b(?:stop|stopping|off|bin|ditch)${gap(20)}\\b(?:statins?|cholesterol tablets)\\b${gap(60)}(?:memory|dementia|after a year|sharper|rot|do nothing)`,
    `\\b(?:high )?blood pressure\\b${gap(30)}\\b(?:isn't dangerous|is not dangerous|never was|number they invented)`,
    `\\bcholesterol has nothing|\\bbed rest (?:for )?\\d weeks`,
  ],
});
