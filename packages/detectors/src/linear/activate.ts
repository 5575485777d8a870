import type { Activation } from "./model.ts";

/** One occurrence of a feature in a block; each block is scaled to one length, so that none drowns another. */
export interface BlockFeature {
  readonly bucket: number;
  readonly block: string;
}

/**
 * Each block scaled to its loudness, its features weighed by rarity and, slowly, by count.
 * @param loudness by block.
 */
export function activate(
  all: readonly BlockFeature[],
  rarity: Uint8Array,
  loudness: Readonly<Record<string, number>>,
): Activation {
  const activation = new Map<number, number>();
  const counts = countersFor(rarity);
  for (const [block, volume] of Object.entries(loudness)) {
    const buckets: number[] = [];
    for (const { bucket, block: own } of all) {
      if (own === block && rarity[bucket] !== 0 && counts[bucket]!++ === 0) buckets.push(bucket);
    }
    const values = new Float64Array(buckets.length);
    let squares = 0;
    for (let i = 0; i < buckets.length; i++) {
      const bucket = buckets[i]!;
      const value = (1 + Math.log(counts[bucket]!)) * rarity[bucket]!;
      counts[bucket] = 0;
      values[i] = value;
      squares += value * value;
    }
    const length = Math.sqrt(squares) || 1;
    for (let i = 0; i < buckets.length; i++) {
      const bucket = buckets[i]!;
      activation.set(bucket, (activation.get(bucket) ?? 0) + (volume * values[i]!) / length);
    }
  }
  return activation;
}

/** One counter for each bucket, all at nought between calls: a table of them is quicker than a map and slow to make. */
function countersFor(rarity: Uint8Array): Uint32Array {
  let counters = known.get(rarity);
  if (!counters) {
    counters = new Uint32Array(rarity.length);
    known.set(rarity, counters);
  }
  return counters;
}
const known = new WeakMap<Uint8Array, Uint32Array>();
