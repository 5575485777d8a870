import type { Checker, Finding, Verdict } from "@chaperone/core";

const finding = (level: Finding["level"]): Finding => ({
  ruleId: "confidentiality/direct-identifier",
  level,
  fingerprint: `found-${level}`,
  place: { in: "whole-draft" } as never,
  confidence: 0.9,
  message: { what: "", why: "", next: "" },
  evidence: [],
  guidance: [{ id: "gmc-social-media-2024/19", edition: "2024" } as never],
  sources: [],
  fixes: [],
});

/** Finds "[must]" and "[should]" in a text, and nothing else: what the rules find is tested with the rules. */
export const wordChecker: Checker = {
  async check({ text }): Promise<Verdict> {
    const levels = (["must", "should"] as const).filter((level) => text.includes(`[${level}]`));
    const findings = levels.map(finding);
    return { level: levels[0] ?? "nothing-found", findings, details: [], coverage: [] };
  },
};

export const KEEP_MUST = {
  fingerprint: "found-must",
  ruleId: "confidentiality/direct-identifier",
  reason: "She asked me to tell it.",
};
