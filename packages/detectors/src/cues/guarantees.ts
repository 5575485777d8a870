import { defineCue } from "./define-cue.ts";

export const guarantees = defineCue({
  name: "guarantees",
  means: "A result is guaranteed.",
  confidence: 0.85,
  patterns: [
    /\bguarantee[ds]?\b|\bmoney[- ]back\b|\b(?:or )?(?:I'll|I|we|we'll) refund\b|\bI promise\b(?=[^.!?\n]{0,60}\b(?:work\w*|results?|cured?|pain|skin|weight|relapse|gone|better|sleep|side effects?|teeth|hair)\b)|\bpromise 🤞|\bmark my words\b|\bcan(?:not|'t) fail\b|\bnever fails?\b|\b100 ?%(?! (?:of|agree|behind|support|cotton|attendance|my|the))|\bno failures\b|\bsure[- ]?fire\b|\balways works?\b|\bworks? every (?:single )?time\b/giu,
  ],
  unless: [
    /\b(?:no guarantee|not guarantee|can't guarantee|cannot guarantee|nobody can|no one can|if (?:someone|anyone|anybody|a clinic|they)|anyone who|beware|run from|walk away|red flag|never (?:be )?guarantee\w*|don't guarantee|won't guarantee|isn't guaranteed|not guaranteed|guaranteed (?:rain|to (?:be|lose|cry|come|fall|burn)|to rain|parking|the printer)|attendance|pass rate)\b/i,
  ],
  asserted: true,
});
