import { type DetailType, type Draft, isDirect, overlaps, type TextSpan } from "@chaperone/core";

/** A passage a tool points at, and which details of ours it may mean; none where its type has no like here. */
export interface Flag extends TextSpan {
  readonly types: readonly DetailType[];
}

export interface Task {
  readonly draft: Draft;
  readonly gold: readonly { readonly start: number; readonly end: number; readonly type: DetailType }[];
  /** The types the labels speak of; null for all. */
  readonly scope: ReadonlySet<DetailType> | null;
  /** Passages the labels leave out: nothing there is right or wrong. */
  readonly aside: readonly TextSpan[];
}

export interface Tally {
  gold: number;
  found: number;
  direct: number;
  directFound: number;
  flags: number;
  right: number;
  harmless: number;
  harmlessFlagged: number;
}
export const newTally = (): Tally => ({
  gold: 0,
  found: 0,
  direct: 0,
  directFound: 0,
  flags: 0,
  right: 0,
  harmless: 0,
  harmlessFlagged: 0,
});

/**
 * The flags that the labels can judge: one that touches a labelled detail is right whatever its type, for
 * tools name types differently; one of a type the labels do not speak of is neither right nor wrong.
 */
export function judged(flags: readonly Flag[], { gold, scope, aside }: Task): Flag[] {
  const seen = new Set<string>();
  return flags.filter((flag) => {
    if (aside.some((span) => overlaps(span, flag))) return false;
    const inScope = scope === null || flag.types.some((type) => scope.has(type));
    if (!inScope && !gold.some((span) => overlaps(span, flag))) return false;
    // Some tools give one passage several types: a reader sees one underline.
    const key = `${flag.start}-${flag.end}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** Adds what a tool said of one text to its tally. */
export function count(tally: Tally, task: Task, flags: readonly Flag[]): void {
  const counted = judged(flags, task);
  for (const span of task.gold) {
    const found = counted.some((flag) => overlaps(flag, span));
    tally.gold++;
    if (found) tally.found++;
    if (!isDirect(span.type)) continue;
    tally.direct++;
    if (found) tally.directFound++;
  }
  tally.flags += counted.length;
  tally.right += counted.filter((flag) => task.gold.some((span) => overlaps(flag, span))).length;
  if (task.gold.length > 0) return;
  tally.harmless++;
  if (counted.length > 0) tally.harmlessFlagged++;
}

/** The value below which a share of the values lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}
