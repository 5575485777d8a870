/** Where a practice's record ends, so that lines cut off its end are missed. */
export interface RecordHeadsTable {
  practiceId: string;
  count: number;
  lastHash: string;
}
