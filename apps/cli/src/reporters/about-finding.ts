import type { Finding, Rule, TextSpan } from "@chaperone/core";
import type { Checked } from "../checked.ts";
import { spanOf } from "../result.ts";
import { linesOf, type Position, positionAt } from "../text-lines.ts";

/** Where a finding stands in the file its draft was read from; `end` is the place after its last character. */
export interface Region {
  readonly start: Position;
  readonly end: Position;
}

/** Null where the draft is one line of a file of many: its own lines and columns are not the file's. */
export function regionIn({ origin, draft }: Checked, finding: Finding): Region | null {
  if (origin.line !== undefined) return null;
  const lines = linesOf(draft.text);
  const { start, end } = spanOf(finding.place, draft.text);
  return { start: positionAt(lines, start), end: positionAt(lines, end) };
}

/**
 * What may stand in a log that others read: the rule in general words and the place, never a word of
 * the draft. The finding's own message may quote it.
 */
export function discreetMessage(finding: Finding, summary: string): string {
  const span: TextSpan | null = finding.place.in === "text" ? finding.place : null;
  const where = span ? `characters ${span.start + 1} to ${span.end} of the draft` : "the draft as a whole";
  return `${finding.level}: ${summary} (${finding.ruleId}; ${where})`;
}

export const summaryOf = (rules: readonly Rule[], id: string): string =>
  rules.find((rule) => rule.id === id)?.summary ?? "Something to look at before this is published.";
