import type { Generated } from "kysely";

export const SUBMISSION_STATES = [
  "held",
  "waiting",
  "scheduled",
  "sending",
  "sent",
  "stopped",
  "partly",
  "rejected",
  "cancelled",
] as const;
export type SubmissionState = (typeof SUBMISSION_STATES)[number];

/** A version handed in to go to some accounts at a time. */
export interface SubmissionsTable {
  id: string;
  versionId: string;
  practiceId: string;
  submittedBy: string;
  state: SubmissionState;
  /** Asked for: as soon as possible where null. */
  sendAt: Date | null;
  /** The same on the author's clock, "2026-11-24T08:30": a changed zone rule moves the instant, not this. */
  localTime: string | null;
  /** IANA name. */
  timeZone: string;
  /** The next instant at which something is due. */
  dueAt: Date | null;
  createdAt: Date;
  settledAt: Date | null;
  note: string | null;
  /** Counts the changes of state, for whoever compares before changing. */
  revision: Generated<number>;
}
