import { defineCue } from "./define-cue.ts";

export const personalChannel = defineCue({
  name: "personal-channel",
  means: "A private number or account is offered for contact.",
  patterns: [
    /\b(?:my|me on my|on my) (?:own |personal |private )(?:\w+ )?(?:phone|mobile|number|insta\w*|facebook|fb|snap\w*|account|whatsapp|page|line|profile|e-?mail|👻|dm|dms)\b/giu,
    /\b(?:personal|other|fun|private) (?:account|insta|snap|number|mobile)\b/gi,
    /\bwhatsapp (?:me|group|for)\b|\bmade a whatsapp\b|\b(?:here|on here) (?:tonight|anytime|any time|with anything)\b/gi,
    /\bmy (?:number|mobile|snap) is\b|\b(?:dm|give|send|text) me (?:ur|your) number\b/gi,
  ],
  unless: [
    /\b(?:don't|never|not|no|keep|separate|locked|lock|won't|can't|decline\w*|private from|boundar\w+)\b/i,
  ],
});
