import { defineCue } from "./define-cue.ts";

export const balancedClaim = defineCue({
  name: "balanced-claim",
  means: "Limits, risks or uncertainty of a treatment are said with it.",
  patterns: [
    /\b(?:may|might|can|could|sometimes|often|usually) (?:\w+ )?(?:help|reduce|lower|ease|improve|not)\b/gi,
    /\bresults? (?:vary|differ|can vary)\b|\bnot (?:for|right for) everyone\b|\bnot everyone\b|\b(?:does|do)n't (?:work|suit|help)(?: for)? (?:everyone|everybody|all)\b/gi,
    /\b(?:side effects?|risks?|downsides?|complications?) (?:include|can|are|such as|and benefits|vs|versus|like)\b|\b(?:pros and cons|risks and benefits|trade-?offs?)\b/gi,
    /\b(?:on average|about (?:one|a|half|two|three|\d+) in|for some|some people|most people|modest|a bit)\b/gi,
    /\bwe don't (?:yet |really )?know\b|\b(?:can't|cannot|nobody can|no one can|never|don't) (?:promise|guarantee)\b|\bno guarantees?\b/gi,
  ],
});
