import { defineCue } from "./define-cue.ts";

export const claimRefuted = defineCue({
  name: "claim-refuted",
  means: "A claim is turned down: a myth named as one, a cause denied, evidence said to be missing.",
  patterns: [
    /\b(?:myths?|debunk\w*|disproved|discredited|misinformation|retracted|untrue|not true|isn't true|conspiracy theory)\b/gi,
    /\bno (?:good |real |reliable |credible |convincing |solid )?(?:evidence|link|proof)\b/gi,
    /\b(?:does|do|did|can|will|is|are|has)(?:n't| not) (?:actually |ever |magically )?(?:cause|cure|give|contain|change|alter|kill|treat|work (?:on|for|against)|prevent|stop|affect|make|melt|remove|need|linked|dangerous|poison\w*|help)\b/gi,
    /\bwon't (?:cure|fix|treat|prevent|stop|melt|shift|do anything|work on)\b/gi,
    /"\s*(?:no\b|nope|it (?:does|is)n't|they (?:do|are)n't|wrong|false|stop\b)/gi,
  ],
});
