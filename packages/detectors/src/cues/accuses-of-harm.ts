import { defineCue } from "./define-cue.ts";

export const accusesOfHarm = defineCue({
  name: "accuses-of-harm",
  means: "Someone is said, as a fact, to kill, maim, abuse, or work while unfit.",
  patterns: [
    /\b(?:drinking|drunk|drinks|smelt of (?:gin|drink|whiskey|alcohol)|pissed|high) (?:in theatre|at (?:work|the)|on (?:the )?(?:job|ward|list)|every|before)|\bsmelt of (?:gin|drink|alcohol|whiske?y)\b/gi,
    /\b(?:starv(?:es?|ing)|not feeding|neglect(?:s|ed|ing)|ties? (?:them|him|her)|beats?|hits?|drugs?) (?:them|him|her|the (?:residents|patients|people|children)|people properly|residents|patients)\b|\binjecting (?:those|the) (?:boys|lads|players|kids)\b/gi,
    /\b(?:kill(?:s|ed|ing|er)|murder(?:s|ed|er|ers|ing)|butcher(?:s|ed|y)?|maim(?:s|ed)|poison(?:s|ed|ing)|manslaughter|rap(?:es|ed|ist)|molest\w*|beats his wife|assault(?:s|ed)|grop(?:es|ed|er)|wreck(?:s|ing|ed) (?:jaws|lives|people|faces))\b/gi,
    /\b(?:sleeps? with (?:her|his|their|patients|\w+ students)|(?:drunk|high|coked|stoned) (?:as a kite|on|in theatre|at work|every)|on (?:the )?(?:coke|cocaine|fentanyl)|ties them to|(?:own|his|her) fentanyl habit|negligent(?:ly)?|never passed|not a real doctor|no qualifications|run out of|struck off (?:in|for|abroad)|sells? (?:diazepam|drugs|scripts|prescriptions)|unmedicated since|leaves them incontinent)\b/gi,
  ],
  unless: [
    /\b(?:smoking|cancer|sepsis|asthma|disease|measles|flu|delays?|underfunding|corridor care|cuts|heat|alcohol|air pollution|heart|carbon monoxide|time to kill|killing me|killed me|kills me|dressed to|killer (?:heels|whale|question)|if|alleged\w*)\b/i,
  ],
  asserted: true,
});
