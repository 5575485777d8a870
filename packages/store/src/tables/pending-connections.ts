/** An account whose owner is away at the network's own page, saying yes. */
export interface PendingConnectionsTable {
  stateHash: string;
  personId: string;
  practiceId: string;
  /** The id the account will have: its secret is sealed for it from the start. */
  accountId: string;
  network: string;
  secret: string;
  createdAt: Date;
  expiresAt: Date;
}
