import { defineCue } from "./define-cue.ts";

export const interestHinted = defineCue({
  name: "interest-hinted",
  means: "A gain is hinted at but not stated: a bare tag, thanks to a firm, a favour for naming the author.",
  patterns: [
    /#(?:partner\w*|collab\w*|spon\w*|sp|gifted|pr|prgift|ambassador|affiliate|aff|brand\w*|workwith\w*|iworkwith)\b/gi,
    /\b(?:so|very|really|too) (?:generous|good|kind) (?:to|of) (?:us|me|them)\b/gi,
    /\b(?:look(?:s|ed|ing)?|they'll look|took|take|takes) (?:really |very |well )?(?:good care of|after) (?:us|me|you|ye|my)\b/gi,
    /\bkeeps? (?:me|us|the \w+) in \w+/gi,
    /\b(?:we|ye|you) (?:all|both) win\b|\bgood for both of us\b|\bmakes a difference to me\b|\breferral bonus\b/gi,
    /\b(?:gifted|ambassador|in (?:partnership|association|collaboration) with|collab(?:oration)?|teamed up with|affiliate)\b/gi,
    /\b(?:clinician|practitioner|trade|colleague|staff|nhs|friends?|follower|insider) (?:rate|price|discount)\b/gi,
    /\b(?:say|tell them|tell em|mention|quote|say that) (?:that )?(?:[A-Za-zÀ-ɏ]+|my name|I) (?:sent|said)(?: (?:you|ye|u))?\b/gi,
    /\bmention (?:my name|me|this post)\b/gi,
    /\bthank(?:s| you) (?:to )?(?:the )?(?:lovely |wonderful )?(?:team|folks|people|gang) at\b/gi,
  ],
});
