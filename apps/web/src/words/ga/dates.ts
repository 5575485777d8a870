import { daysBetween } from "../../lib/days-between.ts";

/**
 * Written out, because Chromium is built without Irish and would write American English instead. Every browser gets
 * the same.
 */
export const MONTHS = [
  "Eanáir",
  "Feabhra",
  "Márta",
  "Aibreán",
  "Bealtaine",
  "Meitheamh",
  "Iúil",
  "Lúnasa",
  "Meán Fómhair",
  "Deireadh Fómhair",
  "Samhain",
  "Nollaig",
];

/** "the month of", where no day is known */
const OF_MONTH = [
  "Eanáir",
  "Feabhra",
  "an Mhárta",
  "Aibreáin",
  "na Bealtaine",
  "an Mheithimh",
  "Iúil",
  "Lúnasa",
  "Mheán Fómhair",
  "Dheireadh Fómhair",
  "na Samhna",
  "na Nollag",
];

/** They say "on" by themselves. */
export const WEEKDAYS = [
  "Dé Domhnaigh",
  "Dé Luain",
  "Dé Máirt",
  "Dé Céadaoin",
  "Déardaoin",
  "Dé hAoine",
  "Dé Sathairn",
];

type Part = Intl.DateTimeFormatPart;
const literal = (value: string): Part => ({ type: "literal", value });

/** Day and month, and the year where it is asked for; in the zone of the device but for "UTC". */
export function irishDateFormat(
  options: Intl.DateTimeFormatOptions,
): Pick<Intl.DateTimeFormat, "format" | "formatToParts"> {
  const isUtc = options.timeZone === "UTC";
  const formatToParts = (moment: Date | number = Date.now()): Part[] => {
    const date = new Date(moment);
    const [year, month, day] = isUtc
      ? [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()]
      : [date.getFullYear(), date.getMonth(), date.getDate()];
    return [
      { type: "day", value: String(day) },
      literal(" "),
      { type: "month", value: MONTHS[month]! },
      ...(options.year || options.dateStyle
        ? [literal(" "), { type: "year", value: String(year) } as const]
        : []),
    ];
  };
  return {
    formatToParts,
    format: (moment) =>
      formatToParts(moment)
        .map(({ value }) => value)
        .join(""),
  };
}

const withYear = irishDateFormat({ dateStyle: "long" });
const withYearUtc = irishDateFormat({ dateStyle: "long", timeZone: "UTC" });
const withoutYear = irishDateFormat({ day: "numeric", month: "long" });

/** "30 Eanáir 2024", of a moment on this device */
export const longDate = (moment: Date): string => withYear.format(moment);

/** "30 Eanáir 2024", of a day as the data has it */
export const longDay = (iso: string): string => withYearUtc.format(new Date(iso));

/** "mhí na Bealtaine 2024", after a preposition that lenites */
export function monthAndYear(iso: string): string {
  const date = new Date(iso);
  return `mhí ${OF_MONTH[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
}

/** "14:05" */
export const clock = (moment: Date): string =>
  `${moment.getHours()}:${String(moment.getMinutes()).padStart(2, "0")}`;

const dateOf = (then: Date, now: Date): string =>
  (then.getFullYear() === now.getFullYear() ? withoutYear : withYear).format(then);

const TEN_MINUTES = 600_000;

/** "anois díreach", "níos luaithe inniu", "inné", "Dé Máirt", "an 3 Bealtaine" */
export function when(then: Date, now: Date): string {
  const days = daysBetween(then, now);
  if (days < 1) return now.getTime() - then.getTime() < TEN_MINUTES ? "anois díreach" : "níos luaithe inniu";
  if (days === 1) return "inné";
  return days < 7 ? WEEKDAYS[then.getDay()]! : `an ${dateOf(then, now)}`;
}

/** "14:05", "Inné", "Dé Máirt", "3 Bealtaine" */
export function shortWhen(then: Date, now: Date): string {
  const days = daysBetween(then, now);
  if (days < 1) return clock(then);
  if (days === 1) return "Inné";
  return days < 7 ? WEEKDAYS[then.getDay()]! : dateOf(then, now);
}

/** "a, b agus c" */
export const list = (items: readonly string[], and = "agus"): string =>
  items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} ${and} ${items.at(-1)}`;
