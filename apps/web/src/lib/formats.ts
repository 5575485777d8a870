const dates = new Map<string, Intl.DateTimeFormat>();

/**
 * A format for dates, made once for each language: making one takes a millisecond and more, and the page is drawn with
 * every key.
 */
export function dateFormat(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = locale + JSON.stringify(options);
  const format = dates.get(key) ?? new Intl.DateTimeFormat(locale, options);
  dates.set(key, format);
  return format;
}
