import type { PostTime } from "../../post.ts";
import { timeFrom, timeFromEpoch } from "../times.ts";

const DIGITS = "234567abcdefghijklmnopqrstuvwxyz";

/** A clock may be ahead by that much. Milliseconds. */
const DAY = 86_400_000;

/** When a record was written, by its key: microseconds since 1970 and ten bits of its clock's name. */
export function timeOfKey(key: string): PostTime | null {
  if (!/^[2-7a-j][2-7a-z]{12}$/u.test(key)) return null;
  let value = 0n;
  for (const digit of key) value = value * 32n + BigInt(DIGITS.indexOf(digit));
  return timeFromEpoch(Number(value >> 10n) / 1e6);
}

export interface RecordTime {
  readonly time: PostTime | null;
  /** Written a day or more after the day it bears: posts taken along from elsewhere. */
  readonly isBackdated: boolean;
}

/**
 * The day a post bears, which its readers see and whoever wrote it may choose; but none after it was written, as
 * Bluesky itself has it.
 */
export function timeOfRecord(createdAt: unknown, written: PostTime | null): RecordTime {
  const claimed = typeof createdAt === "string" ? timeFrom(createdAt, "utc") : null;
  if (claimed === null || written === null) return { time: claimed ?? written, isBackdated: false };
  const ahead = Date.parse(claimed.at) - Date.parse(written.at);
  return { time: ahead > DAY ? written : claimed, isBackdated: ahead < -DAY };
}
