import { defineCue } from "./define-cue.ts";

export const compositeCase = defineCue({
  name: "composite-case",
  means: "The story is said to be a composite, changed or invented.",
  patterns: [
    /\b(?:composite|amalgam\w*|fictional|fictitious|invented|made[- ]up|not a real|not real|anonymised|disguised)\b/gi,
    /\b(?:details?|facts|names?|ages?|places?|everything|bits)(?: \w+){0,4} changed\b/gi,
    /\bchanged (?:the |some |a few |all |enough )?(?:\w+ )?(?:details?|facts|names?|ages?)\b/gi,
    /\b(?:no|not (?:about )?(?:any|a|one)) (?:one |single |particular |specific |real |actual )+(?:patient|person|case)\b/gi,
  ],
});
