import { defineCue } from "./define-cue.ts";

export const politicalMatter = defineCue({
  name: "political-matter",
  means: "The subject is political or a matter of opinion.",
  patterns: [
    /\b(?:vot(?:e|es|ed|ing)|election|minister|chancellor|government|parliament|senedd|holyrood|stormont|dáil|council|budget|strik(?:e|es|ing)|pay (?:offer|deal|award|rise)|assisted dying|bill|referendum|party|labour|tory|tories|conservatives?|lib dems?|liberal democrats|reform|greens|snp|sinn féin|fine gael|fianna fáil|boycott|independence|physician associates?|pas should|asylum|contract|merger|closure|campaign|policy|icb|nhs england|royal college|ten[- ]year plan|health secretary|resign\w*|sack|mp\b|tariff|plan)\b/gi,
  ],
});
