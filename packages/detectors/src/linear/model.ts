/** A linear classifier over hashed features, several labels at once, small enough to ship with the page. */
export interface LinearModel {
  readonly labels: readonly string[];
  /** Inverse document frequency by bucket, in sixteenths; 0 where the bucket was too rare to learn from. */
  readonly rarity: Uint8Array;
  /** By bucket, then label; in units of the label's scale. */
  readonly weights: Int8Array;
  readonly heads: readonly Head[];
}

export interface Head {
  readonly scale: number;
  readonly bias: number;
  /** Score to probability, 1 / (1 + exp(-(slope * score + intercept))), fitted on posts held out by file. */
  readonly slope: number;
  readonly intercept: number;
}

/** What a model sees: the value of each bucket. */
export type Activation = ReadonlyMap<number, number>;

/** The probability of each label, in the order of the labels. */
export function probabilities({ labels, weights, heads }: LinearModel, activation: Activation): number[] {
  const width = labels.length;
  const sums = new Float64Array(width);
  for (const [bucket, value] of activation) {
    const row = bucket * width;
    for (let label = 0; label < width; label++) sums[label]! += weights[row + label]! * value;
  }
  return heads.map((head, label) => probability(head, sums[label]! * head.scale + head.bias));
}

const probability = ({ slope, intercept }: Head, score: number): number =>
  1 / (1 + Math.exp(-(slope * score + intercept)));

/** FNV-1a, 32 bits, folded to a number of buckets that is a power of two. */
export const hash = (text: string, buckets: number): number => bucketOf(hashed(text), buckets);

/** The hash as far as a text goes; what follows may be hashed on from there. */
export function hashed(text: string, from = 0x811c9dc5, start = 0, end = text.length): number {
  let value = from;
  for (let i = start; i < end; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value;
}

export const bucketOf = (value: number, buckets: number): number =>
  ((value ^ (value >>> 16)) >>> 0) & (buckets - 1);
