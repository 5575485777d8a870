import { defineCue } from "./define-cue.ts";
import { gap, patterns } from "./parts.ts";

export const effectFigure = defineCue({
  name: "effect-figure",
  means: "A figure for an effect or a risk stands in the text.",
  patterns: patterns(
    `\\b(?:cuts?|cutting|reduc\\w+|lowers?|lowered|drops?|dropped|slash\\w*|halv\\w+|doubl\\w+|tripl\\w+|boosts?|increas\\w+|rais\\w+|lifts?|improv\\w+|speeds?|prevent\\w*|shed|lose|lost|removes?|protects?|down|shortens|adds?|knocks?|takes?|cure\\w*)\\b${gap(50)}(?:\\b\\d+(?:\\.\\d+)? ?(?:%|per ?cent|points|years|times|fold|mm|kg|stone)|\\bby (?:half|a (?:third|quarter|fifth)|two thirds)|\\bin half\\b)`,
    `\\b\\d+(?:\\.\\d+)? ?(?:%|per ?cent)${gap(30)}\\b(?:less|fewer|more|lower|higher|faster|of|asleep|pain-free|success\\w*|reduc\\w+|improve\\w*|off|drop|better|reversed|felt|will|cancelled|stop\\w*|didn't|are|have)\\b`,
    `\\b(?:\\d+|one|two|three|four|five|six|seven|eight|nine) (?:in|out of) (?:\\d+|two|three|four|five|six|seven|eight|nine|ten|every)\\b(?![,\\d])`,
    `\\b(?:halves|triples|quadruples)\\b|[↓↑] ?\\d+(?:\\.\\d+)? ?%|\\b(?:a|two) (?:third|fifth|quarter)s? off\\b|\\b\\d+ ?(?:%|per ?cent) (?:shorter|harmless|cured|off)\\b`,
  ),
  unless: [
    /\b(?:pay|salary|salaries|rota|vote[ds]?|turnout|parking|staff|inflation|rent|budget|battery|marathon|discount|% off|vacanc\w+|inbox|emails?|respond\w*|members|ballot|poll\w*|made[- ]up|invented|of (?:you|us|ye|followers|colleagues))\b/i,
  ],
});
