import { allMatches, type TextSpan } from "@chaperone/core";
import { matchable } from "../prefilter/matches.ts";

export interface WrittenDate extends TextSpan {
  readonly day: number;
  readonly month: number;
  /** Null for a date without one. */
  readonly year: number | null;
}

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const MONTH =
  "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";
const ORDINAL = "(?:st|nd|rd|th)?";

/** Whole dates in figures or with the month's name; a year may be missing only after a month's name. */
const FORMS: readonly RegExp[] = [
  /(?<![A-Za-zÀ-ɏ0-9]|\d[./-])(?<d>\d{1,2}) ?(?<s>[./-]) ?(?<m>\d{1,2}) ?\k<s> ?(?<y>(?:18|19|20)\d\d|\d\d)(?![A-Za-zÀ-ɏ0-9]|[./-]\d)/g,
  /(?<![A-Za-zÀ-ɏ0-9]|\d[./-])(?<y>(?:18|19|20)\d\d)(?<s>[./-])(?<m>\d{1,2})\k<s>(?<d>\d{1,2})(?![0-9]|[./-]\d)/g,
  /(?<![A-Za-zÀ-ɏ0-9]|\d[./-])(?<d>[0-3]?\d) (?<m>[01]\d) (?<y>(?:19|20)\d\d)(?![A-Za-zÀ-ɏ0-9]|[./-]\d)/g,
  new RegExp(
    `(?<![A-Za-zÀ-ɏ0-9])(?<d>\\d{1,2})${ORDINAL}(?: of)?[ ./-]?(?<n>${MONTH})(?:[ ,./'-]{1,2}(?<y>(?:18|19|20)\\d\\d|\\d\\d(?![0-9]|[:.]\\d)))?(?![A-Za-zÀ-ɏ0-9])`,
    "gi",
  ),
  new RegExp(
    `(?<![A-Za-zÀ-ɏ0-9])(?<n>${MONTH})[ .-](?:the )?(?<d>\\d{1,2})${ORDINAL}(?:[ ,]{1,2}(?<y>(?:18|19|20)\\d\\d))?(?![A-Za-zÀ-ɏ0-9]|[:.]\\d)`,
    "gi",
  ),
];

/** Dates as people write them, day first unless that cannot be. */
export function findDates(text: string): WrittenDate[] {
  return matchable(text, FORMS).flatMap((form) =>
    allMatches(text, form).flatMap((match) => {
      const date = readDate(match.groups ?? {});
      return date ? [{ ...date, start: match.index, end: match.index + match[0].length }] : [];
    }),
  );
}

export const dateSpans = (text: string): readonly TextSpan[] =>
  findDates(text).filter(({ start, end }) => /\d\D+\d+\D+\d/.test(text.slice(start, end)));

function readDate({ d, m, n, y }: Readonly<Record<string, string | undefined>>) {
  const first = Number(d);
  const second = n === undefined ? Number(m) : MONTHS.indexOf(n.slice(0, 3).toLowerCase()) + 1;
  const year = y === undefined ? null : fullYear(y);
  if (isDay(first, second)) return { day: first, month: second, year };
  // 11/30/1939: the other way round, as in the United States.
  return n === undefined && isDay(second, first) ? { day: second, month: first, year } : null;
}

const isDay = (day: number, month: number): boolean =>
  day >= 1 &&
  day <= 31 &&
  month >= 1 &&
  month <= 12 &&
  !(day > 30 && [4, 6, 9, 11].includes(month)) &&
  !(day > 29 && month === 2);

/** Two figures up to this mean our century; a clock would make the same draft read differently another year. */
const LAST_OF_OUR_CENTURY = 29;

function fullYear(written: string): number {
  const year = Number(written);
  if (written.length === 4) return year;
  return year > LAST_OF_OUR_CENTURY ? 1900 + year : 2000 + year;
}

/** YYYY-MM-DD; undefined without a year. */
export const toIso = ({ day, month, year }: Omit<WrittenDate, keyof TextSpan>): string | undefined =>
  year === null ? undefined : `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
