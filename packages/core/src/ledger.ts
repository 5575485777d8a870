/** One detail of a patient as it is remembered. */
export interface TracedDetail {
  readonly kind: string;
  /** Table and row; of what no table has, a hash under the ledger's key. */
  readonly key: string;
  /** The share of people of whom it is true, as a decimal logarithm, and its standard deviation. */
  readonly log10: number;
  readonly sigma: number;
  /** Something that happened to the person, counted by the year. */
  readonly happening: boolean;
}

/**
 * What is remembered of a post that speaks of a patient: attributes, and never its text. Uncommon words are kept as
 * hashes under a key of the ledger's own, so that the same word can be met again without being read.
 */
export interface CaseTrace {
  readonly post: string;
  /** ISO date. */
  readonly date: string;
  /** How surely it tells of a particular patient, and closely enough to be recognised; 0 to 1. */
  readonly patient: number;
  readonly description: number;
  readonly sex: "female" | "male" | null;
  readonly ages: { readonly min: number; readonly max: number } | null;
  readonly details: readonly TracedDetail[];
  readonly marks: readonly string[];
  /** Fields of life it speaks of: "music-classical". */
  readonly themes: readonly string[];
  /** Turns of phrase that tell whom it speaks of. */
  readonly sayings: readonly string[];
  /** How rare each of the marks is in doctors' posts, in bits; traces of older versions lack it and what follows. */
  readonly bits?: readonly number[];
  /** Hashes of the words by which it calls somebody its readers know ("my stairs man"), and of these with the noun. */
  readonly calls?: readonly string[];
  readonly names?: readonly string[];
  /** How surely it goes on with an earlier story; 0 to 1. */
  readonly followUp?: number;
}

/** The traces of an author's earlier posts, on the device alone. */
export interface Ledger {
  /** Under which words are hashed; the members of a practice who join theirs share one. */
  readonly key: string;
  readonly traces: readonly CaseTrace[];
  /**
   * How surely each of the traces speaks of the draft's patient, in their order, where somebody has weighed them
   * among all posts already, and these are what is left.
   */
  readonly weighed?: readonly number[];
}
