import { HOUR, PART, type TimePattern, timePattern } from "./pattern.ts";

const ON_A_DAY = `(?: (?:this|that|yesterday|tomorrow|in the|on (?:the )?[A-Za-zÀ-ɏ]+day) ?${PART}?)`;
const NEAR =
  "(?<=\\b(?:at|by|from|since|til|till|until|around|about|before|after|@|circa|approx|towards|gone|just|between|nearly) )";

/** Times of day, as a clock shows or a person says them. */
export const CLOCK: readonly TimePattern[] = [
  timePattern("hour", 0.95, "(?:1[0-2]|0?\\d)(?:[:.][0-5]\\d)? ?(?:am|pm|a\\.m|p\\.m)"),
  // Not 1:640 nor a score of 2:1.
  timePattern("hour", 0.85, "(?<![:.\\d/-])(?:[01]?\\d|2[0-3]):[0-5]\\d(?![:\\d]|[.]\\d)"),
  timePattern(
    "hour",
    0.9,
    "(?:[01]\\d|2[0-3])[0-5]\\d ?(?:hrs|hours|h|z)|(?:[01]?\\d|2[0-3]) ?(?:hrs|00 hours)",
  ),
  timePattern("hour", 0.7, `${NEAR}(?:[01]\\d|2[0-3])[0-5]\\d(?! ?(?:mg|ml|people|patients|in|of|steps))`),
  timePattern("hour", 0.7, `${NEAR}(?:1\\d|2[0-3]|0?\\d)\\.[0-5]\\d(?! ?(?:mg|ml|mmol|%|kg|per|x|to))`),
  timePattern("hour", 0.85, `(?:1\\d|2[0-3]|0?\\d)[.:][0-5]\\d${ON_A_DAY}`),
  timePattern("hour", 0.8, `${HOUR}${ON_A_DAY}`),
  // Alone between stops or after a weekday: "Monday, 8.40." Laboratory figures come with their name.
  timePattern(
    "hour",
    0.45,
    "(?<=^|[\\n.] ?|day,? )(?:1\\d|2[0-3]|0?\\d)\\.[0-5]\\d(?=[,.;]? |[,.;]?\\n|[.]?$)",
  ),
  timePattern("hour", 0.9, `${HOUR} o'?clock`),
  timePattern("hour", 0.85, `half (?:past )?${HOUR}(?! (?:days?|weeks?|hours?|years?|of))`),
  timePattern(
    "hour",
    0.85,
    `(?:quarter|five|ten|twenty|twenty[- ]five|25|20|10|5|\\d\\d? minutes?)(?: past| to| til| before| after) ${HOUR}(?! (?:days?|weeks?|hours?|mins|minutes|years?|ml|mg|times|of))`,
  ),
  timePattern(
    "hour",
    0.5,
    `${NEAR}${HOUR}(?= ?(?:[,;!?)\\n]|\\.(?!\\d)|$|(?:and|then|on|for|when|with|he|she|they|we|tomorrow|today|tonight|yesterday)\\b))`,
  ),
  timePattern(
    "hour",
    0.6,
    "(?:just (?:after|before|gone) |around |about |at |past |before |after |until |till |since |by )?(?:midnight|midday|noon|dawn|dusk|daybreak|sunrise|sunset|lunchtime|teatime|dinnertime|closing time|kick[- ]?off|half[- ]time|full[- ]time|last orders)",
  ),
  timePattern(
    "hour",
    0.6,
    "(?:the )?(?:early|small|wee) hours|first thing|last thing at night|stroke of midnight|(?:at|before|during|after) (?:handover|evensong|mass|breakfast|lunch|dinner|tea|supper|bedtime)",
  ),
];
