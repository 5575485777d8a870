import { NUMBER_WORD, readNumber } from "./number.ts";

/** In years, both ends included. */
export interface AgeRange {
  readonly min: number;
  readonly max: number;
}

type Groups = Readonly<Record<string, string | undefined>>;

export interface AgePattern {
  /** The group `age` holds the span, `n` the number. */
  readonly pattern: RegExp;
  readonly confidence: number;
  /** Null where the number turns out to be no age. */
  readonly read: (groups: Groups) => AgeRange | null;
}

export const agePattern = (
  confidence: number,
  read: AgePattern["read"],
  source: string,
  flags = "gi",
): AgePattern => ({ pattern: new RegExp(source, `${flags}d`), confidence, read });

const OLDEST = 122;
export const years = (value: number): AgeRange | null =>
  value >= 0 && value <= OLDEST ? { min: value, max: value } : null;

export const numberIn = (groups: Groups): number => readNumber(groups.n ?? "");
export const exactly: AgePattern["read"] = (groups) => years(numberIn(groups));

/** Words too common to be an age by themselves: "one", "two". */
export const aboveTwo: AgePattern["read"] = (groups) => (numberIn(groups) > 2 ? exactly(groups) : null);

export const PERSON =
  "wom[ae]n|m[ae]n|lad(?:y|ies)|gentlem[ae]n|gents?|boys?|girls?|lads?|lass(?:ie)?s?|fellas?|fellows?|chaps?|blokes?|guys?|child|kids?|baby|infant|patients?|pts?|male|female|person|wife|husband|sons?|daughters?|brother|sister|twins?";

const DAYS = "mon|tues|wednes|thurs|fri|satur|sun";
const MONTHS =
  "january|february|march|april|may|june|july|august|september|october|november|december|hallowe'en|christmas|easter";

/** What makes a number before it an age: "90 today", "9 next week", "70 on Sunday". */
export const BIRTHDAY_NEAR = `today|tomorrow|yesterday|next (?:week|month|year|birthday)|(?:this|last|next|on) (?:week|weekend|month|year|morning|the \\d|(?:${DAYS})day)|in (?:${MONTHS})|years young`;

const GOES_ON =
  "and|but|or|now|with|who|whose|when|if|though|so|then|from|living|lives|has|had|is|was|are|were|came|comes|told|says|said|because|since|as|he|she|they|i|it|we|not|bless|still|already|going|on|in|at|having|without|present\\w*|admitted|found|fell|tripped|collapsed|never|always|just|only|previously|normally|independent|frail|fit|c\\/o|hx|chest|left|right|dementia|falls?|known|c[ou]m(?:e|ing)|max|tops|or so|off|up|down|near|outside|out|to|by|[a-zß-ÿĀ-ɏ]{3,}(?:ing|ed)";

/** What may follow a bare age: a stop, a birthday, or words that carry on. A noun may not ("she was 10 minutes late"). */
export const AFTER = `(?=\\s*(?:$|[^\\sA-Za-zÀ-ɏ0-9%/°£$€+.:'-]|[.:](?![0-9])|-(?!\\S)|(?:${BIRTHDAY_NEAR}|${GOES_ON})(?![A-Za-zÀ-ɏ0-9])))`;

/** A stop, a bracket or the start of a line before a bare number; signs that make it an amount do not count. */
export const BEFORE = '(?<=^|\\n\\s{0,3}|[^\\sA-Za-zÀ-ɏ0-9%£$€#+=<>~&]\\s{1,2}|[("])';

export const ABOUT =
  "(?:just|only|barely|nearly|almost|about|around|maybe|probably|pushing|now|already|still|rising|all of|at least|today|a|like|not yet) ";

export const WHOLE_NUMBER = `(?:1[0-2]\\d|[1-9]\\d|${NUMBER_WORD})`;

const COUNTED =
  "bed|beds|bay|room|rm|ward|cubicle|chair|theatre|clinic|day|days|week|weeks|month|months|year|page|pp?|ch|chapter|part|number|nos?|item|step|point|tweet|thread|line|rule|question|q|gate|platform|route|bus|flat|unit|table|seat|row|station|slot|section|article|version|lesson|episode|season|level|grade|stage|type|phase|class|band|size|shift|night|total|junction|case|covid";
const MEASURED =
  "score|gcs|news2?|hr|rr|bp|sats|spo2|temp|pulse|crp|hb|wcc|plt|platelets|urea|cr|creat|creatinine|egfr|k|na|lactate|glucose|sugar|bms?|hba1c|inr|ph|bmi|weight|height|dose|mg|ml|units?|psa|alt|bili|bilirubin|ferritin|troponin|trop|tsh|fev1|ef|lvef|esr|ana|cd4|fr|[gptns]";
const DATED = "jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec";

/** Measures, counters and lists of numbers before a number take its age away: "bed 6", "sats 92", "40, 20, 10". */
export const COUNTER = new RegExp(
  `(?:(?<![A-Za-zÀ-ɏ'])(?:(?:${COUNTED}|${MONTHS}|${DATED})[\\s#]*|(?:${MEASURED})[\\s:=]*)|(?:(?<![A-Za-zÀ-ɏ])(?:no|pp?|vol|ch|fig)\\.|[#£$€<>=~≈]|\\d\\s?[-/&]|\\d or|\\d to|\\d, ?\\d+,)\\s*)$`,
  "i",
);
