import type { CoverageEntry, Finding, GuidanceReference, Level, Verdict } from "@chaperone/core";
import { LEVELS } from "@chaperone/core";
import { dateFormat } from "../lib/formats.ts";

export const plural = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;

export type LevelCounts = readonly { readonly level: Level; readonly count: number }[];

/** How many findings of each level, heaviest first, levels without any left out. */
export const countLevels = (findings: readonly Pick<Finding, "level">[]): LevelCounts =>
  LEVELS.map((level) => ({ level, count: findings.filter((one) => one.level === level).length })).filter(
    ({ count }) => count > 0,
  );

/** "3 findings: 1 must, 2 should." */
export function findingsSentence(findings: readonly Pick<Finding, "level">[]): string {
  const counts = countLevels(findings).map(({ level, count }) => `${count} ${level}`);
  return `${plural(findings.length, "finding")}: ${counts.join(", ")}.`;
}

export interface LookedAt {
  readonly at: readonly string[];
  /** Each with its reason. */
  readonly notAt: readonly { readonly what: string; readonly why: string }[];
}

export function lookedAt(coverage: readonly CoverageEntry[]): LookedAt {
  const at = new Set<string>();
  const notAt = new Map<string, string>();
  for (const entry of coverage) {
    const { reads, detector, run } = entry;
    // Both have a sentence of their own.
    if (run.state === "running" || isLostReader(entry)) continue;
    if (run.state !== "ran")
      notAt.set(reads ?? detector, run.state === "failed" ? `it failed: ${run.reason}` : run.reason);
    else if (reads) at.add(reads);
  }
  // Several parts may read one thing: it counts as looked at only when all of them ran.
  for (const what of notAt.keys()) at.delete(what);
  return { at: [...at], notAt: [...notAt].map(([what, why]) => ({ what, why })) };
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

/** What one press does: all the rewrites there are, or as many as do not touch the same words. */
export function rewriteAllWords(count: number, offered: number): string {
  const which = count < offered ? `${count} of ${offered}` : count === 2 ? "both" : `all ${count}`;
  return `Apply ${which} rewrites that keep your meaning`;
}

/** Things that may themselves be lists: "names and nicknames; dates, weekdays and times". */
export const listed = (items: readonly string[]): string => items.join("; ");

/** "30 January 2024" */
export const longDate = (iso: string): string =>
  dateFormat("en-GB", { dateStyle: "long", timeZone: "UTC" }).format(new Date(iso));

/** "paragraph 19", and plainly so where the number was not seen in print. */
export function paragraphWords({ paragraph, verified }: GuidanceReference): string {
  if (!paragraph || verified === "substance") return "paragraph number not confirmed";
  return verified === "number-inferred"
    ? `paragraph ${paragraph}, number to be confirmed`
    : `paragraph ${paragraph}`;
}

export const inForceWords = ({ inForceFrom, inForceTo }: GuidanceReference): string =>
  inForceTo
    ? `In force from ${longDate(inForceFrom)} to ${longDate(inForceTo)}.`
    : `In force since ${longDate(inForceFrom)}.`;

/** The host alone: enough to see where a link leads. */
export function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host.replace(/^www\./u, "") : url;
}
