import type { Coverage, CoverageEntry } from "@chaperone/core";

/** What was looked at, in a doctor's words, each once. */
export const lookedAt = (coverage: Coverage): string[] => [
  ...new Set(coverage.flatMap(({ reads, run }) => (run.state === "ran" && reads !== null ? [reads] : []))),
];

export interface NotLookedAt {
  readonly what: readonly string[];
  readonly because: string;
}

/** What was not, by reason. A part that only helps others is named by its id: its absence still weighs. */
export function notLookedAt(coverage: Coverage): NotLookedAt[] {
  const byReason = new Map<string, string[]>();
  for (const entry of coverage) {
    if (entry.run.state === "ran") continue;
    const because = reasonOf(entry);
    const what = entry.reads ?? `what “${entry.detector}” reads`;
    const list = byReason.get(because) ?? [];
    if (!list.includes(what)) byReason.set(because, [...list, what]);
  }
  return Array.from(byReason, ([because, what]) => ({ what, because }));
}

function reasonOf({ run, optional }: CoverageEntry): string {
  if (run.state === "skipped") return run.reason;
  if (run.state !== "failed") return "it was still at work";
  // Only the language model is optional, and it may fail before it starts: its runtime is not there, say.
  return optional ? `it could not be used here (${run.reason})` : `it stopped with an error (${run.reason})`;
}

/** "names, ages": semicolons where a member holds a comma itself. */
export const listed = (items: readonly string[]): string =>
  items.join(items.length > 1 && items.some((item) => item.includes(",")) ? "; " : ", ");
