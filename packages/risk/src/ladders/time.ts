import type { FigureSource } from "@chaperone/core";
import { type Ladder, type Rung, share } from "./ladder.ts";
import type { Told } from "./told.ts";

export const DAYS_A_YEAR = 365;
const DAYS_A_MONTH = 30;
/** The part of a day's patients who come in the night. */
export const NIGHT = 0.4;

const CALENDAR: FigureSource = {
  title: "the calendar: so many days of a year",
  year: 2026,
  licence: "CC0-1.0",
  url: null,
  verified: "seen",
};

/** A rung of the time ladder says in how many days it may have been. */
export interface TimeRung extends Rung {
  readonly days: number;
}
export interface TimeLadder extends Ladder {
  readonly rungs: readonly [TimeRung, ...TimeRung[]];
}

/** When: as told, the month, "recently", which is any time of the past year. */
export function timeLadder({ words, spans }: Told, days: number): TimeLadder {
  const rungs: [TimeRung, ...TimeRung[]] = [rung(words, words, days, 0)];
  if (days < DAYS_A_MONTH) rungs.push(rung("this month", "this month", DAYS_A_MONTH, 0.5));
  if (days < DAYS_A_YEAR) rungs.push(rung("recently", "recently", DAYS_A_YEAR, 0.7));
  return {
    kind: "time",
    spans,
    source: CALENDAR,
    guess: false,
    rungs,
    happening: false,
    visible: true,
    listed: true,
    key: `time:${days}`,
  };
}

/** The share of a year; where nothing happened in it, whoever counts it puts the visits of those days instead. */
const rung = (detail: string, say: string, days: number, cost: number): TimeRung => ({
  detail,
  say,
  cost,
  days,
  share: () => share(days / DAYS_A_YEAR, 0.1),
});
