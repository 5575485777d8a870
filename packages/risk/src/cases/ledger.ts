import { type CaseTrace, hash53, type Ledger } from "@chaperone/core";

/** As long as the posts themselves are likely to be scrolled back to. */
export const KEEP_DAYS = 730;
const DAY = 86_400_000;

const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / DAY;

/**
 * A ledger with one trace more. A post remembered before is replaced, and what is older than `keepDays` before the
 * newest post is forgotten.
 */
export function remember(ledger: Ledger, trace: CaseTrace, keepDays = KEEP_DAYS): Ledger {
  const traces = [...ledger.traces.filter(({ post }) => post !== trace.post), trace].sort((a, b) =>
    a.date < b.date ? -1 : a.date > b.date ? 1 : 0,
  );
  const newest = traces.at(-1)!.date;
  return { ...ledger, traces: traces.filter(({ date }) => daysBetween(date, newest) <= keepDays) };
}

/** What was posted before a draft and is not too old, without the draft itself where it was remembered already. */
export const before = (ledger: Ledger, post: string, date: string, keepDays = KEEP_DAYS): Ledger => ({
  ...ledger,
  traces: ledger.traces.filter(
    (trace) => trace.post !== post && trace.date <= date && daysBetween(trace.date, date) <= keepDays,
  ),
});

/** Of whom no more is known than that a colleague wrote it. */
const COLLEAGUE = "colleague-";

/**
 * What may be given to colleagues of a practice: nobody's name, no post's id, and of each date the month. Ledgers
 * can be joined only where words are hashed under the same key.
 */
export const shareable = ({ key, traces }: Ledger): Ledger => ({
  key,
  traces: traces
    .filter(({ post }) => !post.startsWith(COLLEAGUE))
    .map((trace) => ({
      ...trace,
      post: COLLEAGUE + hash53(`${key} ${trace.post} ${trace.date}`),
      date: `${trace.date.slice(0, 7)}-01`,
    })),
});

/** @throws RangeError where the ledgers' words are hashed under different keys, so that none would be met again. */
export function joined(ledger: Ledger, others: readonly Ledger[]): Ledger {
  if (others.some(({ key }) => key !== ledger.key))
    throw new RangeError("These ledgers were begun apart, under different keys, and cannot be joined.");
  return others
    .flatMap(({ traces }) => traces)
    .reduce((all, trace) => remember(all, trace, Number.POSITIVE_INFINITY), ledger);
}
