import { defineCue } from "./define-cue.ts";

export const consentWeak = defineCue({
  name: "consent-weak",
  means: "Consent is guessed, spoken in passing, or given by somebody else.",
  patterns: [
    /\b(?:won't|wouldn't|doesn't|didn't|would not|will not) mind\b/gi,
    /\bsaid (?:it (?:was|is|'s) |that's |I (?:could|can) |that was )?(?:fine|grand|ok|okay|all right|alright|yes)\b/gi,
    /\b(?:gave|given|gives) (?:me |us )?(?:the (?:ok|nod|thumbs up|go-ahead)|verbal|permission|their blessing|her blessing|his blessing)/gi,
    /\b(?:with|has) (?:her|his|their|the family's|mum's|dad's) (?:permission|blessing|ok|say-so)\b/gi,
    /\bwith (?:the )?(?:permission|consent|blessing) (?:of|from) (?:the|her|his|their) (?:family|wife|husband|mum|mother|daughter|son|parents)\b/gi,
    /\bverbal(?:ly)? (?:consent\w*|permission|agreed)\b/gi,
    /\b(?:knows|happy for|loves) (?:I'm|me|that I'm) (?:post\w*|shar\w*|tell\w*|to (?:post|share|tell))/gi,
  ],
});
