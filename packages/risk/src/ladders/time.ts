import type { Share } from "../estimate.ts";
import { isEstimate, sourceOf } from "../tables/load.ts";
import { type Ladder, type Rung, share } from "./ladder.ts";
import type { Told } from "./told.ts";

export const DAYS_A_YEAR = 365;
const DAYS_A_MONTH = 30;
/** The source of what so many days of a year are. */
export const CALENDAR = "calendar";

/** A rung of the time ladder says in how many days it may have been. */
export interface TimeRung extends Rung {
  readonly days: number;
}
export interface TimeLadder extends Ladder {
  readonly rungs: readonly [TimeRung, ...TimeRung[]];
}

/**
 * When: as told, the month, "recently", which is any time of the past year.
 * @param source the table that tells what so many days say of somebody: visits, or the calendar where something happened
 */
export function timeLadder({ words, spans }: Told, days: number, source = CALENDAR): TimeLadder {
  const rungs: [TimeRung, ...TimeRung[]] = [rung(words, words, days, 0)];
  if (days < DAYS_A_MONTH) rungs.push(rung("this month", "this month", DAYS_A_MONTH, 0.5));
  if (days < DAYS_A_YEAR) rungs.push(rung("recently", "recently", DAYS_A_YEAR, 0.7));
  return {
    kind: "time",
    spans,
    source: sourceOf(source),
    guess: isEstimate(source),
    rungs,
    happening: false,
    visible: true,
    listed: true,
    key: `time:${days}`,
  };
}

const rung = (detail: string, say: string, days: number, cost: number): TimeRung => ({
  detail,
  say,
  cost,
  days,
  share: () => withinYear(days),
});

/** What happened is counted by the year; that it was within so many days of it. */
export const withinYear = (days: number): Share => share(days / DAYS_A_YEAR, 0.1);
