import type { TextSpan } from "@chaperone/core";

/** Where several readings of a passage overlap, the longest says most; of equals, the first given. */
export function keepLongest<T extends TextSpan>(spans: readonly T[]): T[] {
  const ordered = spans.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const kept: T[] = [];
  for (const span of ordered) {
    const last = kept.at(-1);
    if (!last || last.end <= span.start) kept.push(span);
    else if (span.end - span.start > last.end - last.start) kept[kept.length - 1] = span;
  }
  return kept;
}
