import { allMatches, type TextSpan } from "@chaperone/core";
import { matchable } from "../prefilter/matches.ts";
import { before } from "./surroundings.ts";

export interface SeenBirth extends TextSpan {
  readonly confidence: number;
  /** YYYY-MM-DD. */
  readonly iso?: string;
}

const WEEKDAY = "(?:mon|tues|wednes|thurs|fri|satur|sun)day";
const MONTH =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
const DAY_MONTH = `(?:the )?(?<=\\s)\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH}(?:,? \\d{4})?|${MONTH} (?:the )?\\d{1,2}(?:st|nd|rd|th)?`;
const FEAST =
  "(?:christmas(?: day| eve)?|boxing day|st\\.? stephen's day|new year's (?:day|eve)|halloween|hallowe'en|valentine's day|st\\.? patrick's day|paddy's day|st\\.? andrew's day|st\\.? david's day|easter (?:sunday|monday)|good friday|pancake (?:day|tuesday)|bonfire night|leap day|mother's day|father's day|eid|diwali|burns night)";
const NEAR = `(?:today|tomorrow|yesterday|tonight|this morning|(?:this|next|last|on) ${WEEKDAY}|${WEEKDAY})`;
const ON = `(?:on )?(?:${DAY_MONTH}|${FEAST}|${NEAR})`;
const AGE =
  "(?:1[01]\\d|\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|sixteen|eighteen|twenty(?:[- ]one)?|thirty|forty|fifty|sixty|seventy|eighty|ninety|a hundred|one hundred|the big \\d{1,2}0?)";

const form = (source: string, confidence: number): { pattern: RegExp; confidence: number } => ({
  pattern: new RegExp(source, "dgi"),
  confidence,
});

/** The group `day` holds the span. */
const FORMS = [
  // turned 26 yesterday; turns 100 on the 30th of November; is 102 today
  form(
    `(?<![A-Za-zÀ-ɏ])(?:turn(?:ed|s|ing)?|hit|reached|celebrated) ${AGE} (?<day>${ON})(?![A-Za-zÀ-ɏ0-9])`,
    0.8,
  ),
  form(
    `(?<![A-Za-zÀ-ɏ])(?:is|was|she's|he's|they're|are|be|now) ${AGE} (?:years (?:old|young) )?(?<day>today|tomorrow|yesterday|(?:on )(?:${DAY_MONTH}|${FEAST}|${WEEKDAY}))(?![A-Za-zÀ-ɏ0-9])`,
    0.7,
  ),
  // her birthday is Tuesday; birthday today; it's his 90th tomorrow
  form(
    `(?<![A-Za-zÀ-ɏ])(?:birthday|bday|b'day)(?:'s)? (?:is |was |falls |it is |it was |party |cake )?(?<day>${ON})(?![A-Za-zÀ-ɏ0-9])`,
    0.6,
  ),
  form(
    `(?<![A-Za-zÀ-ɏ])(?:his|her|their|'s) \\d{1,3}(?:st|nd|rd|th) (?:birthday )?(?:is |was )?(?<day>${ON})(?![A-Za-zÀ-ɏ0-9])`,
    0.6,
  ),
  // birthday ... 0907 as a code
  form(
    `(?<![A-Za-zÀ-ɏ])(?:birthday|date of birth|dob|d\\.o\\.b\\.?)(?: is| was|:)? (?<day>(?:0[1-9]|[12]\\d|3[01])(?:0[1-9]|1[0-2])(?:\\d{2}|(?:19|20)\\d{2})?)(?![A-Za-zÀ-ɏ0-9])`,
    0.85,
  ),
  // dob 30/10; newborn with a weight: 7lb 2oz 27.9
  form(
    `(?<![A-Za-zÀ-ɏ])(?:birthday|date of birth|dob|d\\.o\\.b\\.?|born)(?: is| was| on|:)? (?<day>[0-3]?\\d[./-][01]?\\d)(?![A-Za-zÀ-ɏ0-9]|[./-]\\d)`,
    0.9,
  ),
  form(
    `\\d ?(?:lbs?|oz|kg)(?: ?\\d{1,2}(?: ?oz)?)?[ ,]{1,2}(?<day>[0-3]?\\d[./][01]?\\d)(?![A-Za-zÀ-ɏ0-9]|[./-]\\d)`,
    0.5,
  ),
  // born Thursday; born on Halloween; born in March 1962; born 1962
  form(`(?<![A-Za-zÀ-ɏ])born (?:[A-Za-zÀ-ɏ]+ ){0,3}?(?<day>${ON})(?![A-Za-zÀ-ɏ0-9])`, 0.7),
  form(
    `(?<![A-Za-zÀ-ɏ])(?:born (?:in |around |circa |c\\.? ?)?|b\\. ?|dob:? |year of birth:? |yob:? )(?<day>(?:${MONTH} )?(?:18[89]|19\\d|20[0-4])\\d)(?![A-Za-zÀ-ɏ0-9])`,
    0.6,
  ),
  // (b. 1947), (1947-2024)
  form(`(?<=\\()(?<day>(?:18[89]|19\\d|20[0-2])\\d)(?= ?- ?(?:19|20)\\d\\d\\))`, 0.5),
];

/** A surgery, a podcast and the health service have birthdays too. */
const NO_PERSON =
  /(?<![A-Za-zÀ-ɏ])(?:nhs|hse|service|practice|surgery|hospital|clinic|unit|ward|department|podcast|blog|account|charity|college|trust|journal|magazine|company|app|project|page|group|idea|movement|hashtag|we|i|i've|our (?:[A-Za-zÀ-ɏ]+ )?(?:team|twitter))(?:'s)? (?:has |have |just |is |was |are |were |being )*$/i;

export function* birthdays(text: string): Generator<SeenBirth> {
  for (const { pattern, confidence } of matchable(text, FORMS)) {
    for (const match of allMatches(text, pattern)) {
      const [start, end] = match.indices?.groups?.day ?? [0, 0];
      if (NO_PERSON.test(before(text, match.index, 50))) continue;
      const lead = /^(?:on )?(?:the )?/i.exec(text.slice(start, end))?.[0].length ?? 0;
      yield { start: start + lead, end, confidence };
    }
  }
}
