import type { Examined } from "./examine.ts";
import { LOOKS, READS } from "./traits.ts";

/** Logistic regressions, printed by training/image-text. The first weight is the constant's. */
const BY_LOOKS: Readonly<Record<"constant" | (typeof LOOKS)[number], number>> = {
  constant: -1.789,
  score: 1.641,
  surest: 0.648,
  filled: -2.205,
  echo: 0.674,
  large: -0.054,
  huge: -3.526,
  long: 0.903,
  "two-tone": 1.662,
  span: 2.53,
  rough: -3.073,
  ink: -3.479,
};
const BY_READING: Readonly<Record<"constant" | (typeof LOOKS)[number] | (typeof READS)[number], number>> = {
  constant: -1.006,
  score: 1.269,
  surest: 0.185,
  filled: -2.152,
  echo: 0.982,
  large: -0.088,
  huge: -2.833,
  long: -0.031,
  "two-tone": 1.701,
  span: 2.422,
  rough: -2.771,
  ink: -2.898,
  certain: 0.34,
  least: 0.141,
  letters: 1.371,
  crowded: -0.469,
  none: 1.465,
  latin: -1.19,
};

/** How likely it is text that a person could read, 0 to 1. */
export function chanceOfText({ looks, reads }: Pick<Examined, "looks" | "reads">): number {
  const weights: readonly number[] = reads
    ? [...LOOKS, ...READS].map((name) => BY_READING[name])
    : LOOKS.map((name) => BY_LOOKS[name]);
  const start = reads ? BY_READING.constant : BY_LOOKS.constant;
  const sum = [...looks, ...(reads ?? [])].reduce((total, value, at) => total + value * weights[at]!, start);
  return 1 / (1 + Math.exp(-sum));
}
