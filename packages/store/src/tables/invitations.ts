import type { Role } from "./members.ts";

export interface InvitationsTable {
  tokenHash: string;
  practiceId: string;
  role: Role;
  /** Null for the set-up link of the first manager. */
  createdBy: string | null;
  createdAt: Date;
  expiresAt: Date;
  usedAt: Date | null;
}
