import type { PartState } from "./parts.ts";

export const CORRECTION_KINDS = ["reply", "edit", "delete"] as const;

/** What was done about a part after it went out, and why. */
export interface CorrectionsTable {
  id: string;
  partId: string;
  kind: (typeof CORRECTION_KINDS)[number];
  /** What it says; null where the part is taken away. */
  versionId: string | null;
  key: string;
  state: PartState;
  reason: string;
  requestedBy: string | null;
  attemptedAt: Date | null;
  settledAt: Date | null;
  lastErrorCode: string | null;
  remoteId: string | null;
  remoteUrl: string | null;
  remoteCid: string | null;
  createdAt: Date;
}
