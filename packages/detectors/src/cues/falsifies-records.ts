import { defineCue } from "./define-cue.ts";

export const falsifiesRecords = defineCue({
  name: "falsifies-records",
  means: "Records, notes, signatures or checks are made up.",
  confidence: 0.85,
  patterns: [
    /\b(?:sign(?:ed|s|ing)?|did|done|filled|complet\w+)\b[^.!?\n]{0,50}\b(?:without (?:reading|seeing|looking)|w\/o seeing|never (?:laid eyes|seen|saw|met)|from (?:the couch|vibes|bed|the sofa|the pub)|off vibes|nobody (?:reads|checks|counts)|because i said so)\b|\bnever filled in\b|\bstopped writing (?:them|notes)\b|\bsigns my name\b|\bhandwriting\b[^.!?\n]{0,30}\bpractising\b|\bround up (?:your|my|the) logbook\b|\b(?:from|off) vibes\b|\bmade up (?:every|all|my|the|\d+|a full)\b/gi,
    /\b(?:made up|make up|making up|invented|faked|fake|forged|forge|fudged?|fabricated|copied|backdated?|ticked?|tick(?:ing)?)\b[^.!?\n]{0,40}\b(?:obs|observations|notes|sigs?|signatures?|cbds?|logbook|log|cases|forms?|checklist|audit|reflections?|portfolio|data|patients|hours|timesheets?|results)\b/gi,
    /\bwho checklist\b[^.!?\n]{0,20}\b(?:ticked|who needs|waste)|\b(?:checklist|vte forms?|safety check)s?\b[^.!?\n]{0,20}\b(?:ticked|skipped|skip)|\bsign(?:ed|ing)? (?:them|em|'em) off without\b|\bdon't even look up\b|\bchatgpt (?:wrote|did)\b[^.!?\n]{0,24}\b(?:reflections?|portfolio|notes|discharge)/gi,
  ],
  unless: [/\b(?:never|don't|not|reported|struck off|tribunal|wrong|fraud (?:case|is)|dangerous|please)\b/i],
  asserted: true,
});
