import { NUMBER, NUMBER_WORD, readNumber } from "./number.ts";
import { type AgePattern, agePattern, BEFORE, numberIn } from "./pattern.ts";

/** Of the baby or of the mother who carries it: the words alone do not say which. */
const BABY_OR_MOTHER = { min: 0, max: 50 };

const gestation: AgePattern["read"] = (groups) => {
  const weeks = numberIn(groups);
  return weeks >= 20 && weeks <= 43 ? BABY_OR_MOTHER : null;
};

const UNITS_IN_A_YEAR: Readonly<Record<string, number>> = { m: 12, w: 52, d: 365 };
const underFive: AgePattern["read"] = ({ n = "", unit = "" }) => {
  const value = readNumber(n) / (UNITS_IN_A_YEAR[unit[0]?.toLowerCase() ?? ""] ?? Number(unit));
  return value < 5 ? { min: Math.floor(value), max: Math.floor(value) } : null;
};

/** "3/7 of fever" and "review in 6/52" are how long, not how old. */
const NOT_HOW_LONG_BEFORE =
  "(?<!(?:for|in|x|every|next|last|past|over|after|post|since|review|within|each|hx|of|history|f\\/u|course|ongoing) )";
const NOT_HOW_LONG_AFTER =
  "(?! ?(?:ago|hx|history|of|course|later|late|post|wait|waiting|f\\/u|follow|since|duration|cough|fever|pain|now|before|left|pregnant|off|away|into|after|without|sick|sober|clean|clear|in|on|to))";

/** The first weeks of life and the ones before: "6/12", "34+2", "born at 27 weeks", "DOL 3". */
export const AGES_OF_BABIES: readonly AgePattern[] = [
  agePattern(
    0.75,
    underFive,
    `(?<![A-Za-zÀ-ɏ0-9/.-])${NOT_HOW_LONG_BEFORE}(?<age>(?<n>\\d{1,2})\\/(?<unit>12|52)(?: old)?)(?![A-Za-zÀ-ɏ0-9/])${NOT_HOW_LONG_AFTER}`,
  ),
  agePattern(
    0.75,
    () => ({ min: 0, max: 0 }),
    `(?<![A-Za-zÀ-ɏ0-9/.-])${NOT_HOW_LONG_BEFORE}(?<age>\\d{1,2}\\/7(?: old)?)(?![A-Za-zÀ-ɏ0-9/])${NOT_HOW_LONG_AFTER}`,
  ),
  agePattern(
    0.9,
    gestation,
    "(?<![A-Za-zÀ-ɏ0-9.+/£-])(?<age>(?:born |corrected )?(?<n>[234]\\d)(?:\\+[0-6](?:\\/40)?(?: weeks?)?|\\/40))(?![A-Za-zÀ-ɏ0-9/])",
  ),
  agePattern(
    0.7,
    gestation,
    `(?<![A-Za-zÀ-ɏ])(?:(?:born|came|arrived|delivered|prem)(?: [A-Za-zÀ-ɏ]+){0,2}?|at|corrected) (?<age>(?<n>${NUMBER})[ -](?:weeks?|weekers?|wks?)(?: gestation)?)(?![A-Za-zÀ-ɏ])`,
  ),
  agePattern(0.7, gestation, "(?<![A-Za-zÀ-ɏ])corrected(?: to)? (?<age>(?<n>\\d\\d))(?![0-9])"),
  agePattern(0.9, gestation, "(?<![A-Za-zÀ-ɏ0-9])(?<age>(?<n>[23]\\d)[ -]?weekers?)(?![A-Za-zÀ-ɏ])"),
  agePattern(
    0.45,
    (groups) => gestation(groups) ?? underFive(groups),
    `${BEFORE}(?<age>(?<n>\\d\\d?|${NUMBER_WORD}) (?<unit>weeks|wks|months|days)(?: (?:early|gestation|prem|premature))?)(?=\\s*(?:$|[,.;:)!\\n]))`,
  ),
  agePattern(
    0.5,
    underFive,
    `(?<![A-Za-zÀ-ɏ])(?:baby|babies|twins|boy|girl|son|daughter|child|one|he|she|they|who|is|are|was|were|now|both)(?:'s|'re)? (?:just |only |barely |now |about |nearly )?(?<age>(?<n>${NUMBER}) (?<unit>weeks|wks|months|days)(?: early| old)?)(?![A-Za-zÀ-ɏ])${NOT_HOW_LONG_AFTER}`,
  ),
  agePattern(
    0.95,
    () => ({ min: 0, max: 0 }),
    "(?<![A-Za-zÀ-ɏ])(?<age>DOL ?\\d{1,3}|day (?:\\d{1,2}|one|two|three|four|five) of (?:his |her |their )?life)(?![A-Za-zÀ-ɏ])",
  ),
];
