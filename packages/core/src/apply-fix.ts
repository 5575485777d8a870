import type { Edit, Fix } from "./finding.ts";
import { overlaps } from "./place.ts";

/** Nothing outside the edits changes. */
export const applyFix = (text: string, fix: Fix): string => applyEdits(text, fix.edits);

export interface Applied {
  readonly text: string;
  readonly applied: readonly Fix[];
  /** Fixes that touch a passage an earlier one changed; check again before offering them. */
  readonly remaining: readonly Fix[];
}

/** Applies fixes in the order given; one that would touch an earlier one's passage is kept for later. */
export function applyFixes(text: string, fixes: readonly Fix[]): Applied {
  const applied: Fix[] = [];
  const remaining: Fix[] = [];
  const edits: Edit[] = [];
  for (const fix of fixes) {
    if (fix.edits.some((edit) => edits.some((taken) => touches(edit, taken)))) remaining.push(fix);
    else {
      applied.push(fix);
      edits.push(...fix.edits);
    }
  }
  return { text: applyEdits(text, edits), applied, remaining };
}

/** Insertions at one point touch although they do not overlap: their order would be a guess. */
const touches = (a: Edit, b: Edit): boolean => overlaps(a, b) || a.start === b.start;

/**
 * @throws RangeError when an edit lies outside the text or two overlap: applying them would garble the draft.
 */
function applyEdits(text: string, edits: readonly Edit[]): string {
  const ordered = edits.toSorted((a, b) => a.start - b.start || a.end - b.end);
  let result = "";
  let at = 0;
  for (const { start, end, text: replacement } of ordered) {
    if (!(at <= start && start <= end && end <= text.length))
      throw new RangeError("An edit lies outside the text or over another edit.");
    result += text.slice(at, start) + replacement;
    at = end;
  }
  return result + text.slice(at);
}
