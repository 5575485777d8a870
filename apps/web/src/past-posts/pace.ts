import type { AuditProgress } from "@chaperone/audit";

/** Before, an estimate says nothing. */
const EARLIEST_MS = 4_000;

/** Tells how long a stage will go on, at the pace since this began to look at it; null where it is too early. */
export function pace(): (progress: AuditProgress, now: number) => number | null {
  let from: { readonly stage: string; readonly at: number; readonly done: number } | null = null;
  return ({ stage, done, of }, now) => {
    if (from?.stage !== stage) from = { stage, at: now, done };
    const [took, through] = [now - from.at, done - from.done];
    return took < EARLIEST_MS || through <= 0 ? null : (took / through) * (of - done);
  };
}
