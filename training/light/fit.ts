import type { Head, LinearModel } from "../../packages/detectors/src/linear/model.ts";
import { calibrate } from "./calibrate.ts";
import { dot, type Row, trainLinear } from "./linear.ts";

const EPOCHS = 10;

/** Rows with their labels, and the group each belongs to: groups (files) are never split. */
export interface LabelledRows {
  readonly labels: readonly string[];
  readonly rarity: Uint8Array;
  readonly rows: readonly Row[];
  /** By label, then row: 1 where it holds. */
  readonly targets: readonly Uint8Array[];
  readonly groups: readonly number[];
  /** Cost of a miss; larger fits closer. */
  readonly cost: number;
}

interface Fitted {
  readonly weights: Float32Array;
  readonly bias: number;
}

/** One weight vector a label. The rarer a label, the dearer its misses, by the square root of the odds against it. */
function fitHeads({ rows, targets, rarity, cost }: LabelledRows, chosen: readonly number[]): Fitted[] {
  const subset = chosen.map((i) => rows[i]!);
  return targets.map((target) => {
    const positive = Uint8Array.from(chosen, (i) => target[i]!);
    const count = positive.reduce((sum, one) => sum + one, 0);
    const odds = (chosen.length - count) / Math.max(1, count);
    const weight = Math.max(1, Math.sqrt(odds));
    return trainLinear(subset, positive, {
      width: rarity.length,
      epochs: EPOCHS,
      cost: { positive: cost * weight, negative: cost },
    });
  });
}

/** Scores of every row, by label, from heads that never saw its group. */
export function heldOutScores(data: LabelledRows): Float64Array[] {
  const held = data.labels.map(() => new Float64Array(data.rows.length));
  for (const group of new Set(data.groups)) {
    const heads = fitHeads(
      data,
      indexes(data.groups, (own) => own !== group),
    );
    for (const i of indexes(data.groups, (own) => own === group)) {
      const { index, value } = data.rows[i]!;
      for (const [label, { weights, bias }] of heads.entries())
        held[label]![i] = dot(weights, index, value) + bias;
    }
  }
  return held;
}

/** The model as it is shipped: 8-bit weights from all rows, calibrated on the held-out scores. */
export function shippedModel(data: LabelledRows, held: readonly Float64Array[]): LinearModel {
  return assemble(data, fitHeads(data, [...data.rows.keys()]), held);
}

/** A model that never saw a group, for measuring the whole checker on it. */
export function modelWithout(data: LabelledRows, group: number, held: readonly Float64Array[]): LinearModel {
  return assemble(
    data,
    fitHeads(
      data,
      indexes(data.groups, (own) => own !== group),
    ),
    held,
  );
}

function assemble(
  { labels, rarity, targets }: LabelledRows,
  fitted: readonly Fitted[],
  held: readonly Float64Array[],
): LinearModel {
  const width = labels.length;
  const weights = new Int8Array(rarity.length * width);
  const heads = fitted.map((head, label): Head => {
    const scale = head.weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / 127 || 1;
    for (const [bucket, weight] of head.weights.entries())
      weights[bucket * width + label] = Math.round(weight / scale);
    return { scale, bias: head.bias, ...calibrate(held[label]!, targets[label]!) };
  });
  return { labels, rarity, weights, heads };
}

const indexes = (groups: readonly number[], test: (group: number) => boolean): number[] =>
  [...groups.keys()].filter((i) => test(groups[i]!));

/** Inverse document frequency by bucket in sixteenths; 0 for what stands in one document only and teaches nothing. */
export function rarities(
  documents: readonly (readonly { readonly bucket: number }[])[],
  buckets: number,
): Uint8Array {
  const counts = new Int32Array(buckets);
  for (const features of documents)
    for (const bucket of new Set(features.map((one) => one.bucket))) counts[bucket]!++;
  const rarity = (count: number): number =>
    Math.min(255, Math.round(16 * (1 + Math.log((1 + documents.length) / (1 + count)))));
  return Uint8Array.from(counts, (count) => (count < 2 ? 0 : rarity(count)));
}

export const toRow = (activation: ReadonlyMap<number, number>): Row => ({
  index: Int32Array.from(activation.keys()),
  value: Float32Array.from(activation.values()),
});
