/** How likely a word is each of these, by the company it keeps in newspapers and on the web. */
export interface Kinds {
  readonly first: number;
  readonly last: number;
  readonly place: number;
  readonly word: number;
}
const NAMES = ["first", "last", "place", "word"] as const;

interface Examples {
  readonly first: ReadonlySet<string>;
  readonly last: ReadonlySet<string>;
  readonly towns: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
  readonly vectors: ReadonlyMap<string, readonly number[]>;
}

const EPOCHS = 20;
const RATE = 0.05;

/** Softmax regression on word vectors, learnt from the listed names, towns and words that are only one of these. */
export function learnKinds({ first, last, towns, words, vectors }: Examples): (name: string) => Kinds | null {
  const examples: { vector: readonly number[]; kind: number }[] = [];
  for (const [word, vector] of vectors) {
    const belongs = [first.has(word), last.has(word), towns.has(word), words.has(word)];
    if (belongs.filter(Boolean).length === 1)
      examples.push({ vector: unit(vector), kind: belongs.indexOf(true) });
  }
  const weights = NAMES.map(() => new Float64Array(101));
  const scores = (vector: readonly number[]): number[] => softmax(weights.map((row) => dot(row, vector)));
  // A fixed stride over a prime-sized ring stands in for shuffling, so that each run gives the same lists.
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (let i = 0; i < examples.length; i++) {
      const { vector, kind } = examples[(i * 7919 + epoch) % examples.length]!;
      const given = scores(vector);
      weights.forEach((row, k) => {
        const step = (RATE / (1 + epoch / 4)) * ((k === kind ? 1 : 0) - given[k]!);
        for (let d = 0; d < 100; d++) row[d]! += step * vector[d]!;
        row[100]! += step;
      });
    }
  }
  return (name) => {
    const vector = vectors.get(name);
    if (!vector) return null;
    const [one = 0, two = 0, three = 0, four = 0] = scores(unit(vector));
    return { first: one, last: two, place: three, word: four };
  };
}

function unit(vector: readonly number[]): number[] {
  const length = Math.hypot(...vector) || 1;
  return vector.map((value) => (5 * value) / length);
}

const dot = (row: Float64Array, vector: readonly number[]): number => {
  let sum = row[100]!;
  for (let d = 0; d < 100; d++) sum += row[d]! * vector[d]!;
  return sum;
};

function softmax(values: readonly number[]): number[] {
  const top = Math.max(...values);
  const powers = values.map((value) => Math.exp(value - top));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / sum);
}
