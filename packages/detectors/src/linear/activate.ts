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
  for (const [block, volume] of Object.entries(loudness)) {
    const counts = new Map<number, number>();
    for (const { bucket, block: own } of all) {
      if (own === block && rarity[bucket] !== 0) counts.set(bucket, (counts.get(bucket) ?? 0) + 1);
    }
    const values = Array.from(
      counts,
      ([bucket, count]) => [bucket, (1 + Math.log(count)) * rarity[bucket]!] as const,
    );
    const length = Math.sqrt(values.reduce((sum, [, value]) => sum + value * value, 0)) || 1;
    for (const [bucket, value] of values)
      activation.set(bucket, (activation.get(bucket) ?? 0) + (volume * value) / length);
  }
  return activation;
}
