import { applyFixes, type Fix } from "@chaperone/core";
import type { LiveFinding } from "../check/live-findings.ts";

/** What one press rewrites. */
export interface Rewrites {
  readonly fixes: readonly Fix[];
  /** How many there are, with those that wait for the next check because they touch the same words. */
  readonly offered: number;
}

/**
 * The first fix of each finding that keeps the meaning, as many as can be made together. A finding whose passage
 * was typed over has none: nothing is known of it until it is read again.
 */
export function rewritesTogether(text: string, findings: readonly LiveFinding[]): Rewrites {
  const offered = findings.flatMap(({ finding, touched }) =>
    touched ? [] : finding.fixes.filter(({ safety }) => safety === "keeps-meaning").slice(0, 1),
  );
  return { fixes: applyFixes(text, offered).applied, offered: offered.length };
}
