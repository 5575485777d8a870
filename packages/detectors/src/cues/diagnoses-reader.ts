import { defineCue } from "./define-cue.ts";
import { CONDITION, gap, patterns } from "./parts.ts";
import { speaksToOne } from "./setting.ts";

export const diagnosesReader = defineCue({
  name: "diagnoses-reader",
  means: "One person is told what they have.",
  when: speaksToOne,
  patterns: patterns(
    `\\b(?:sounds?|looks?|seems?|feels?)(?: \\w+){0,3} (?:like|of) ${gap(30)}\\b${CONDITION}`,
    `\\b(?:that|this|it|he|she|yours?|that there)(?:'s| is|'ll be| will be| are)(?: \\w+){0,4} ${CONDITION}`,
    `\\b(?:you've|you have|you|he's|she's|you're|ur|you'll have|he has|she has)(?: got)?(?: \\w+){0,3} ${CONDITION}`,
    `\\b(?:textbook|classic|definitely|prob|probably|nearly always|100% ?|yep|yes|nope|just|only|totally|i'd say)[,:]? (?:\\w+ ){0,2}${CONDITION}`,
    `^\\W*(?:@\\w+ )?(?:\\w+ ){0,2}${CONDITION}(?= ?[.,!]|$)`,
  ),
  unless: [
    /\b(?:could be|may be|might be|can be|many things|not saying|can't say|i don't know|hard to (?:say|know)|impossible|sorry (?:to hear|you)|sounds (?:hard|awful|tough|miserable|horrible|grim|worrying|frightening|rotten))\b/i,
  ],
});
