import type { Level } from "@chaperone/core";
import type { KeptFinding, Review } from "../../src/rules/review.ts";

/** A finding as it is kept, told apart from others by its rule alone. */
export const finding = (level: Level, ruleId = "confidentiality/direct-identifier"): KeptFinding => ({
  ruleId,
  level,
  fingerprint: `${ruleId}#1`,
  confidence: 0.9,
  guidance: [{ id: "gmc-social-media-2024/19", edition: "2024" }],
  cues: [],
});

/** A review with these findings, every "must" among them kept for a reason. */
export const review = (...findings: KeptFinding[]): Review => ({
  level: findings[0]?.level ?? "nothing-found",
  findings,
  decisions: findings
    .filter(({ level }) => level === "must")
    .map(({ fingerprint, ruleId }) => ({ fingerprint, ruleId, reason: "She asked me to tell it." })),
  gaps: [],
});
