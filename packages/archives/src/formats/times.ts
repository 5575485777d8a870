import type { PostTime } from "../post.ts";

/** No network that is read here is older, and no phone's clock is that far ahead. */
const FIRST_YEAR = 1995;
const LAST_YEAR = 2100;

const PLAIN =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?$/iu;

/**
 * A date and time as tables write it: "2023-01-15 12:34:56 UTC", "2026-01-01T00:00:00.000Z", or without a zone.
 * @param unmarked what a time without a zone is in, where the network is known to mean one
 * @returns null for anything else, and for days that never were
 */
export function timeFrom(written: string, unmarked: PostTime["zone"] = "unknown"): PostTime | null {
  const match = PLAIN.exec(written.trim());
  if (match === null) return null;
  const [, year, month, day, hour = "0", minute = "0", second = "0", zone] = match;
  const at = plainTime(+year!, +month!, +day!, +hour, +minute, +second);
  if (at === null) return null;
  if (zone === undefined) return unmarked === "utc" ? { at: `${at}Z`, zone: "utc" } : { at, zone: "unknown" };
  return { at: `${shifted(at, zone)}Z`, zone: "utc" };
}

/** "2023-01-15T12:34:56", or null for a moment that never was. Months and days from 1. */
export function plainTime(
  year: number,
  month: number,
  day: number,
  hour: number,
  minute: number,
  second: number,
): string | null {
  if (year < FIRST_YEAR || year > LAST_YEAR) return null;
  const date = new Date(Date.UTC(year, month - 1, day, hour, minute, second));
  const wasThere =
    date.getUTCMonth() === month - 1 &&
    date.getUTCDate() === day &&
    date.getUTCHours() === hour &&
    date.getUTCMinutes() === minute &&
    date.getUTCSeconds() === second;
  return wasThere ? date.toISOString().slice(0, 19) : null;
}

/** Seconds since 1970, or thousandths of seconds; null where neither makes a date of our times. */
export function timeFromEpoch(figure: number): PostTime | null {
  const date = new Date(figure < 1e11 ? figure * 1000 : figure);
  const year = date.getUTCFullYear();
  if (!(year >= FIRST_YEAR && year <= LAST_YEAR)) return null;
  return { at: `${date.toISOString().slice(0, 19)}Z`, zone: "utc" };
}

function shifted(at: string, zone: string): string {
  const match = /^([+-])(\d{2}):?(\d{2})$/u.exec(zone);
  if (match === null) return at;
  const minutes = (match[1] === "-" ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3]));
  return new Date(Date.parse(`${at}Z`) - minutes * 60_000).toISOString().slice(0, 19);
}
