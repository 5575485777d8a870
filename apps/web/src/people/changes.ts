import type { CheapestChange, Fix } from "@chaperone/core";
import type { LiveFinding } from "../check/live-findings.ts";

/** A change that is a press away. */
export interface OfferedChange {
  readonly live: LiveFinding;
  readonly fix: Fix;
  readonly passages: readonly PassageChange[];
}

/** What stands in a passage, and what would; empty: nothing. */
export interface PassageChange {
  readonly before: string;
  readonly after: string;
}

/** The rewrite that makes the smallest change, where the words allow one; a dismissed finding offers nothing. */
export function offeredChange(shown: readonly LiveFinding[], text: string): OfferedChange | null {
  for (const live of shown) {
    const fix = live.finding.fixes.find(({ others }) => others !== undefined);
    if (fix) return { live, fix, passages: passagesOf(fix, text) };
  }
  return null;
}

/** A rewrite's passages, in the order of the text. */
export const passagesOf = ({ edits }: Fix, text: string): PassageChange[] =>
  edits
    .toSorted((a, b) => a.start - b.start)
    .map(({ start, end, text: after }) => withoutSame(inOneLine(text.slice(start, end)), inOneLine(after)))
    .filter(({ before, after }) => before !== after);

/** The same of a change that is only told in words. */
export const stepsOf = ({ steps }: CheapestChange): PassageChange[] =>
  steps
    .toSorted((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0))
    .map(({ detail, say }) => ({ before: inOneLine(detail), after: say ?? "" }));

const inOneLine = (words: string): string => words.replace(/\s+/gu, " ").trim();

/** "A Polish" that becomes "A" is "Polish" left out. */
function withoutSame(before: string, after: string): PassageChange {
  if (after === "") return { before, after };
  if (before.startsWith(`${after} `)) return { before: before.slice(after.length + 1), after: "" };
  if (before.endsWith(` ${after}`)) return { before: before.slice(0, -after.length - 1), after: "" };
  return { before, after };
}
