/** A sparse row: bucket indexes and their values. */
export interface Row {
  readonly index: Int32Array;
  readonly value: Float32Array;
}

export interface LinearModel {
  readonly weights: Float32Array;
  readonly bias: number;
}

export interface LinearOptions {
  /** Buckets: the length of the weight vector. */
  readonly width: number;
  readonly epochs: number;
  /** Cost of a miss for each class; larger fits closer. */
  readonly cost: { readonly positive: number; readonly negative: number };
}

/**
 * L2-regularised linear classifier with squared hinge loss, by dual coordinate descent
 * (Hsieh et al., "A dual coordinate descent method for large-scale linear SVM", ICML 2008, algorithm 1).
 * The order of steps is fixed, so training repeats to the same weights.
 */
export function trainLinear(
  rows: readonly Row[],
  positive: Uint8Array,
  { width, epochs, cost }: LinearOptions,
): LinearModel {
  const weights = new Float32Array(width);
  const alpha = new Float64Array(rows.length);
  const diagonal = Float64Array.from(rows, (_, i) => 1 / (2 * (positive[i] ? cost.positive : cost.negative)));
  // The bias is one more feature that is always 1.
  const squares = Float64Array.from(
    rows,
    ({ value }, i) => value.reduce((sum, v) => sum + v * v, 1) + diagonal[i]!,
  );
  const order = Int32Array.from(rows.keys());
  const random = seeded(7);
  let bias = 0;
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    for (const i of order) {
      const { index, value } = rows[i]!;
      const sign = positive[i] ? 1 : -1;
      const gradient = sign * (dot(weights, index, value) + bias) - 1 + diagonal[i]! * alpha[i]!;
      if (alpha[i] === 0 && gradient >= 0) continue;
      const before = alpha[i]!;
      alpha[i] = Math.max(before - gradient / squares[i]!, 0);
      const step = sign * (alpha[i]! - before);
      for (let k = 0; k < index.length; k++) weights[index[k]!]! += step * value[k]!;
      bias += step;
    }
  }
  return { weights, bias };
}

export function dot(weights: Float32Array, index: Int32Array, value: Float32Array): number {
  let sum = 0;
  for (let k = 0; k < index.length; k++) sum += weights[index[k]!]! * value[k]!;
  return sum;
}

function shuffle(order: Int32Array, random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
}

/** mulberry32, a public-domain generator by Tommy Ettinger. */
function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t ^= t + Math.imul(t ^ (t >>> 7), 61 | t);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
