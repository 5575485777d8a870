import { defineCue } from "./define-cue.ts";

export const advertisingLabel = defineCue({
  name: "advertising-label",
  means: "A label or tag that is meant to say that this is advertising, in whatever form.",
  confidence: 0.9,
  patterns: [
    /^\W*(?:ad|advert|advertisement|advertising|advertorial|fógra|fogra|sponsored|gifted|paid partnership|paid promotion|branded content)\b(?= ?[:.|,\-–—!)\]/\n]| feature| with| by| for |$)/gi,
    /#(?:ad|ads|adv|advert|advertisement|advertorial|fógra|fogra|sp|spon|sponsored|sponsoredpost|sponsorship|gifted|prgift|pr|prsample|presstrip|aff|affiliate|afflink|collab|collaboration|partner|partners|partnership|paidpartnership|brandpartner|ambassador|brandambassador|iworkwith|workwith|client|supportedby|fundedby|freebie)\b/gi,
    /\((?:ad|advert|sp|spon|sponsored|gifted|pr|aff|affiliate|af)\)/gi,
    /\b(?:in (?:association|partnership|collaboration) with|supported by|kindly (?:sponsored|gifted|supplied) by|gifted (?:by|me|us)|(?:was|were|been) gifted|pr (?:gift|sample|parcel|trip)|affiliate links?|brand ambassador|paid partnership with|thanks to @\w+ for (?:sending|making|having|the))\b/gi,
  ],
  unless: [
    /\b(?:not|isn't|never|no) (?:an? )?(?:ad|advert|sponsored|gifted|paid|affiliate)\b|\bsupported by (?:evidence|data|the evidence|my|our|a|an|research|family|staff|studies)\b|\bin (?:partnership|collaboration|association) with (?:patients|families|the patient|parents|carers)\b/i,
  ],
});
