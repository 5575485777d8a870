import { COUNT, MONTH, PART, SEASON, type TimePattern, timePattern, UNIT, WEEKDAY } from "./pattern.ts";

/** Days and spells counted from the day of writing, and lengths of time. */
export const RELATIVE: readonly TimePattern[] = [
  timePattern(
    "day",
    0.95,
    `(?:today|2day|yesterday|yday|yest|tomorrow|tmrw|tomoz|2moro)(?:'s)?(?: (?:${PART}|clinic|list|take|shift|surgery))?`,
  ),
  timePattern("hour", 0.95, "(?:tonight|tonite|2nite|2night)(?:'s)?(?: (?:clinic|list|take|shift))?"),
  timePattern(
    "hour",
    0.95,
    `(?:earlier |later |early |late )?(?:this|that|yesterday|last|the other|the next|next|the following|the same|same|one) ${PART}(?:'s)?(?: (?:clinic|list|take|shift|surgery))?`,
  ),
  timePattern(
    "day",
    0.85,
    "(?:earlier )?(?:this|last|next|the other|the following|the next|the same|the previous) (?:day|weekend|wkend)",
  ),
  timePattern(
    "week",
    0.85,
    "(?:earlier |later )?(?:this|last|next|the following|the same|previous) (?:week|fortnight|shift|rota)(?:'s)?",
  ),
  timePattern("month", 0.85, "(?:earlier |later )?(?:this|last|next) (?:month|term|quarter)(?:'s)?"),
  timePattern(
    "year",
    0.75,
    `(?:earlier |later )?(?:this|last|next) (?:year|school year|decade|${MONTH}|easter|christmas|xmas|${SEASON})(?:'s)?`,
  ),
  timePattern(
    "vague",
    0.85,
    `(?:about |over |nearly |almost |just |exactly )?${COUNT} (?:more )?${UNIT} (?:ago|later|earlier|back|previously|from now|before|prior|beforehand|afterwards|today|tomorrow|yesterday|after|since|on)`,
  ),
  timePattern(
    "day",
    0.7,
    "(?:the )?day (?:before|after)(?: (?:yesterday|tomorrow|[A-Za-zÀ-ɏ]+))?|(?:the )?(?:night|week|weekend|morning|month|year) (?:before|after|of)(?: (?:the|his|her|their|our|a))? [A-Za-zÀ-ɏ]+",
    "gi",
  ),
  timePattern("day", 0.7, "(?:over |at |all |on )?the weekend|over the (?:week|month|holidays)|weekend"),
  timePattern(
    "hour",
    0.65,
    "just now|right now|overnight|as we speak|moments? ago|(?:a|some) (?:wee |short |little )?(?:while|bit|moment|second) (?:ago|back)|all (?:night|day|morning|afternoon|week)",
  ),
  timePattern(
    "vague",
    0.4,
    "recently|lately|not long ago|the other (?:day|night|week)|earlier(?= ?(?:[,.;!?)\\n]|$|on\\b|and\\b))|back in the day|years ago|long ago|once upon a time",
  ),
  timePattern(
    "day",
    0.6,
    "(?:on|off|after|during|in|first|last|final|end of|my) (?:a |my |the |set of |run of |of )*(?:nights?|night shifts?|lates|late shift|long days?|shift|on[- ]calls?|take)(?= ?(?:[,.;:!?)\\n]|$|[A-Za-zÀ-ɏ]+day|back|last|this|in|and|we|i|he|she|when|with|before|after|at|on)\\b|[,.;:!?)\\n]|$)",
  ),
  timePattern(
    "day",
    0.7,
    "(?:my |our )?(?:first|last|final|second|third) (?:day|night|shift|week|clinic|morning|on call)(?: back)?",
  ),
  timePattern("hour", 0.5, `(?:in|during|through|of|early in|late in|middle of|dead of) the (?:${PART}|day)`),
  timePattern("day", 0.5, `(?:that|one|each|every|the) (?:${PART}|${WEEKDAY})(?= )`),
  timePattern(
    "day",
    0.55,
    "(?:day|night|week|hour|month) (?:\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten)(?! of (?:my|the) (?:new|course))",
  ),
  timePattern(
    "day",
    0.5,
    "(?:\\d{1,2}(?:st|nd|rd|th)|second|third|fourth|fifth) (?:day|night|week|month|year)",
  ),
  timePattern(
    "vague",
    0.45,
    `(?:for|in|over|within|after|took|spent|lasted|past|under|inside) (?:about |over |nearly |almost |the last |the past |another |exactly |under )*(?!an? (?:second|minute)\\b)${COUNT} (?:long |full |whole |solid |straight )?${UNIT}(?![ -](?:olds?|of age))`,
  ),
  timePattern(
    "vague",
    0.35,
    `(?:\\d{1,3}|${COUNT.slice(3, -1).split("|").slice(2, 16).join("|")}) (?:long |full |whole |solid |straight )?(?:minutes|hours|days|nights|weeks|months|years)(?![ -](?:olds?|of age|younger|older|gestation|pregnant))`,
  ),
  timePattern(
    "day",
    0.5,
    "(?:the|that) (?:week|day|night|year|month|morning|weekend|summer|winter)(?= (?:he|she|they|we|it|his|her|their|i|you)\\b)",
  ),
  // Whatever "since" leads to dates it, unless a reason follows.
  timePattern(
    "vague",
    0.4,
    "(?<=\\b(?:since|until|till) )(?!(?:i|we|you|he|she|they|it|there|this|that|when|most|all|no|nobody|everyone|then|now)\\b)(?:the |his |her |their |my |our )?[A-Za-zÀ-ɏ']+",
  ),
  // "Ofala week", "Cyclone night": an occasion the lists need not know.
  timePattern(
    "day",
    0.45,
    "(?!(?:The|Every|One|That|Next|Each|What|Nice|Long|Good|Great|Lovely|Quiet|Busy|Bad|All|Another|Same|Any|Some|No|My|Our|Your|Per|Study|Open|New|Happy)\\b)[A-ZÀ-ÞĀ-Ɏ][A-Za-zÀ-ɏ']{1,24} (?:week|weekend|night|eve|season)",
    "g",
  ),
  timePattern("vague", 0.45, "\\d{1,2}/(?:7|24|52|12)(?![/\\d])"),
];
