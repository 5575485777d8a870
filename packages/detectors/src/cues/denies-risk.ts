import { defineCue } from "./define-cue.ts";

export const deniesRisk = defineCue({
  name: "denies-risk",
  means: "Risk, pain or side effects are denied altogether.",
  confidence: 0.85,
  patterns: [
    /\b(?:no|zero|0|without(?: any)?|not a single|never (?:had |any |a )?) ?(?:\w+ )?(?:side[- ]?effects?|risks?|complications?|scars?|scarring|bruis\w+|bruises?|downtime|dangers?|harm|interactions?|pain\b|dependence|failures|infections|discomfort|tearing)\b/gi,
    /\b(?:carries|has|with|there(?:'s| is| are)) no (?:\w+ )?(?:risks?|side[- ]?effects?|harms?|downsides?)\b|\b(?:completely|totally|100 ?%|perfectly|entirely|absolutely) (?:safe|painless|harmless|risk[- ]free)\b|\brisk[- ]free\b|\bpain[- ]free (?:for life|guaranteed|implants|always)\b|\bnothing can go wrong\b|\bsafest thing\b/gi,
  ],
  unless: [
    /\b(?:nothing is|nothing's|no such thing|isn't|is not|not (?:completely|totally|100|entirely|without)|aren't|no medicine|if (?:someone|anyone)|anyone who|claims?|in pain|pain relief|no pain(?:ful)? (?:yet|today)|at risk|risk of (?:not|missing)|run the risk|no harm in (?:asking|ringing)|my (?:knee|back|marathon))\b/i,
  ],
  asserted: true,
});
