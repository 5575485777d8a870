import { defineCue } from "./define-cue.ts";

export const threatens = defineCue({
  name: "threatens",
  means: "A threat is made.",
  confidence: 0.9,
  patterns: [
    /\bI(?:'ll| will| am going to|'m going to| can)? (?:know|find) (?:out )?(?:exactly )?(?:where|who) (?:you|u|ye|yous|she|he|they)(?: all)? (?:are|live|park|work|drink)\b/gi,
    /\b(?:you|ye|yous|he|she|they)(?:'ll| will| are going to|'d better|'re going to)(?: \w+)? (?:regret|wish (?:you|he|she|they)|be sorry|pay for (?:this|that|it)|never work)\b/gi,
    /\bI(?:'ll| will|'m going to) (?:make sure (?:that )?(?:you|he|she|they|everyone|nobody)|see to it|end|ruin|destroy|finish|expose|get|put it on your|report you|have you|spit|hunt|slap|smack|break)\b[^.!?\n]{0,40}/gi,
    /\b(?:watch your back|your (?:card is marked|days are numbered)|mind that|want(?:s)? (?:stringing up|shooting|hanging|a slap|a kicking)|want to think very hard before|come (?:and )?say (?:it|that) to my face|should be (?:shot|hanged|hung|lynched))\b/gi,
    /\bsomebody who lives near\b|\bI (?:do|write|sign) your (?:rota|reference|appraisal|arcp)\b/gi,
  ],
  asserted: true,
});
