import { defineCue } from "./define-cue.ts";

export const addressesPatients = defineCue({
  name: "addresses-patients",
  means: "The author speaks to patients, current or past.",
  patterns: [
    /\b(?:if|when) (?:I've|I have|I|we've) (?:ever |once )?(?:treated|looked after|seen|delivered|operated on|nursed|minded|stitched) (?:you|ye|u|your)\b/gi,
    /\b(?:to (?:all )?(?:my|our|the|any)|dear|all|any|existing|fellow|hi|hey|hello|attention|lovely|other|fave|favourite) (?:\w+ )?patients\b/gi,
    /\bpatients ?[:,]|\bpatients (?:can|may|who want|of mine|past|follow|add|feel free|past and present|message|if)\b/gi,
    /\b(?:one of (?:my patients|mine)|on my list|who else of mine|my own patients?|the rest of (?:you|ye))\b/gi,
    /\bto the (?:girl|guy|lad|lady|man|woman|fella|gentleman) (?:who|whose|I|in|from|with)\b/gi,
    /\b(?:bed|bay|room) \d+\b[^.!?\n]{0,15}\bif (?:you're|ur|you are|u r) reading\b/gi,
  ],
});
