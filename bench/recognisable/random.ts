/** Random numbers that come out alike at every run: Marsaglia's xorshift on 128 bits. */
export class Random {
  #a: number;
  #b: number;
  #c: number;
  #d: number;

  constructor(seed: number) {
    this.#a = seed | 0 || 1;
    this.#b = 0x9e3779b9;
    this.#c = 0x243f6a88;
    this.#d = 0xb7e15162;
    for (let at = 0; at < 32; at++) this.uniform();
  }

  /** From 0 to just under 1. */
  uniform(): number {
    const t = this.#a ^ (this.#a << 11);
    this.#a = this.#b;
    this.#b = this.#c;
    this.#c = this.#d;
    this.#d = this.#d ^ (this.#d >>> 19) ^ t ^ (t >>> 8);
    return (this.#d >>> 0) / 4294967296;
  }

  /** A whole number from 0 to just under `end`. */
  below(end: number): number {
    return Math.floor(this.uniform() * end);
  }

  normal(mean = 0, deviation = 1): number {
    return (
      mean + deviation * Math.sqrt(-2 * Math.log(1 - this.uniform())) * Math.cos(2 * Math.PI * this.uniform())
    );
  }

  /** A factor whose natural logarithm has this deviation, never beyond three of them. */
  factor(deviation: number): number {
    return Math.exp(deviation * Math.max(-3, Math.min(3, this.normal())));
  }

  exponential(): number {
    return -Math.log(1 - this.uniform());
  }

  /** How often something happens that happens `mean` times on average. */
  poisson(mean: number): number {
    if (mean > 50) return Math.max(0, Math.round(this.normal(mean, Math.sqrt(mean))));
    let left = this.exponential();
    let times = 0;
    while (left < mean) {
      times++;
      left += this.exponential();
    }
    return times;
  }

  chance(probability: number): boolean {
    return this.uniform() < probability;
  }

  pick<T>(values: ArrayLike<T>): T {
    return values[this.below(values.length)]!;
  }

  /** An index, by running totals of the weights. */
  byTotals(totals: Float64Array): number {
    const wanted = this.uniform() * totals[totals.length - 1]!;
    let from = 0;
    let to = totals.length - 1;
    while (from < to) {
      const middle = (from + to) >> 1;
      if (totals[middle]! > wanted) to = middle;
      else from = middle + 1;
    }
    return from;
  }
}

/** Running totals of weights, to draw from. */
export function totalsOf(weights: ArrayLike<number>): Float64Array {
  const totals = new Float64Array(weights.length);
  let total = 0;
  for (let at = 0; at < weights.length; at++) {
    total += weights[at]!;
    totals[at] = total;
  }
  return totals;
}
