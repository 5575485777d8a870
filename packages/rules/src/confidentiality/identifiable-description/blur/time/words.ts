export const WEEKDAY = "(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?s?";
export const PART =
  "(?:morning|afternoon|evening|night|lunchtime|teatime|am|pm|aft|week|weekend|month|year|spring|summer|autumn|winter)";
const MONTH =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
const FEAST =
  "(?:christmas|xmas|easter|halloween|hallowe['’]en|new year|boxing day|st stephen['’]s|diwali|eid|ramadan|lent|pentecost|whit|bonfire night|bank holiday|half term|mother['’]s day|father['’]s day|valentine['’]s|good friday|low sunday|ash wednesday|palm sunday)(?: (?:day|eve|night|morning|week|weekend|monday))?";
const NUMBER =
  "(?:\\d+|a couple of|a few|several|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty)(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?";
const UNIT = "(minutes|mins|hours|hrs|days|nights|weeks|months|years)";

export const whole = (source: string): RegExp => new RegExp(`^(?:${source})$`, "iu");
/** Said as it is: "last night", "Tuesday". */
export const ADVERB = whole(
  `(?:(?:late|early|earlier|later) )?(?:today|tonight|tonite|yesterday|yest|yday|(?:this|last|the other) (?:${PART}|day|${WEEKDAY}|${MONTH})(?: ${PART})?|(?:early |late )?${WEEKDAY}(?: ${PART})?|yesterday ${PART}|just now|earlier)`,
);
/** Said with "on" or "in": "the 8th", "February", "Christmas Eve". */
export const ON_A_DAY = whole(
  `(?:the )?\\d{1,2}(?:st|nd|rd|th)(?: (?:of )?${MONTH})?(?: \\d{4})?|\\d{1,2} ${MONTH}(?: \\d{4})?|${MONTH}(?: \\d{1,2}(?:st|nd|rd|th)?)?(?: \\d{4})?|(?:19|20)\\d\\d|(?:the )?${FEAST}|the (?:weekend|new year|spring|summer|autumn|winter|night|small hours|early hours)`,
);
export const CLOCK = whole(
  `\\d{1,2}(?:[.:]\\d\\d)? ?(?:am|pm)?|(?:half|quarter|ten|five|twenty) (?:past |to )?\\p{L}+|noon|midday|midnight|dawn|dusk|teatime|lunchtime|(?:about )?\\p{L}+ o['’ ]?clock`,
);
export const REGULARLY = whole(
  `(?:every|each) (?:${WEEKDAY}|${PART})(?: ${PART})?|(?:mon|tues|wednes|thurs|fri|satur|sun)days`,
);
/** "For three weeks", "six weeks later" */
export const LASTING = new RegExp(
  `^(?:(for|in|after|over|within) )?(?:about |over |nearly |almost |the last |exactly )?${NUMBER} ${UNIT}( later| on| after| ago)?$`,
  "iu",
);

/** In small letters but for the first, so that no name is taken for one of these. */
const small = (words: string): string =>
  words
    .split("|")
    .map((word) => `[${word[0]!.toUpperCase()}${word[0]}]${word.slice(1)}`)
    .join("|");
/** The preposition before a time, with words that only turn it: "just before", "early on". */
export const LEAD = new RegExp(
  `(?<!\\p{L})(?:(?:${small("just|right|sometime|early|late|back|only|exactly")}) )*((?:${small("since|until|till|by|before|after|from|on|in|at|over|during|about|around|for|of|to|past|beyond")})(?: (?:before|after|about|around))?)\\s+(?:the\\s+)?$`,
  "u",
);
