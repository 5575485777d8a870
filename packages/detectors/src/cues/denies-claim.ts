import { defineCue } from "./define-cue.ts";

export const deniesClaim = defineCue({
  name: "denies-claim",
  means:
    "Something is said not to cause, cure or prevent what it is said to, or a question about it is answered no.",
  patterns: [
    /\b(?:(?:do|does|did|can|will|would|could|has|have) not|cannot|(?:do|does|did|ca|wo|would|could|has|have)n't) (?:\w+ ){0,2}(?:caus\w+|giv\w+|lead|cur\w+|prevent\w*|contain\w*|feed|spread|change|alter|make|harm|damage|poison|lower|raise|treat|heal|detox\w*|been (?:linked|shown))\b/gi,
    /\b(?:is|are|was|were)(?: not|n't) (?:\w+ ){0,2}(?:caused|linked|the cause|a cure|toxic|poison\w*|harmful|dangerous|real)\b/gi,
    /\?(?: (?:short answer|in short|answer))?:? (?:no|nope|never)\b/gi,
  ],
});
