import type { CaseTrace, Ledger } from "@chaperone/core";
import { KEEP_DAYS } from "@chaperone/risk/ledger";
import { keep, readKept } from "../lib/kept.ts";

const KEY = "chaperone.keep-days";
export const MOST_DAYS = 3650;
const DAY = 86_400_000;

export const isKeepDays = (value: unknown): value is number =>
  Number.isInteger(value) && (value as number) >= 1 && (value as number) <= MOST_DAYS;

/** For how many days posts are remembered. */
export const readKeepDays = (): number => readKept(KEY, isKeepDays, KEEP_DAYS);
export const keepKeepDays = (days: number): boolean => keep(KEY, days);

/** @param today ISO date */
export const isTooOld = ({ date }: CaseTrace, days: number, today: string): boolean =>
  (Date.parse(today) - Date.parse(date)) / DAY > days;

/** A ledger without what is too old to be kept. Where nothing is, the same ledger. */
export function withoutOld(ledger: Ledger, days: number, today: string): Ledger {
  const traces = ledger.traces.filter((trace) => !isTooOld(trace, days, today));
  return traces.length === ledger.traces.length ? ledger : { ...ledger, traces };
}
