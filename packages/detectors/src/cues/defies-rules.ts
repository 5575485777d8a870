import { defineCue } from "./define-cue.ts";

export const defiesRules = defineCue({
  name: "defies-rules",
  means: "Rules, regulators or duties are scorned, or breaking them is boasted of.",
  patterns: [
    /\b(?:gmc|nmc|hr|the regulator|imc|medical council) can (?:whistle|wait|swivel|jog on)|\b(?:doctor's|nurse's) privileges?\b|\b(?:easy|easiest) money\b|\bit's how the game works\b|\b(?:nobody|no one) (?:clocked|asked|counts|reads|looks)\b|\bwhat are (?:you|ye|they) going to do about it\b|\beveryone does it\b|\bnot my proudest\b|\bgot away with\b/gi,
    /\b(?:gmc|nmc|cqc|imc|medical council|hr|regulator|the rules|boundaries)\b[^.!?\n]{0,16}\b(?:can (?:fight|sue|do one|kiss|shove)|won't know|don't know|what the|I don't care)\b|\b(?:don't|couldn't) (?:care|give a \w+) (?:what|about) (?:the )?(?:gmc|nmc|hr|rules|cqc|guidance|guidelines)\b/gi,
    /\b(?:nobody (?:noticed|knows|screenshot|checks|suspected)|shh+|don't tell (?:the )?(?:boss|gmc|cqc|hr|anyone|matron)|got away with it|never (?:been )?caught|undefeated|work smarter|not declaring|off the books|cash in hand|between us|not supposed to (?:tell|say)|I'm not meant to|ditched the (?:cqc|checklist)|perks? of (?:the job|home))\b/gi,
  ],
});
