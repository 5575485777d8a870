import { defineCue } from "./define-cue.ts";

export const wishesHarm = defineCue({
  name: "wishes-harm",
  means: "Harm is wished on someone.",
  confidence: 0.9,
  patterns: [
    /\b(?:I )?hope (?:you|ye|he|she|they|it|it's|its|your|his|her|their|yer|u|ur)\b[^.!?\n]{0,50}\b(?:die[sd]?|dies|dying|suffer\w*|choke|rot|terminal|hurts?|spat on|slow|strangulate\w*|fall off|roof goes|waits? (?:\d+|eleven|twelve|hours|as long)|hold the bowl|burn|get(?:s)? (?:cancer|it|ill|sacked)|clutching|sick|painful|number \d+ in the queue|never (?:sleep|work))\b/gi,
    /\b(?:drop dead|rot in hell|go to hell|good riddance|glad (?:he|she|they)(?:'s|'re| is| are)? dead|deserves? (?:everything|to (?:die|suffer|rot|lose))|ding dong)\b/gi,
    /\b(?:would|'d) (?:happily |gladly )?(?:watch (?:him|her|them) (?:die|bleed)|triage (?:them|him|her|those) last|let (?:him|her|them) (?:die|bleed))\b/gi,
  ],
  asserted: true,
});
