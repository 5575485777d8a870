import { defineCue } from "./define-cue.ts";
import { speaksToOne } from "./setting.ts";

export const reassuresReader = defineCue({
  name: "reassures-reader",
  means: "One person is told that it is harmless, normal, or can wait.",
  when: speaksToOne,
  patterns: [
    /^\W*(?:@\w+ )?(?:normal|totally normal|nah|nope|no dear|all fine|grand|you're grand)\b/gi,
    /\b(?:go with how you feel|trust yourself|don't (?:go|be going|bother|ring|trouble) (?:to )?(?:the )?(?:a ?& ?e|ed|gp|doctor)|don't mention it|no drama|walk it off)\b/gi,
    /\b(?:you|he|she|they|it|baby|u|that)(?:'ll| will|'s going to|'d)? (?:all )?be (?:fine|grand|ok|okay|alright|all right|right|gone|reet|singing|back)\b|\b(?:you're|ur|ye're) (?:grand|fine|ok|safe)\b/gi,
    /\b(?:totally|perfectly|completely|very|absolutely|quite) (?:normal|fine|safe|common|harmless)\b|\bis (?:harmless|normal)\b|\bharmless\b/gi,
    /\b(?:nothing|not|no need|don't|wouldn't|needn't|dont)(?: to| be| you| worth)* (?:worry\w*|panic\w*|bother\w*|fret\w*|trouble|serious|dangerous|broken)\b/gi,
    /\bno (?:need|a ?& ?e)\b|\b(?:wait|leave (?:it|them)|give it|it can wait|wouldn't trouble)\b[^.!?\n]{0,24}\b(?:till|til|until|monday|new year|weekend|weeks?|fortnight|alone|out)\b/gi,
    /\bwon't (?:hurt|harm|kill|do (?:any|you))\b|\b(?:yes|yep|yeah|sure|course),? (?:of course )?(?:you|he|she|they|u) can\b|\byou can (?:take|fly|stop|have|eat|drink|mix|shower|leave|come off)\b/gi,
    /\b(?:back|right|sorted|gone|better|down) (?:by|on|in a) (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|the weekend|week|easter|tomorrow|morning)\b/gi,
  ],
  unless: [
    /\b(?:999|111|a ?& ?e now|today please|please (?:ring|see|call|get)|can't (?:say|tell)|get it (?:checked|looked|seen))\b/i,
  ],
});
