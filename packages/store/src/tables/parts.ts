export const PART_STATES = [
  "planned",
  "sending",
  "sent",
  "refused",
  "unconfirmed",
  "stopped",
  "withdrawn",
] as const;
export type PartState = (typeof PART_STATES)[number];

/** One post of a publication; a thread has several. */
export interface PartsTable {
  id: string;
  publicationId: string;
  /** From 0. */
  position: number;
  text: string;
  /** Chosen and stored before the first attempt, so that no attempt makes a second post. */
  key: string;
  state: PartState;
  attemptedAt: Date | null;
  sentAt: Date | null;
  remoteId: string | null;
  remoteUrl: string | null;
  remoteCid: string | null;
}
