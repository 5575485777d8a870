import { dateFormat } from "../../lib/formats.ts";

/** Dates and lists as this language writes them. */
export const formats = {
  /** @param locale of dates: day and month stand in the order its readers are used to */
  date: (
    options: Intl.DateTimeFormatOptions,
    locale = "en-GB",
  ): Pick<Intl.DateTimeFormat, "format" | "formatToParts"> => dateFormat(locale, options),
  /** "a, b and c" */
  list: (items: readonly string[], locale = "en-GB"): string =>
    new Intl.ListFormat(locale, { type: "conjunction" }).format(items),
};
