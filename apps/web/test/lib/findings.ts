import { type Finding, type TextSpan, textPlace } from "@chaperone/core";

export const TEXT = "Saw Mary in Ballina with her son Tom.";

export function spanOf(words: string): TextSpan {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
}

/** A finding about words of TEXT. */
export const findingOn = (words: string, more: Partial<Finding> = {}): Finding => ({
  ruleId: "confidentiality/direct-identifier",
  level: "must",
  place: textPlace(spanOf(words)),
  confidence: 1,
  message: { what: "", why: "", next: "" },
  evidence: [],
  guidance: [],
  sources: [],
  fixes: [],
  fingerprint: words,
  ...more,
});
