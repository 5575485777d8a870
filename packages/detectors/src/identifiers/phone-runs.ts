import type { TextSpan } from "@chaperone/core";
import { dateSpans } from "./dates.ts";
import { type DigitGroup, digitGroups, keycapEnd } from "./digit-groups.ts";
import { type PlannedNumber, planNumber } from "./number-plans.ts";
import { before } from "./surroundings.ts";

export interface PhoneRun extends TextSpan {
  readonly planned: PlannedNumber;
  /** Whether other figures stand right before. */
  readonly crowded: boolean;
}

/** Stars, bars and pictures are put in to hide a number. */
const GAP = /^(?:[ .\-/·()_*~|]|\u20e3|\p{Extended_Pictographic}){1,3}$/u;
const LONGEST_GAP = 5;
const FEWEST_DIGITS = 6;
const MOST_DIGITS = 16;
const MOST_PARTS = 7;

/** Digits that may belong to a telephone number: not those of dates, codes, addresses, handles, prices. */
export function phoneGroups(text: string): DigitGroup[] {
  const dated = new Set<number>();
  for (const { start, end } of dateSpans(text)) for (let at = start; at < end; at++) dated.add(at);
  return digitGroups(text).filter(
    ({ start }) =>
      !dated.has(start) &&
      !/[A-ZÀ-ÞĀ-Ɏ][-/_]?(?:\d+[-/_])*$|[A-Za-zÀ-ɏ]\/$|[@#_£$€]$/.test(
        text.slice(Math.max(0, start - 24), start),
      ),
  );
}

/** Runs of digit groups that fit a numbering plan; of several from one start, the longest. */
export function* phoneRuns(text: string): Generator<PhoneRun> {
  const groups = phoneGroups(text);
  let reached = 0;
  for (let first = 0; first < groups.length; first++) {
    const run = longestFrom(text, groups, first);
    if (!run) continue;
    const left = groups[first - 1];
    yield { ...run, crowded: left !== undefined && left.end > reached && isGap(text, left.end, run.start) };
    reached = run.end;
    while (first + 1 < groups.length && groups[first + 1]!.start < run.end) first++;
  }
}

function longestFrom(
  text: string,
  groups: readonly DigitGroup[],
  first: number,
): Omit<PhoneRun, "crowded"> | null {
  let best: Omit<PhoneRun, "crowded"> | null = null;
  let digits = "";
  const grouping: number[] = [];
  const opening = /(?:\+|\(\+?)$/.exec(before(text, groups[first]!.start, 2))?.[0].length ?? 0;
  const start = groups[first]!.start - opening;
  for (let last = first; last < groups.length; last++) {
    const group = groups[last]!;
    if (last > first && !isGap(text, groups[last - 1]!.end, group.start)) break;
    digits += group.digits;
    grouping.push(group.digits.length);
    // Either every digit stands alone or the parts are few; anything else is a list of figures.
    if (digits.length > MOST_DIGITS || (grouping.length > MOST_PARTS && grouping.length < digits.length))
      break;
    if (digits.length < FEWEST_DIGITS || (isSpelled(grouping) && groups[last + 1]?.start === group.end + 1))
      continue;
    const written = text.slice(start, group.end);
    const plus = written.includes("+");
    const planned = planNumber({ digits, grouping, plus, dashed: /[-().]/.test(written) });
    if (planned) best = { start, end: keycapEnd(text, group.end), planned };
  }
  // A bracket never closed is the sentence's: "(his is 07700 …".
  const open = best !== null && text[start] === "(" && !text.slice(start, best.end).includes(")");
  return best && open ? { ...best, start: start + 1 } : best;
}

/** Digits one by one are a number only as a whole row. */
const isSpelled = (grouping: readonly number[]): boolean => grouping.at(-1) === 1 && grouping[0] === 1;

const isGap = (text: string, from: number, to: number): boolean =>
  to - from <= LONGEST_GAP && GAP.test(text.slice(from, to));
