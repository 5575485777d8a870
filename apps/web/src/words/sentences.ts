import type { CoverageEntry, Finding, Level, Verdict } from "@chaperone/core";
import { LEVELS } from "@chaperone/core";

/** English: "1 post", "2 posts". */
export const plural = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;

export type LevelCounts = readonly { readonly level: Level; readonly count: number }[];

/** How many findings of each level, heaviest first, levels without any left out. */
export const countLevels = (findings: readonly Pick<Finding, "level">[]): LevelCounts =>
  LEVELS.map((level) => ({ level, count: findings.filter((one) => one.level === level).length })).filter(
    ({ count }) => count > 0,
  );

/** What became of a part that did not run. */
export type NotRun = Exclude<CoverageEntry["run"], { state: "ran" | "running" }>;

export interface LookedAt {
  readonly at: readonly string[];
  /** Each with what became of it. */
  readonly notAt: readonly { readonly what: string; readonly run: NotRun }[];
}

export function lookedAt(coverage: readonly CoverageEntry[]): LookedAt {
  const at = new Set<string>();
  const notAt = new Map<string, NotRun>();
  for (const entry of coverage) {
    const { reads, detector, run } = entry;
    // Both have a sentence of their own.
    if (run.state === "running" || isLostReader(entry)) continue;
    if (run.state !== "ran") notAt.set(reads ?? detector, run);
    else if (reads) at.add(reads);
  }
  // Several parts may read one thing: it counts as looked at only when all of them ran.
  for (const what of notAt.keys()) at.delete(what);
  return { at: [...at], notAt: [...notAt].map(([what, run]) => ({ what, run })) };
}

/** A first verdict: the language model is at work, and the full verdict follows. */
export const isStillReading = ({ coverage }: Pick<Verdict, "coverage">): boolean =>
  coverage.some(({ run }) => run.state === "running");

/** The language model could not be loaded, or failed: the quick parts stand alone. */
export const isQuickOnly = (coverage: readonly CoverageEntry[]): boolean => coverage.some(isLostReader);

const isLostReader = ({ run, optional }: CoverageEntry): boolean =>
  run.state === "failed" && optional === true;

/** The parts whose absence makes a verdict incomplete; one still at work is not missing. */
export const missingParts = ({ coverage }: Verdict): readonly string[] => [
  ...new Set(
    coverage
      .filter(({ run, optional }) => run.state !== "ran" && run.state !== "running" && !optional)
      .map(({ reads, detector }) => reads ?? detector),
  ),
];

/** The host alone: enough to see where a link leads. */
export function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host.replace(/^www\./u, "") : url;
}
