/** Under which a person's uncommon words are hashed in their traces. */
export interface LedgersTable {
  personId: string;
  key: string;
}
