import { defineCue } from "./define-cue.ts";

export const worksForEveryone = defineCue({
  name: "works-for-everyone",
  means: "A treatment is said to work for all, always, forever.",
  patterns: [
    /\b(?:works?|worked|fixes|fixed|helps?|lifts|clears?|sorts?|shifts|heals?) (?:for |on |in |with )?(?:every(?:one|body|\b)|all (?:of )?(?:them|you|my|women|skin|patients)|any (?:\w+ )?(?:one|depression|skin|age|pain))\b/gi,
    /\b(?:every(?: single)?|all (?:of )?my|100% of (?:my )?) (?:patients?|clients?|one of (?:them|my|mine|you)|wom[ae]n|person|child|case|time|customers?|couple|ladies)\b/gi,
    /\b(?:no exceptions?|without (?:exception|fail)|never (?:known|seen) it (?:not work|fail)|(?:yet|still) to (?:see it|meet|find)[^.!?\n]{0,20}|(?:hasn't|has never|have never|never) (?:failed|missed|relapsed?)|will never (?:get|need|have|chip|thin|relapse|come)|never (?:chip|stain|thin|fall|be ill|get dementia|need|relapse|droop)|ever again|for life|forever|permanent(?:ly)?|lifetime|in everyone|you WILL|WILL (?:work|grow|wake|breathe))\b/g,
  ],
  beside: [
    /\b(?:cur\w+|treat\w*|drips?|laser|session|jabs?|pain|skin|weight|hair|teeth|smile|implants?|hormones?|patients?|clients?|works?|worked|risk|course|programme|program|protocol|test|scan|surgery|operation|lens|bonding|filler|disease|dementia|cancer|diet|supplement|sachet|powder|gel|cream|tablets?|spray|method|eczema|reflux|gut|migraines?|sleep|anxiety|depression|pregnan\w+|labour|home|knee|hip|guaranteed|trial|inhaler|never|fixable)\b/i,
  ],
  unless: [
    /\b(?:no (?:treatment|medicine|test|surgeon|operation|one)|nothing|doesn't|don't|not|isn't|aren't|won't|nobody|no one|minister|nhs staff|thank\w*|love|hug|see every patient|treat every(?:one)? (?:patient|person)|listen|deserve\w*|should|ask every|lifetime (?:risk|award|achievement)|ward|for life's)\b/i,
  ],
  asserted: true,
});
