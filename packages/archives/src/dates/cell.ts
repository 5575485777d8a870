import { timeFrom, timeFromEpoch } from "../formats/times.ts";
import type { PostTime } from "../post.ts";
import { type DateOrder, readAs, type WrittenMoment, type YearRange } from "./written.ts";

/** Tables hold posts of any age. */
export const TABLE_YEARS: YearRange = { from: 1995, to: new Date().getUTCFullYear() + 1 };

const WRITTEN =
  /^(\d{1,4}) ?([./-]) ?(\d{1,2}) ?\2 ?(\d{1,4})\.?(?:,?[ T]+(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?(?: ?([ap])\.? ?m\.?)?)?$/iu;

/** A longer cell is no date, and would take long to be found none. UTF-16 code units. */
const LONGEST = 64;

/** "Sat Feb 18 12:33:11 +0000 2023", "Sat, 18 Feb 2023 12:33:11 GMT": with the month's name and a zone. */
const NAMED = /\b[A-Z][a-z]{2}\b.*\d{1,2}:\d{2}.*(?:[+-]\d{4}|GMT|UTC|Z)\b/u;

/** A date whose figures leave nothing open; null for any other. */
export function timeInCell(cell: string): PostTime | null {
  const written = cell.trim();
  if (written.length > LONGEST) return null;
  if (/^\d{9,13}(?:\.\d+)?$/u.test(written)) return timeFromEpoch(Number(written));
  const plain = timeFrom(written);
  if (plain !== null || !NAMED.test(written)) return plain;
  const ms = Date.parse(written);
  return Number.isNaN(ms) ? null : timeFromEpoch(ms / 1000);
}

/** A date in figures alone, in whatever order. */
export function writtenInCell(cell: string): WrittenMoment | null {
  const match = WRITTEN.exec(cell.trim());
  if (match === null) return null;
  const [, a, separator, b, c, hour = "0", minute = "0", second = "0", half] = match;
  if (half !== undefined && Number(hour) > 12) return null;
  const plain = half === undefined ? Number(hour) : (Number(hour) % 12) + (/p/iu.test(half) ? 12 : 0);
  return {
    numbers: [Number(a), Number(b), Number(c)],
    firstDigits: a!.length,
    separator: separator!,
    isYearFirst: false,
    hour: plain,
    minute: Number(minute),
    second: Number(second),
  };
}

/** A cell's time, once the order of the table's dates is known. */
export function timeIn(cell: string, order: DateOrder | null): PostTime | null {
  const plain = timeInCell(cell);
  if (plain !== null || order === null) return plain;
  const written = writtenInCell(cell);
  const at = written && readAs(order, written, TABLE_YEARS);
  return at === null ? null : { at, zone: "unknown" };
}
