export const HOLD_REASONS = ["late-night", "anger", "kept-must", "plain"] as const;
export type HoldReason = (typeof HOLD_REASONS)[number];

/** Why a submission cools off, and until when. */
export interface HoldsTable {
  id: string;
  submissionId: string;
  reason: HoldReason;
  until: Date;
  skippedAt: Date | null;
  skippedBy: string | null;
}
