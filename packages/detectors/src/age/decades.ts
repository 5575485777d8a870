import { type AgePattern, type AgeRange, agePattern, BEFORE, numberIn, PERSON } from "./pattern.ts";

const DECADES: Readonly<Record<string, number>> = {
  teens: 10,
  twenties: 20,
  thirties: 30,
  forties: 40,
  fifties: 50,
  sixties: 60,
  seventies: 70,
  eighties: 80,
  nineties: 90,
};
const DECADE = `(?<decade>[2-9]0'?s|${Object.keys(DECADES).join("|")})`;
const PART = "(?<part>(?:very )?(?:early|mid|middle|late|later)[ -]?(?:to[ -](?:mid|late)[ -]?)?)";

function decade({ decade: written = "", part = "" }: Readonly<Record<string, string | undefined>>): AgeRange {
  const from = DECADES[written.toLowerCase()] ?? Number.parseInt(written, 10);
  if (from === 10) return { min: 13, max: 19 };
  const [low, high] = /late/i.test(part)
    ? [6, 9]
    : /mid/i.test(part)
      ? [3, 7]
      : /early/i.test(part)
        ? [0, 4]
        : [0, 9];
  return { min: from + low, max: from + high };
}

const tenYears: AgePattern["read"] = (groups) => ({ min: numberIn(groups), max: numberIn(groups) + 9 });

/** Rough ages: "in her fifties", "early 60s", "fifty-odd", "over 70s". */
export const AGES_BY_DECADE: readonly AgePattern[] = [
  agePattern(
    0.95,
    decade,
    `(?<![A-Za-zÀ-ɏ])(?:in )?(?:his|her|their|your|my) (?<age>${PART}?${DECADE})(?![A-Za-zÀ-ɏ0-9])`,
  ),
  // "in the late 90s" is a time; so is a decade after any "the".
  agePattern(0.8, decade, `(?<![A-Za-zÀ-ɏ0-9])(?<!the )(?<age>${PART}${DECADE})(?![A-Za-zÀ-ɏ0-9])`),
  agePattern(
    0.6,
    decade,
    `(?<![A-Za-zÀ-ɏ0-9'])(?<!(?:the|in|since|sats|hr|bp|pulse|rate|like|low|high|of|early|mid|late) )(?<age>${DECADE})(?=\\s*(?:$|[,.;:)!?\\n]|(?:and|with|who|or|m|f|${PERSON})(?![A-Za-zÀ-ɏ])))`,
  ),
  agePattern(
    0.6,
    tenYears,
    "(?<![A-Za-zÀ-ɏ0-9.£$€+-])(?<age>(?<n>[1-9]0|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)[ -]?(?:odd|something|ish))(?! (?:yrs?|weeks?|days?|months?|hours|people|patients|miles|quid|staff|calls|emails|letters|of)(?![A-Za-zÀ-ɏ]))(?![A-Za-zÀ-ɏ])",
  ),
  agePattern(
    0.5,
    (groups) => ({ min: numberIn(groups), max: 105 }),
    `${BEFORE}(?<age>(?<n>[6-9]\\d)\\+)(?=\\s*[,.;)\\n])`,
  ),
  agePattern(
    0.4,
    (groups) => ({ min: numberIn(groups), max: 105 }),
    "(?<![A-Za-zÀ-ɏ0-9])(?<age>over[ -]?(?<n>\\d\\d)s)(?![A-Za-zÀ-ɏ0-9])",
  ),
];
