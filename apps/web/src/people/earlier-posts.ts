import type { EarlierPost } from "@chaperone/core";
import type { Words } from "../words/en/index.ts";

/** More dates than these are not read one by one. */
const MOST = 4;

/** Day and month stand in the order the reader is used to, where the browser speaks the page's language. */
export const readersLocale = (locale: string, language: string = navigator.language): string =>
  primary(language) === primary(locale) ? language : locale;

const primary = (locale: string): string => locale.split("-")[0]!.toLowerCase();

/**
 * "your posts of 3 and 9 May", "your post of 28 December 2025", "your 7 posts from 3 March to 9 May"
 * @param today ISO date: its year goes without saying
 * @param locale of dates
 */
export function postsInWords(
  posts: readonly EarlierPost[],
  today: string,
  { people, formats }: Pick<Words, "people" | "formats">,
  locale: string,
): string {
  const dates = [...new Set(posts.map(({ date }) => date.slice(0, 10)))].sort();
  const isThisYear = dates.every((date) => date.slice(0, 4) === today.slice(0, 4));
  const format = formats.date(
    { day: "numeric", month: "long", ...(!isThisYear && { year: "numeric" }), timeZone: "UTC" },
    locale,
  );
  const inWords = (date: string): string => format.format(new Date(date));
  if (dates.length > MOST)
    return people.yourPostsBetween(posts.length, inWords(dates[0]!), inWords(dates.at(-1)!));
  const when = isOneMonth(dates)
    ? withDays(format.formatToParts(new Date(dates[0]!)), formats.list(dates.map(dayOf), locale))
    : formats.list(dates.map(inWords), locale);
  return people.yourPosts(posts.length, when);
}

const isOneMonth = (dates: readonly string[]): boolean =>
  new Set(dates.map((date) => date.slice(0, 7))).size === 1;

const dayOf = (date: string): string => String(Number(date.slice(8)));

/** One date's words with several days in it: "3 and 9 May", "May 3 and 9". */
const withDays = (parts: readonly Intl.DateTimeFormatPart[], days: string): string =>
  parts.map(({ type, value }) => (type === "day" ? days : value)).join("");
