import type { PostTime } from "../../post.ts";
import { timeFrom, timeFromEpoch } from "../times.ts";

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** The first moment that ids of X count from, in thousandths of seconds since 1970. */
const FIRST = 1288834974657n;
/** Ids made before that counted posts and say nothing of time. */
const FIRST_ID = 10n ** 11n;

/** "Sat Feb 18 12:33:11 +0000 2023", the classic archive's "2012-03-01 08:00:00 +0000", or what the id says. */
export function tweetTime(written: string | null, id: string): PostTime | null {
  const [, month = "", day = "", clock, year] =
    /^\w{3} (\w{3}) (\d{2}) ([\d:]{8}) \+0000 (\d{4})$/u.exec(written ?? "") ?? [];
  const number = String(MONTHS.indexOf(month) + 1).padStart(2, "0");
  const plain = year === undefined ? (written ?? "") : `${year}-${number}-${day} ${clock} UTC`;
  return timeFrom(plain, "utc") ?? timeFromId(id);
}

function timeFromId(id: string): PostTime | null {
  const number = BigInt(id);
  return number < FIRST_ID ? null : timeFromEpoch(Number((number >> 22n) + FIRST));
}
