import { defineCue } from "./define-cue.ts";

export const prejudice = defineCue({
  name: "prejudice",
  means: "Contempt for a sex, nation, faith, class, age or disability.",
  patterns: [
    /\b(?:learn|speak|speaking) english\b|\bgo (?:back|home) to (?:where|your|their)\b|\b(?:come|came|flown) (?:over )?(?:in )?(?:here )?(?:for|from) (?:a free|god knows where|free)\b|\b(?:share|from) our (?:calendar|country|culture)\b|\bbe from here\b/gi,
    /\b(?:breed|breeding|breeds)(?: like)?\b|\bcount your\b|\bfeminisation\b|\bpart[- ]time (?:mummies|mums|women)\b|\b(?:women|girls|mothers) (?:shouldn't|can't|belong|don't belong|every time)\b|\bmen who turned up\b|\bfit at least\b/gi,
    /\b(?:taxpayers?|health tourists?|illegals|foreigners|migrants|immigrants|asylum seekers?|travell?ers?|gyps(?:y|ies))\b[^.!?\n]{0,50}\b(?:free|parrot|scroung\w*|benefits|stethoscopes?|cousins|interpreter|steal\w*|dirty|smell\w*|stink\w*|bankrupt\w*)\b/gi,
    /\b(?:ramadan|eid|diwali|shabbat|prayer mat|hijab|turban|burqa)\b[^.!?\n]{0,60}\b(?:funny|another|fainting|off|excuse|nonsense|cave|none of them)\b/gi,
    /\b(?:smells? of that food|houseplant|goldfish|garden centre|raised to hate|brain cells|wants attention|vegetables?)\b/gi,
  ],
  unless: [
    /\b(?:racis[mt]\w* (?:is|has|must|was|in)|discriminat\w+|not (?:ok|okay|acceptable)|asked for|told (?:me|her|him)|shouted|report\w*|equality|welcome|eat (?:more|your)|fasting (?:safely|advice|with))\b/i,
  ],
  asserted: true,
});
