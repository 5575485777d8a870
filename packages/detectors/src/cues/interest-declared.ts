import { defineCue } from "./define-cue.ts";

export const interestDeclared = defineCue({
  name: "interest-declared",
  means: "A gain or tie is stated plainly: an accepted label, own business, payment, shares.",
  confidence: 0.9,
  patterns: [
    /^\W*(?:ad|advert|advertisement|advertisement feature|advertising|fógra)\b(?= ?[:.|,\-—!)\]\n]| feature| for )/gi,
    /#(?:ad|advert|advertisement|fógra|ownbrand)\b/gi,
    /\bpaid (?:partnership|post|promotion|ad|advert|advertisement|feature|content)\b/gi,
    /\b(?:paid|sponsored|funded|commissioned) (?:for )?by\b/gi,
    /\b(?:paid|pay|pays|paying) me\b/gi,
    /\bI(?:'m| am|'ve been| have been| was| get| got) (?:\w+ )?paid\b/gi,
    /\bI (?:part[- ])?(?:co-?)?(?:own|founded|co-founded|co-own|run|part-own|started|set up|hold) (?:it|this|the (?:clinic|company|business|app|firm|practice|shop|brand|course)|shares|equity|stock|\d+ ?%|a stake|an interest)\b/gi,
    /\bI own\b/gi,
    /\b(?:my|our) own (?:clinic|practice|company|business|shop|brand|product|range|course|book|app|firm|pharmacy|studio|classes)\b/gi,
    /\b(?:share ?holder|shares in|(?:declared|declaration of|conflicts? of|register of|declaring) interests?|competing interests?|coi\b|disclosure:|declaration:|interests?:|disclosure uk)/gi,
    /\bI (?:get|earn|make|receive|take) (?:a |an |some )?(?:small )?(?:commission|fee|cut|percentage|\d+ ?%|[£€]\d+|royalt\w+|share)(?!\w)/gi,
    /\b(?:my (?:husband|wife|partner|brother|sister|mother|father|son|daughter|family)) (?:owns?|runs?|founded|works? for|makes?)\b/gi,
    /\b(?:I(?:'m| am) (?:the |a |one of the |their )?(?:owner|co-owner|founder|co-founder|director|shareholder|partner|medical director|adviser|advisor|investor|paid \w+))\b/gi,
    /\b(?:yes,? )?(?:it's|which is|this is|that's) (?:mine|my (?:own )?(?:clinic|company|book|course|practice|business))\b/gi,
    /\bso I(?:'m| am) biased\b/gi,
    /\b(?:I|we) (?:do |also |of course )?(?:profit|gain|benefit)\b(?! nothing)/gi,
    /\((?:yes,? )?(?:it's |that's |they're )?(?:mine|ours|my (?:own )?(?:clinic|course|app|book|company|shop|practice|business|studio)(?:,? yes)?)\)/gi,
    /\bco-?owner of\b/gi,
    /^\W*gifted ?[:|]/gi,
  ],
  unless: [
    /\b(?:not|never|nobody|isn't|wasn't|no one|don't|didn't|nor)\b[^.!?\n]{0,24}\b(?:paid|pays|pay|paying|own|shares|sponsored)\b/i,
  ],
});
