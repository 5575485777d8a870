import type { Generated } from "kysely";

export const REMOVAL_STATES = [
  "looking",
  "prepared",
  "lapsed",
  "confirmed",
  "running",
  "stopped",
  "done",
] as const;
export type RemovalState = (typeof REMOVAL_STATES)[number];

/** Posts of one account that its owner wants deleted or changed, all at once. */
export interface RemovalsTable {
  id: string;
  practiceId: string;
  personId: string;
  accountId: string;
  state: RemovalState;
  createdAt: Date;
  /** Since when all of them were looked up, and may be confirmed. */
  preparedAt: Date | null;
  confirmedAt: Date | null;
  /** When it was done, stopped or lapsed. */
  settledAt: Date | null;
  /** Since when nothing is kept any more of what the posts said. */
  erasedAt: Date | null;
  /** Why it was stopped, as a stable code; null where its owner did. */
  code: string | null;
  /** Not before: a network asks to wait, or a worker has it. */
  retryAt: Date | null;
  /** How many workers' turns there have been. */
  turns: Generated<number>;
  /** How many items failed one after the other. */
  failures: Generated<number>;
}
