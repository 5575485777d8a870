/** A link with which somebody without an account may decide once. */
export interface ApprovalLinksTable {
  id: string;
  tokenHash: string;
  submissionId: string;
  createdBy: string;
  createdAt: Date;
  expiresAt: Date;
  usedAt: Date | null;
}
