/** A text on its way out; what it says stands in its versions. */
export interface DraftsTable {
  id: string;
  practiceId: string;
  authorId: string;
  createdAt: Date;
  archivedAt: Date | null;
}
