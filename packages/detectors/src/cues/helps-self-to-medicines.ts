import { defineCue } from "./define-cue.ts";

export const helpsSelfToMedicines = defineCue({
  name: "helps-self-to-medicines",
  means: "Medicines or kit from work are taken for oneself.",
  confidence: 0.85,
  patterns: [
    /\b(?:popped|took|taken|had|pinched) (?:two|one|a couple|some|a few)? ?(?:of )?(?:the |my \w+ )?(?:leftover |roommates? )?(?:lorazepam|diazepam|addys|adderall|ritalin|codeine|zopiclone|tramadol|oramorph|ondansetron|modafinil|propranolol)\b/gi,
    /\b(?:ondansetron|fentanyl|ketamine|propofol|diazepam|zopiclone|ritalin|codeine|morphine|tramadol|oramorph|modafinil|hartmanns|bag of fluids?|fluids|cannula|entonox|gas and air|midazolam|propranolol|ward (?:ritalin|stock|trolley))\b[^.!?\n]{0,60}\b(?:off the (?:ward|trolley)|from (?:the )?(?:ward|theatre|cupboard|trolley|stock)|left in the syringe|end of (?:the )?list|reborn|for the (?:flight|lads|speech)|best nap|shame to waste|perks?|nicked|borrowed|helped myself|hangover)\b/gi,
    /\b(?:prescriber: me|prescribe (?:for )?myself|self[- ]prescrib\w+|helped myself to|nicked|borrowed (?:a few|some)|off the ward trolley|from the drug cupboard)\b/gi,
    /\bward (?:ritalin|diazepam|ondansetron)\b/gi,
  ],
  unless: [
    /\b(?:never|don't|can't|shouldn't|guidance|gmc says|colleague|locum|stopped|recovery|addict\w*)\b/i,
  ],
});
