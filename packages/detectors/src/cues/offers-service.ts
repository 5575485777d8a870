import { defineCue } from "./define-cue.ts";
import { patterns } from "./parts.ts";

export const offersService = defineCue({
  name: "offers-service",
  means: "Something is sold or booked: a price, a booking, stock.",
  patterns: patterns(
    `[£€$] ?\\d[\\d,.]*`,
    `\\b(?:book (?:now|today|online|via|your|in|below|a|through|with|before|here|tonight)|to book|link in bio|link (?:below|in|up|on|is)|checkout|order (?:now|today|before|yours|via)|in stock|back in stock|now in stock|special offer|offers?\\b|discount\\w*|half price|% off|buy one|bring a friend|gift vouchers?|gift cards?|consult(?:ation)? free|free consult\\w*|per (?:area|zone|session|dose)|a (?:session|sitting|month|pen|shot|zone|dose))\\b`,
  ),
  unless: [
    /\b(?:donat\w+|justgiving|raised|fundrais\w+|charity|prescription charge|pay rise|budget|salary|parking|funded|nhs spends?|billion|million|m for|grant|pension|rent)\b/i,
  ],
});
