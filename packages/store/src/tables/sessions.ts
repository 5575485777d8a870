export interface SessionsTable {
  /** Only the hash: whoever reads the table cannot sign in with it. */
  idHash: string;
  personId: string;
  createdAt: Date;
  expiresAt: Date;
  endedAt: Date | null;
}
