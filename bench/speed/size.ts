/** How much is measured. */
export interface Size {
  /** Ordinary posts. */
  readonly posts: number;
  /** Ordinary posts typed key by key. */
  readonly typed: number;
  /** Of long texts, in characters. */
  readonly lengths: readonly number[];
  /** Fresh processes. */
  readonly processes: number;
}

export const WHOLE: Size = { posts: 200, typed: 10, lengths: [100, 1_000, 10_000, 100_000], processes: 9 };
/** To see that all of it runs; its figures are rough. */
export const QUICK: Size = { posts: 24, typed: 1, lengths: [100, 1_000, 10_000], processes: 2 };
