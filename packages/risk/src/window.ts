import type { ObservationDetails } from "@chaperone/core";

type Precision = ObservationDetails["time"]["precision"];

/** The part of a day's patients who come in the night. */
const NIGHT = 0.4;

/** The days in which it may have been, for readers of the day of the post. */
const DAYS: Readonly<Record<Precision, number>> = {
  hour: NIGHT,
  day: 1,
  week: 7,
  month: 30,
  year: 365,
  vague: 90,
};
const UNIT_DAYS: readonly (readonly [RegExp, number])[] = [
  [/(?<!\p{L})(?:min|hour|hr)/iu, 1],
  [/(?<!\p{L})(?:day|night|morning|evening)/iu, 1],
  [/(?<!\p{L})(?:weekend)/iu, 2],
  [/(?<!\p{L})(?:week|wk|fortnight)/iu, 7],
  [/(?<!\p{L})(?:month|mth)/iu, 30],
  [/(?<!\p{L})(?:term|season|winter|spring|summer|autumn)/iu, 90],
  [/(?<!\p{L})(?:year|yr|decade)/iu, 365],
];

/** "Three weeks ago" is one of some seven days, "last night" a part of one. */
export function daysOf(words: string, precision: Precision = "day"): number {
  if (precision !== "vague") return DAYS[precision];
  return UNIT_DAYS.find(([unit]) => unit.test(words))?.[1] ?? DAYS.vague;
}
