/** A question put to a passkey and not yet answered. */
export interface ChallengesTable {
  idHash: string;
  /** Null while nobody is signed in yet. */
  personId: string | null;
  purpose: string;
  challenge: string;
  createdAt: Date;
  expiresAt: Date;
}
