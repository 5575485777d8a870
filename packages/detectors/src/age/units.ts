import { NUMBER, NUMBER_WORD, readNumber } from "./number.ts";
import { AFTER, type AgePattern, aboveTwo, agePattern, BEFORE, exactly, PERSON, years } from "./pattern.ts";

const UNIT = "(?:years?|yrs?|y|months?|mths?|mos?|weeks?|wks?|fortnights?|days?)";
const PER_YEAR: Readonly<Record<string, number>> = { y: 1, m: 12, w: 52, f: 26, d: 365 };

const inUnits: AgePattern["read"] = ({ n = "", unit }) =>
  years(Math.floor(readNumber(n) / (PER_YEAR[unit?.[0]?.toLowerCase() ?? "y"] ?? 1)));

/** Ages that carry their unit or sex: "43yo", "six-week-old", "43F", "a boy of nine". */
export const AGES_WITH_UNITS: readonly AgePattern[] = [
  agePattern(
    0.95,
    inUnits,
    `(?<![A-Za-zÀ-ɏ0-9.+])(?<age>(?<n>${NUMBER})(?: and a half)?[ -]?(?<unit>${UNIT})(?:[ -]?(?:olds?|of age|young)(?![A-Za-zÀ-ɏ0-9])|\\.?[ /-]?o\\b\\.?(?![A-Za-zÀ-ɏ])))`,
  ),
  agePattern(
    0.85,
    inUnits,
    `(?<![A-Za-zÀ-ɏ0-9.+])(?<age>(?<n>\\d{1,3}) ?(?<unit>yrs?|y))(?= ?[fm]\\b| (?:${PERSON})\\b|(?<=y)(?:[,.;)\\n]|$))`,
  ),
  // A bare count of years is an age only where people are no longer counted by anything else.
  agePattern(0.4, exactly, `${BEFORE}(?<age>(?<n>[6-9]\\d|10\\d) years)(?=[,.)])`),
  agePattern(
    0.6,
    exactly,
    `(?<![A-Za-zÀ-ɏ0-9])(?<age>(?<n>${NUMBER_WORD}) and (?:a half|three[ -]quarters|a quarter|a bit))${AFTER}`,
  ),
  agePattern(
    0.85,
    exactly,
    "(?<![A-Za-zÀ-ɏ0-9.:/#£+-])(?<age>(?<n>1?\\d?\\d)) ?(?:[FM]|F2M|M2F)(?![A-Za-zÀ-ɏ0-9'/+-])",
    "g",
  ),
  // Lower-case letters also mean metres and millions, so words of a case must follow.
  agePattern(
    0.8,
    exactly,
    "(?<![A-Za-zÀ-ɏ0-9.:/#£+-])(?<age>(?<n>\\d{1,3}))[fm](?= (?:with|w|w/|who|presenting|presents|c/o|hx|pmh|known|bg|brought|found|admitted|collapsed)\\b)",
  ),
  // F1 and F2 are doctors in training.
  agePattern(
    0.6,
    (groups) => (Number(groups.n) > 6 ? exactly(groups) : null),
    "(?<![A-Za-zÀ-ɏ0-9])[FM](?<age>(?<n>\\d{1,2}))(?=[,.;)\\s]|$)",
    "g",
  ),
  agePattern(
    0.9,
    inUnits,
    `(?<![A-Za-zÀ-ɏ])(?:${PERSON}) of (?:about |nearly |only |just )?(?<age>(?<n>${NUMBER})(?: (?<unit>weeks|months|days|years))?)${AFTER}`,
  ),
  // "A bus driver of 61"; a "team of 12" is no person.
  agePattern(
    0.7,
    (groups) => (readNumber(groups.n ?? "") > 15 ? exactly(groups) : null),
    `(?<![A-Za-zÀ-ɏ])[A-Za-zÀ-ɏ]{2,}(?:er|or|man|woman|ist|nun|priest|vicar|nurse) of (?<age>(?<n>${NUMBER}))(?! (?:or|in|years|weeks))${AFTER}`,
  ),
  agePattern(
    0.7,
    aboveTwo,
    `(?<![A-Za-zÀ-ɏ])(?:wom[ae]n|man|lady|gentleman|gent|boy|girl|lad|lass|fella|chap|bloke|male|female|(?:mr|mrs|ms|miss|sr|fr) [A-Za-zÀ-ɏ][A-Za-zÀ-ɏ'-]+(?: [A-Za-zÀ-ɏ][A-Za-zÀ-ɏ'-]+)?),? (?<age>(?<n>${NUMBER}))${AFTER}`,
  ),
];
