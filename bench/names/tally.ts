import { overlaps, type TextSpan } from "@chaperone/core";

/** Counts of gold spans and found spans, matched exactly and by any overlap. */
export interface Tally {
  gold: number;
  found: number;
  exact: number;
  goldTouched: number;
  foundTouching: number;
}
export const newTally = (): Tally => ({ gold: 0, found: 0, exact: 0, goldTouched: 0, foundTouching: 0 });

export function count(tally: Tally, gold: readonly TextSpan[], found: readonly TextSpan[]): void {
  tally.gold += gold.length;
  tally.found += found.length;
  tally.exact += gold.filter((span) =>
    found.some(({ start, end }) => start === span.start && end === span.end),
  ).length;
  tally.goldTouched += gold.filter((span) => found.some((other) => overlaps(span, other))).length;
  tally.foundTouching += found.filter((span) => gold.some((other) => overlaps(span, other))).length;
}

const ratio = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
const f1 = (precision: number, recall: number): number => ratio(2 * precision * recall, precision + recall);
const percent = (value: number): string => (100 * value).toFixed(1).padStart(5);

/** "P R F1" for exact spans and for touched ones. */
export function scores({ gold, found, exact, goldTouched, foundTouching }: Tally): string {
  const [p, r] = [ratio(exact, found), ratio(exact, gold)];
  const [pt, rt] = [ratio(foundTouching, found), ratio(goldTouched, gold)];
  return `exact ${percent(p)} ${percent(r)} ${percent(f1(p, r))}   touched ${percent(pt)} ${percent(rt)} ${percent(f1(pt, rt))}`;
}
