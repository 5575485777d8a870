import { OUTCOMES, type Outcome } from "./outcome.ts";

/** What else is counted besides outcomes. */
const EVENTS = [
  "there already",
  "not acknowledged in time",
  "left to others",
  "written again",
  "connected again",
] as const;
type Counted = Outcome | (typeof EVENTS)[number];

export interface Tally {
  add(what: Counted): void;
  /** Numbers and nothing else: what is written to standard error. */
  inWords(): string;
}

export function createTally(): Tally {
  const counts = new Map<Counted, number>();
  const words = (names: readonly Counted[]): string[] =>
    names.flatMap((name) => {
      const count = counts.get(name) ?? 0;
      return count > 0 ? [`${count.toLocaleString("en-GB")} ${name}`] : [];
    });
  return {
    add: (what) => void counts.set(what, (counts.get(what) ?? 0) + 1),
    inWords: () => words([...OUTCOMES, ...EVENTS]).join(", ") || "nothing yet",
  };
}
