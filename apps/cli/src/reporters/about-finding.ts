import type { Finding, Place, Rule } from "@chaperone/core";
import type { Checked } from "../checked.ts";
import { corner } from "../pictures/place-words.ts";
import { spanOf } from "../result.ts";
import { linesOf, type Position, positionAt } from "../text-lines.ts";

/** Where a finding stands in the file its draft was read from; `end` is the place after its last character. */
export interface Region {
  readonly start: Position;
  readonly end: Position;
}

/**
 * Null where the draft is one line of a file of many, whose lines and columns are not its own, and where a picture
 * is meant, which has none.
 */
export function regionIn({ origin, draft }: Checked, finding: Finding): Region | null {
  if (origin.line !== undefined || (finding.place.in !== "text" && finding.place.in !== "draft")) return null;
  const lines = linesOf(draft.text);
  const { start, end } = spanOf(finding.place, draft.text);
  return { start: positionAt(lines, start), end: positionAt(lines, end) };
}

/**
 * What may stand in a log that others read: the rule in general words and the place, never a word of
 * the draft. The finding's own message may quote it.
 */
export function discreetMessage(finding: Finding, summary: string): string {
  return `${finding.level}: ${summary} (${finding.ruleId}; ${whereIn(finding.place)})`;
}

/** Pictures by their number: the name of a file may name a patient. */
function whereIn(place: Place): string {
  switch (place.in) {
    case "text":
      return `characters ${place.start + 1} to ${place.end} of the draft`;
    case "draft":
      return "the draft as a whole";
    case "image":
      return `picture ${place.image + 1}, ${corner(place.region)}`;
    case "image-metadata":
      return `the file of picture ${place.image + 1}`;
    case "alt-text":
      return `characters ${place.start + 1} to ${place.end} of the description of picture ${place.image + 1}`;
  }
}

export const summaryOf = (rules: readonly Rule[], id: string): string =>
  rules.find((rule) => rule.id === id)?.summary ?? "Something to look at before this is published.";
