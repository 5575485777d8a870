import type { Coverage, Level, VerdictLevel } from "@chaperone/core";

export const OCCASIONS = ["hand-in", "before-sending"] as const;

/** What the checker said of one version at one time. */
export interface ReviewsTable {
  id: string;
  versionId: string;
  occasion: (typeof OCCASIONS)[number];
  level: VerdictLevel;
  findings: readonly ReviewFinding[];
  decisions: readonly ReviewDecision[];
  coverage: Coverage;
  rulesVersion: string;
  guidanceVersion: string;
  createdAt: Date;
}

/** A finding without any of the draft's words. */
export interface ReviewFinding {
  readonly ruleId: string;
  readonly level: Level;
  readonly fingerprint: string;
  readonly confidence: number;
  readonly guidance: readonly { readonly id: string; readonly edition: string }[];
}

/** What the author did about a finding, in the author's words. */
export interface ReviewDecision {
  readonly fingerprint: string;
  readonly ruleId: string;
  readonly level?: Level;
  readonly reason: string;
}
