export const ROLES = ["author", "approver", "manager"] as const;
export type Role = (typeof ROLES)[number];

export interface MembersTable {
  practiceId: string;
  personId: string;
  role: Role;
  joinedAt: Date;
  leftAt: Date | null;
}
