import type { TextSpan } from "@chaperone/core";
import { matchesIn } from "../prefilter/matches.ts";

/** Digits without a break, O read as 0 and I or l as 1 when they stand among digits. */
export interface DigitGroup extends TextSpan {
  readonly digits: string;
  /** What stands between it and the next group where the two may be one number; else null. */
  readonly gap: string | null;
}

/** Groups next to each other that together hold a wanted number of digits. */
export interface DigitWindow extends TextSpan {
  readonly digits: string;
  /** How many digits each group has: 3-3-4. */
  readonly grouping: readonly number[];
  readonly separators: readonly string[];
  /** Whether further digits stand beside it, so that it may be a part of something longer. */
  readonly crowded: boolean;
}

/** An extension may be glued on: "123 4567x12". Capital Os alone may be the zeros of "O2O 7946 OOO1". */
const GROUP = /(?<![A-Za-zÀ-ɏ0-9])(?:[\dOoIl]*\d[\dOoIl]*|O{2,4})(?![A-WYZa-wyzÀ-ɏ0-9]|[Xx](?!\d))/g;
/** What may stand between the parts of one number; U+20E3 is the box of a keycap emoji. */
const SEPARATOR = /^(?:[ .\-_/·•]|\u20e3){1,3}$/;
/** What nobody writes between figures but to hide them: stars, bars, brackets, pictures, a bare comma. */
const HIDING = /^(?:(?:[ .\-_/·•*~|()[\]]|\u20e3|\p{Extended_Pictographic}){1,3}|,)$/u;
/** Two pictures with a space take five units. */
const LONGEST_GAP = 5;

/** `hidden` also joins groups across what hides a number; lists of figures then need a check digit to tell. */
export function digitGroups(text: string, { hidden = false } = {}): DigitGroup[] {
  const separator = hidden ? HIDING : SEPARATOR;
  const groups = Array.from(matchesIn(text, GROUP), ({ 0: raw, index }) => {
    const digits = raw.replace(/[Oo]/g, "0").replace(/[Il]/g, "1");
    return { digits, start: index, end: index + raw.length };
  });
  return groups.map((group, index) => ({
    ...group,
    gap: gapBetween(text, group, groups[index + 1], separator),
  }));
}

function gapBetween(
  text: string,
  left: TextSpan,
  right: TextSpan | undefined,
  separator: RegExp,
): string | null {
  if (!right || right.start - left.end > LONGEST_GAP) return null;
  const between = text.slice(left.end, right.start);
  return separator.test(between) ? between : null;
}

/** Whether two groups of a list stand side by side; a list may have had groups taken out. */
const joined = (left: DigitGroup | undefined, right: DigitGroup | undefined): boolean =>
  left?.gap != null && right !== undefined && right.start === left.end + left.gap.length;

/** Every run of neighbouring groups with exactly `total` digits; `alone` leaves out parts of longer runs. */
export function* digitWindows(
  text: string,
  groups: readonly DigitGroup[],
  total: number,
  { alone = false } = {},
): Generator<DigitWindow> {
  for (let first = 0; first < groups.length; first++) {
    let length = 0;
    let last = first;
    for (; last < groups.length; last++) {
      length += groups[last]!.digits.length;
      if (length >= total || !joined(groups[last], groups[last + 1])) break;
    }
    if (length !== total) continue;
    const crowded = joined(groups[first - 1], groups[first]) || joined(groups[last], groups[last + 1]);
    if (!(crowded && alone)) yield windowOf(text, groups.slice(first, last + 1), crowded);
  }
}

function windowOf(text: string, parts: readonly DigitGroup[], crowded: boolean): DigitWindow {
  return {
    digits: parts.map(({ digits }) => digits).join(""),
    start: parts[0]!.start,
    end: keycapEnd(text, parts.at(-1)!.end),
    grouping: parts.map(({ digits }) => digits.length),
    separators: parts.slice(0, -1).map(({ gap }) => gap ?? ""),
    crowded,
  };
}

/** The box of a last keycap emoji belongs to its digit. */
export const keycapEnd = (text: string, end: number): number => (text[end] === "\u20e3" ? end + 1 : end);
