import { defineCue } from "./define-cue.ts";

export const compositeCase = defineCue({
  name: "composite-case",
  means: "The story is said to be a composite, changed or invented.",
  patterns: [
    /\b(?:composite(?! (?:bond\w*|veneers?|fillings?|resin|restorations?|edge))|amalgam(?! filling)\w* of|fictional|fictitious|invented|not a real|not real)\b/gi,
    // "Made up for her" is joy in Liverpool; "anonymised" says that a name is gone, not that the story was changed.
    /\bmade[- ]up (?:case|patient|story|person|names?|example|scenario)\b|\b(?:is|are|all|entirely|completely|names?) made[- ]up\b(?! for)/gi,
    /\b(?:details?|facts|names?|ages?|places?|everything|bits)(?: \w+){0,4} changed\b/gi,
    /\bchanged (?:the |some |a few |all |enough )?(?:\w+ )?(?:details?|facts|names?|ages?)\b/gi,
    /\b(?:no|not (?:about )?(?:any|a|one)) (?:one |single |particular |specific |real |actual )+(?:patient|person|case)\b/gi,
  ],
});
