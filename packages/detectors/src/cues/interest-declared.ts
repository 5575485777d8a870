import { defineCue } from "./define-cue.ts";

export const interestDeclared = defineCue({
  name: "interest-declared",
  means: "A gain or tie is stated plainly: an accepted label, own business, payment, shares.",
  confidence: 0.9,
  patterns: [
    /^\W*(?:ad|advert|advertisement|advertisement feature|advertising|fógra)\b(?= ?[:.|,\-—!)\]\n]| feature| for )/giu,
    /#(?:ad|advert|advertisement|fógra|ownbrand)\b/giu,
    /\bpaid (?:partnership|post|promotion|ad|advert|advertisement|feature|content)\b/giu,
    /\b(?:paid|sponsored|funded|commissioned) (?:for )?by\b/giu,
    /\b(?:paid|pay|pays|paying) me\b/giu,
    /\bI(?:'m| am|'ve been| have been| was| get| got) (?:\w+ )?paid\b/giu,
    /\bI (?:part[- ])?(?:co-?)?(?:own|founded|co-founded|co-own|run|part-own|started|set up|hold) (?:it|this|the (?:clinic|company|business|app|firm|practice|shop|brand|course)|shares|equity|stock|\d+ ?%|a stake|an interest)\b/giu,
    /\bI own\b/giu,
    /\b(?:my|our) own (?:clinic|practice|company|business|shop|brand|product|range|course|book|app|firm|pharmacy|studio|classes)\b/giu,
    /\b(?:share ?holder|shares in|(?:declared|declaration of|conflicts? of|register of|declaring) interests?|competing interests?|coi\b|disclosure:|declaration:|interests?:|disclosure uk)/giu,
    /\bI (?:get|earn|make|receive|take) (?:a |an |some )?(?:small )?(?:commission|fee|cut|percentage|\d+ ?%|[£€]\d+|royalt\w+|share)(?!\w)/giu,
    /\b(?:my (?:husband|wife|partner|brother|sister|mother|father|son|daughter|family)) (?:owns?|runs?|founded|works? for|makes?)\b/giu,
    /\b(?:I(?:'m| am) (?:the |a |one of the |their )?(?:owner|co-owner|founder|co-founder|director|shareholder|partner|medical director|adviser|advisor|investor|paid \w+))\b/giu,
    /\b(?:yes,? )?(?:it's|which is|this is|that's) (?:mine|my (?:own )?(?:clinic|company|book|course|practice|business))\b/giu,
    /\bso I(?:'m| am) biased\b/giu,
  ],
  unless: [
    /\b(?:not|never|nobody|isn't|wasn't|no one|don't|didn't|nor)\b[^.!?\n]{0,24}\b(?:paid|pays|pay|paying|own|shares|sponsored)\b/iu,
  ],
});
