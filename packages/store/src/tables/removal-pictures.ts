/** A picture of a post that is taken away. */
export interface RemovalPicturesTable {
  removalId: string;
  position: number;
  /** Which of the post's pictures, from 0. */
  number: number;
  type: string;
  /** Sealed for account and post. */
  bytes: Uint8Array;
}
