import type { Coverage } from "./detector.ts";
import type { Draft } from "./draft.ts";
import type { Finding } from "./finding.ts";
import type { CaseTrace, Ledger } from "./ledger.ts";
import type { Observation } from "./observation.ts";
import type { CollectiveDescription, Recognisability } from "./recognisability.ts";

export const VERDICT_LEVELS = ["must", "should", "consider", "nothing-found", "incomplete"] as const;
export type VerdictLevel = (typeof VERDICT_LEVELS)[number];

export interface Verdict {
  readonly level: VerdictLevel;
  /** Heaviest first, then by place. */
  readonly findings: readonly Finding[];
  /** Every detail found about a patient or a patient's relative, whatever the level. */
  readonly details: readonly Observation<"detail">[];
  /** How many people fit what is told of a patient; absent where no patient is described. */
  readonly recognisability?: Recognisability;
  /** The same together with earlier posts, where one of them speaks of the same patient. */
  readonly collective?: CollectiveDescription;
  readonly coverage: Coverage;
  /** What to remember of the draft once it is published, where a ledger was given; its `post` is still empty. */
  readonly trace?: CaseTrace;
}

export interface CheckOptions {
  readonly signal?: AbortSignal;
  /** Traces of earlier posts: the draft is checked together with them, and its own trace is given back. */
  readonly ledger?: Ledger;
  /**
   * Gets a first verdict as soon as the quick parts have one, where a slower part is still at work: its
   * coverage names that part as running.
   */
  readonly onFirst?: (verdict: Verdict) => void;
  /**
   * The draft was published on its day and can be read still: findings cite what is in force today and, as
   * `guidanceThen`, what was on that day.
   */
  readonly published?: boolean;
  /** Gets what was observed, each time a verdict is made of it. A checker in a worker keeps that to itself. */
  readonly onObserved?: (observations: readonly Observation[]) => void;
}

/** Checks a draft where it is called; nothing of it leaves the process. */
export interface Checker {
  check(draft: Draft, options?: CheckOptions): Promise<Verdict>;
}
