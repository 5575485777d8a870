import { MONTH, PART, SEASON, SHORT_MONTH, type TimePattern, timePattern, WEEKDAY } from "./pattern.ts";

const DAY = "(?:3[01]|[12]\\d|0?[1-9])";
const ORDINAL = `(?:${DAY}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)`;
const MONTH_NUMBER = "(?:1[0-2]|0?[1-9])";
const YEAR = "(?:(?:19|20)\\d\\d)";
const A_YEAR = `(?:,? (?:${YEAR}|'\\d\\d|last year|this year|next year))`;
/** Words before which a short or ambiguous word is a date. */
const DATED =
  "(?<=\\b(?:in|since|last|next|this|of|early|late|mid|by|until|till|til|from|between|and|during|before|after|every|each|end of|start of|to) )";

/** Calendar dates, months, weekdays and years, in figures or words. */
export const DATES: readonly TimePattern[] = [
  timePattern("day", 0.95, `${YEAR}[-/.]${MONTH_NUMBER}[-/.]${DAY}`),
  timePattern(
    "day",
    0.95,
    `(?:${DAY}[-/.]${MONTH_NUMBER}|${MONTH_NUMBER}[-/.]${DAY})[-/.](?:${YEAR}|\\d\\d)`,
  ),
  // A bare 12/3 is a date only after such a word: 7/10 is a score and 3/7 three days.
  timePattern(
    "day",
    0.6,
    `(?<=\\b(?:on|since|by|dated|due|until|till|from|date|seen|admitted|discharged|d/c|appt|booked|the|@) )${DAY}/${MONTH_NUMBER}(?!/)`,
  ),
  timePattern("day", 0.95, `(?:${ORDINAL}|${DAY})(?: of)? (?:${MONTH}|${SHORT_MONTH}\\b)${A_YEAR}?`),
  timePattern(
    "day",
    0.95,
    `(?:${MONTH}|${SHORT_MONTH}) (?:the )?(?:${DAY}(?:st|nd|rd|th)?|${ORDINAL})${A_YEAR}?(?![.:]\\d)`,
  ),
  // "The 5th floor" and "the 2nd opinion" go on with a noun.
  timePattern(
    "day",
    0.6,
    `(?<=\\bthe )${DAY}(?:st|nd|rd|th)(?= ?(?:[,.;:!?)\\n&]|$|(?:of|at|and|or|not|about|as|when|to|for|in|she|he|we|they|it|but|before|after|was|is|on)\\b))`,
  ),
  timePattern(
    "month",
    0.9,
    `(?:early |late |mid[- ])?(?:january|february|april|june|july|august|september|october|november|december)(?:(?: of)?${A_YEAR})?`,
  ),
  timePattern("month", 0.9, `(?:may|march)(?: of)?${A_YEAR}`),
  // In lower case these two are mostly verbs.
  timePattern(
    "month",
    0.8,
    `${DATED}(?:may|march)(?! (?:be|not|have|as|need|well|on|for|against|to|with|out|up)\\b)`,
  ),
  timePattern(
    "month",
    0.6,
    "(?<=[a-zß-ÿĀ-ɏ,;] )(?:March|May)(?= ?(?:[,.;:)\\n-]|$|(?:and|was|is|but|to|when|he|she)\\b))",
    "g",
  ),
  timePattern("month", 0.8, `(?:${DATED}${SHORT_MONTH}|${SHORT_MONTH}(?: |-)?(?:${YEAR}|'\\d\\d))`),
  timePattern("month", 0.5, "(?<=[a-zß-ÿĀ-ɏ\\d,(] )(?:Jan|Feb|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)", "g"),
  timePattern(
    "day",
    0.9,
    `(?:last |next |this |every |the first |the last |second )?${WEEKDAY}(?:s|'s)?(?: (?:just gone|gone|past|coming|before last|week|fortnight))?(?:,? ${PART}| (?:clinic|list|take|shift|surgery))?`,
  ),
  timePattern("day", 0.85, `(?:last |next |this |every )?(?:tues|weds|thurs|thur)(?: ${PART})?`),
  timePattern(
    "day",
    0.8,
    `(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:'s)?(?= ?(?:${PART}|\\d|[,.;:)/&+\\n-]|$|and\\b|to\\b|just\\b))(?: ${PART})?`,
    "g",
  ),
  timePattern(
    "day",
    0.75,
    `(?:(?<=\\b(?:on|since|by|til|till|until|from) )|(?:last|next|this|every) )(?:mon|tue|wed|thu|fri|sat|sun)(?: ${PART})?(?! (?:on|down|in|with|cream|light)\\b)`,
  ),
  timePattern("day", 0.75, `(?:mon|tue|wed|thu|fri|sat|sun) ${PART}`),
  timePattern(
    "year",
    0.85,
    `(?<=\\b(?:in|since|from|until|till|to|of|by|around|about|circa|early|late|back in|before|after|class of) )${YEAR}(?! (?:people|patients|calories|kcal|steps|mg|units|mls?|words))`,
  ),
  timePattern(
    "year",
    0.5,
    `(?<![£$€#./:-])${YEAR}(?![.,]?\\d|[%:/-]| ?(?:people|patients|calories|kcal|steps|mg|units|mls?|miles|metres|words|of|hrs|hours|h)\\b)`,
  ),
  timePattern(
    "year",
    0.7,
    "(?:the |in )?(?:early |late |mid[- ])?(?:19|20)?[1-9]0'?s(?= ?(?:[,.;:!?)\\n]|$|when|and))|(?<=\\b(?:in|since|of|the|from) )'\\d\\d",
  ),
  timePattern(
    "month",
    0.8,
    `(?:last|this|next|one|that|all|previous|in the|during the|over the) ${SEASON}(?: of ${YEAR})?|${SEASON} (?:of )?${YEAR}|(?<=\\b(?:in|since|until|till|by|every|over|early|late|through) )${SEASON}`,
  ),
];
