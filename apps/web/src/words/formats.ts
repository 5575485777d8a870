import { dateFormat } from "../lib/formats.ts";
import { irishDateFormat, list } from "./ga/dates.ts";

const isIrish = (locale: string): boolean => /^ga(?:-|$)/iu.test(locale);

/** Dates in a language; Irish too, which not every browser has. */
export const datesIn = (
  locale: string,
  options: Intl.DateTimeFormatOptions,
): Pick<Intl.DateTimeFormat, "format" | "formatToParts"> =>
  isIrish(locale) ? irishDateFormat(options) : dateFormat(locale, options);

/** "a, b and c" in a language; Irish too, which not every browser has. */
export const conjunction = (locale: string, items: readonly string[]): string =>
  isIrish(locale) ? list(items) : new Intl.ListFormat(locale, { type: "conjunction" }).format(items);
