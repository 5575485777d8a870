export const APPROVAL_DECISIONS = ["approved", "rejected"] as const;

/** One decision on one version, by a member or through a link. */
export interface ApprovalsTable {
  id: string;
  submissionId: string;
  versionId: string;
  memberId: string | null;
  linkId: string | null;
  decision: (typeof APPROVAL_DECISIONS)[number];
  comment: string | null;
  createdAt: Date;
}
