import type { WrittenMoment } from "../../dates/written.ts";
import { DAY_PERIOD, hourOf, isEastAsian } from "./day-period.ts";
import { plainHead } from "./plain-head.ts";

/** The first line of a message, or of what the app says itself. */
export interface Header {
  readonly written: WrittenMoment;
  /** How its marks stand: the same in all of a file, whatever is pasted into its messages. */
  readonly form: string;
  /** What follows the time: "Name: text", or what the app says. */
  readonly rest: string;
}

const DATE = String.raw`(?<a>\d{1,4}) ?(?<separator>[./-]) ?(?<b>\d{1,2}) ?\k<separator> ?(?<c>\d{1,4})(?<dot>\.?)`;
const CJK_DATE = String.raw`(?<year>\d{4})[年년] ?(?<month>\d{1,2})[月월] ?(?<day>\d{1,2})[日일]`;
/** "klo", "um", "à": words between date and time. */
const WORD = String.raw`(?:(?:klo|kl\.?|um|at|à|às|alle|ore|ob) )?`;
const TIME = String.raw`(?<early>${DAY_PERIOD})? ?(?<hour>\d{1,2})(?:[:.]| h )(?<minute>\d{2})(?:[:.](?<second>\d{2}))?(?: ?(?<late>${DAY_PERIOD}))?`;
const END = String.raw`(?<end>\](?: |$)| [-–] |: )`;

const HEADER = new RegExp(
  String.raw`^ ?(?<open>\[)?(?:${DATE}|${CJK_DATE})(?<comma>,?) ?${WORD}${TIME}${END}`,
  "iu",
);

/** Three numbers, a time, and the end that a header has. */
const LOOKALIKE =
  /^ ?\[?\d{1,4}[^\d\s:]{1,2} ?\d{1,2}[^\d\s:]{1,2} ?\d{1,4}\D.{0,24}\d{1,2}[:.]\d{2}.{0,14}(?:\]| [-–] )/u;

const MAY_BEGIN = /^[\s\p{Cf}[]{0,8}[\d\u0660-\u0669\u06f0-\u06f9]/u;

/** The head of a message; "unread" for a line that looks like one in a form that is not known; null for any other. */
export function headerOf(line: string): Header | "unread" | null {
  if (!MAY_BEGIN.test(line)) return null;
  const { text, at } = plainHead(line);
  const match = HEADER.exec(text);
  const parts = match?.groups;
  const written =
    parts && (parts.open !== undefined) === parts.end!.startsWith("]") ? writtenBy(parts) : null;
  if (!match || !parts || !written) return LOOKALIKE.test(text) ? "unread" : null;
  const form = `${parts.open ?? ""}${parts.comma} ${parts.second === undefined ? "" : ":"}${parts.end!.trim()}`;
  return { written, form, rest: line.slice(at[match[0].length - 1]! + 1) };
}

function writtenBy(parts: Readonly<Record<string, string | undefined>>): WrittenMoment | null {
  const period = parts.early ?? parts.late ?? "";
  const hour = hourOf(Number(parts.hour), period);
  if (hour === null) return null;
  const first = parts.a ?? parts.year!;
  return {
    numbers: [Number(first), Number(parts.b ?? parts.month), Number(parts.c ?? parts.day)],
    firstDigits: first.length,
    separator: parts.separator ?? "",
    isYearFirst: isEastAsian(period) || parts.year !== undefined || parts.dot === ".",
    hour,
    minute: Number(parts.minute),
    second: Number(parts.second ?? 0),
  };
}
