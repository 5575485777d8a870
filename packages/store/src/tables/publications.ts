import type { Generated } from "kysely";

export const PUBLICATION_STATES = [
  "planned",
  "sending",
  "sent",
  "refused",
  "unconfirmed",
  "stopped",
  "withdrawn",
  "corrected",
] as const;
export type PublicationState = (typeof PUBLICATION_STATES)[number];

/** One submission on one account. */
export interface PublicationsTable {
  id: string;
  submissionId: string;
  accountId: string;
  state: PublicationState;
  attempts: Generated<number>;
  retryAt: Date | null;
  lastErrorCode: string | null;
  settledAt: Date | null;
}
