import { defineCue } from "./define-cue.ts";

export const declinesContact = defineCue({
  name: "declines-contact",
  means: "The author keeps the personal account apart from patients, or sends them to the practice.",
  patterns: [
    /\b(?:won't|can't|cannot|don't|do not|not|never) (?:accept|follow|answer|reply|add|respond|take|be able to (?:reply|answer))\b[^.!?\n]{0,30}\b(?:friend|follow|requests?|messages?|dms?|patients|back|here)\b/gi,
    /\bno (?:dms?|messages)\b|\bdms? (?:are )?(?:closed|off|not)\b|\bnot monitored\b/gi,
    /\bplease (?:don't|do not) (?:dm|message|send|add|contact|text|ring)\b/gi,
    /\b(?:decline|declined|ignored|deleted|turned down|refused|said no to)\b[^.!?\n]{0,30}\b(?:friend|follow|requests?|invit\w+|gift|dinner)\b/gi,
    /\b(?:ring|call|phone|contact|e-?mail|ask for|speak to)\b[^.!?\n]{0,20}\b(?:the (?:surgery|practice|desk|department|clinic|ward|secretary|hospital|pharmacy)|reception|our (?:secretary|reception\w*)|practice manager)\b/gi,
  ],
});
