import { defineCue } from "./define-cue.ts";

export const claimRefuted = defineCue({
  name: "claim-refuted",
  means: "A claim is turned down: a myth named as one, a cause denied, evidence said to be missing.",
  patterns: [
    /\b(?:myths?|debunk\w*|disproved|discredited|misinformation|retracted|untrue|not true|isn't true|conspiracy theory)\b/gi,
    /\bno (?:good |real |reliable |credible |convincing |solid )?(?:evidence|link|proof)\b/gi,
    /\b(?:does|do|did|can|will|is|are|has)(?:n't| not) (?:actually |ever |magically )?(?:cause|cure|give|contain|change|alter|kill|treat|work (?:on|for|against)|prevent|stop|affect|make|melt|remove|need|linked|dangerous|poison\w*|help)\b/gi,
    /\bwon't (?:cure|fix|treat|prevent|stop|melt|shift|do anything|work on)\b/gi,
    // "If someone guarantees you a cure, walk away": a warning against those who promise.
    /\b(?:if|when|whenever|any(?:one|body|thing)|some(?:one|body)|whoever|people|those|ads?|adverts?|posts?) (?:\w+ ){0,3}(?:promis|guarantee|claim|sell|offer|tell)\w*\b[^.!?\n]{0,60}\b(?:walk away|run|be wary|beware|ask (?:why|for|how|who)|don't|avoid|stay away|report|is (?:lying|selling|wrong))\b/gi,
    /"\s*(?:no\b|nope|it (?:does|is)n't|they (?:do|are)n't|wrong|false|stop\b)/gi,
  ],
});
