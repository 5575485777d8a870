import { overlaps, type TextSpan } from "@chaperone/core";

interface Scored extends TextSpan {
  readonly confidence: number;
}

/** Where several readings of a passage overlap, the surest stays; of equals the longest, then the first given. */
export function keepStrongest<T extends Scored>(spans: readonly T[]): T[] {
  const kept: T[] = [];
  const ordered = spans.toSorted(
    (a, b) => b.confidence - a.confidence || b.end - b.start - (a.end - a.start),
  );
  // Spans are short and few overlap, so a coarse grid keeps the search for overlaps linear.
  const cells = new Map<number, T[]>();
  for (const span of ordered) {
    const own = cellsOf(span);
    if (own.some((cell) => cells.get(cell)?.some((other) => overlaps(other, span)))) continue;
    kept.push(span);
    for (const cell of own) cells.set(cell, [...(cells.get(cell) ?? []), span]);
  }
  return kept.sort((a, b) => a.start - b.start);
}

const CELL = 64;
function cellsOf({ start, end }: TextSpan): number[] {
  const first = Math.floor(start / CELL);
  const last = Math.floor(Math.max(start, end - 1) / CELL);
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
