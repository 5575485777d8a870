/** How far a part had spread at a time. */
export interface CountsTable {
  partId: string;
  at: Date;
  likes: number;
  reposts: number;
  replies: number;
  quotes: number;
}
