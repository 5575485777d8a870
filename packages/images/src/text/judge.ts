import type { Examined } from "./examine.ts";
import { LOOKS, READS } from "./traits.ts";

/** Logistic regressions, printed by training/image-text. The first weight is the constant's. */
const BY_LOOKS: Readonly<Record<"constant" | (typeof LOOKS)[number], number>> = {
  constant: -2.002,
  score: 1.864,
  surest: 0.588,
  filled: -3.166,
  echo: 1.517,
  large: -0.12,
  huge: -3.951,
  long: 0.63,
  "two-tone": 2.045,
  span: 2.523,
  rough: -2.686,
  ink: -1.862,
};
const BY_READING: Readonly<Record<"constant" | (typeof LOOKS)[number] | (typeof READS)[number], number>> = {
  constant: -0.801,
  score: 1.269,
  surest: 0.071,
  filled: -2.565,
  echo: 2.046,
  large: -0.068,
  huge: -3.415,
  long: 0.008,
  "two-tone": 1.282,
  span: 1.901,
  rough: -2.486,
  ink: -1.729,
  certain: 0.247,
  least: 0.237,
  letters: 1.236,
  crowded: -0.371,
  none: 1.461,
  latin: -0.104,
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
