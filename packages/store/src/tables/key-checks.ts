/** One sealed word, by which a wrong key is noticed when the database is opened. */
export interface KeyChecksTable {
  id: number;
  sealed: string;
}
