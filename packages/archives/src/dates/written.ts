import { plainTime } from "../formats/times.ts";

/** In which order a date's three numbers stand. */
export const DATE_ORDERS = ["dmy", "mdy", "ymd"] as const;
export type DateOrder = (typeof DATE_ORDERS)[number];

/** A date and time in figures, before it is known which figure is the day. */
export interface WrittenMoment {
  readonly numbers: readonly [number, number, number];
  /** How many digits the first number has: four are a year. */
  readonly firstDigits: number;
  readonly separator: string;
  /** Written as languages do that put the year first. */
  readonly isYearFirst: boolean;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

export interface YearRange {
  readonly from: number;
  readonly to: number;
}

/** "2026-08-11T15:50:00" read in one order; null where no such moment was, or not in these years. */
export function readAs(order: DateOrder, written: WrittenMoment, years: YearRange): string | null {
  const [a, b, c] = written.numbers;
  if ((order === "ymd") !== (written.firstDigits === 4) && written.firstDigits !== 2) return null;
  const [year, month, day] = order === "ymd" ? [a, b, c] : order === "dmy" ? [c, b, a] : [c, a, b];
  const full = year < 100 ? 2000 + year : year;
  if (full < years.from || full > years.to) return null;
  return plainTime(full, month, day, written.hour, written.minute, written.second);
}
