import { defineCue } from "./define-cue.ts";

export const offersAdvice = defineCue({
  name: "offers-advice",
  means: "Readers are asked for their symptoms or results, to be told what to do.",
  patterns: [
    /\b(?:ask me (?:any\w*|about|your)|tell me your (?:symptoms?|week|bloods?|age)|(?:comment|send|drop|dm|message|post|show)(?: me)? (?:your|ur|the) (?:symptoms?|bloods?|results?|mri|scans?|x-?rays?|rash|mole|cholesterol|labs?)|I(?:'ll| will) tell (?:you|u) (?:what|if|the|which)|I fix|I tell you what to (?:take|bin)|any worries about your \w+ message|answer(?:ing)? (?:all )?your (?:health )?questions|follow for (?:more )?(?:advice|tips)|(?:med|medical|health) tips? (?:every|daily)|free (?:diagnosis|assessment))\b/gi,
  ],
  unless: [
    /\b(?:no (?:medical )?advice|can't|cannot|in clinic|at your appointment|your (?:gp|midwife) will)\b/i,
  ],
});
