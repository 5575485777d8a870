import type { TextSpan } from "@chaperone/core";

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

const GROUP = /(?<![A-Za-zÀ-ɏ0-9])[\dOoIl]*\d[\dOoIl]*(?![A-Za-zÀ-ɏ0-9])/g;
/** What may stand between the parts of one number; U+20E3 is the box of a keycap emoji. */
const SEPARATOR = /^(?:[ .\-_/·•]|\u20e3){1,3}$/;

export function digitGroups(text: string): DigitGroup[] {
  const groups = Array.from(text.matchAll(GROUP), ({ 0: raw, index }) => {
    const digits = raw.replace(/[Oo]/g, "0").replace(/[Il]/g, "1");
    return { digits, start: index, end: index + raw.length };
  });
  return groups.map((group, index) => ({ ...group, gap: gapBetween(text, group, groups[index + 1]) }));
}

function gapBetween(text: string, left: TextSpan, right: TextSpan | undefined): string | null {
  if (!right || right.start - left.end > 3) return null;
  const between = text.slice(left.end, right.start);
  return SEPARATOR.test(between) ? between : null;
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
const keycapEnd = (text: string, end: number): number => (text[end] === "\u20e3" ? end + 1 : end);
