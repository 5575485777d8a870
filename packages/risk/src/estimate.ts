import type { Estimate } from "@chaperone/core";

/** A share of people as arithmetic has it. */
export interface Share {
  /** log10 of the share, 0 or less. */
  readonly log10: number;
  /** Standard deviation of the log10: 0.05 a census figure, 0.5 a guess. */
  readonly sigma: number;
}

/** What a count of people is off by, before any detail: emigration, the years since the census. */
const POPULATION_SIGMA = 0.05;
/** What each further detail adds for hanging together with the others in ways no table shows. */
const DEPENDENCE_SIGMA = 0.12;
/** From here on a reader who settles on one fitting person is more often right than wrong. */
const RED = 0.5;
/** One in eleven: the threshold of the public release of health data in Europe, Canada and the United States. */
const AMBER = 0.09;
/** Half the width of the 80 % range, in standard deviations. */
const EIGHTY_PERCENT = 1.2816;

/** Middles of nine equally likely slices of the normal distribution. */
const QUANTILES = [-1.5932, -0.967, -0.5895, -0.2822, 0, 0.2822, 0.5895, 0.967, 1.5932];

/**
 * How many others fit a description, given how many people it could be about and the share of them that fits each
 * detail, the shares being conditional on one another where that is known.
 *
 * The number of others is taken to be Poisson with a log-normal mean λ. The chance that the patient is the only one
 * is then E[e^-λ], and that a reader who settles on one fitting person is right R = E[(1 - e^-λ)/λ]: the limit of
 * "population uniqueness" and of "journalist risk" for one description out of a large population.
 * @param population people in the circle, the patient among them; 1 or more
 */
export function estimate(population: number, shares: readonly Share[]): Estimate {
  let log10 = Math.log10(Math.max(population - 1, 1e-9));
  let variance = POPULATION_SIGMA ** 2 + DEPENDENCE_SIGMA ** 2 * Math.max(shares.length - 1, 0);
  for (const share of shares) {
    log10 += share.log10;
    variance += share.sigma ** 2;
  }
  const sigma = Math.sqrt(variance);
  let onlyOne = 0;
  let right = 0;
  for (const quantile of QUANTILES) {
    const others = 10 ** (log10 + sigma * quantile);
    onlyOne += Math.exp(-others);
    right += rightGuess(others);
  }
  const range = {
    low: 10 ** (log10 - EIGHTY_PERCENT * sigma),
    mid: 10 ** log10,
    high: 10 ** (log10 + EIGHTY_PERCENT * sigma),
  };
  const rightGuessMean = right / QUANTILES.length;
  return {
    others: range,
    probabilityOnlyOne: onlyOne / QUANTILES.length,
    rightGuess: rightGuessMean,
    level: rightGuessMean > RED ? "red" : rightGuess(range.low) > AMBER ? "amber" : "none",
  };
}

/** (1 - e^-λ)/λ, which is 1 where λ is 0. */
const rightGuess = (others: number): number => (others < 1e-9 ? 1 : -Math.expm1(-others) / others);

/** 83 -> 80: no more exactness than there is. @returns a whole number, 0 or more */
export function rounded(people: number): number {
  if (people < 1) return Math.round(people);
  const unit = 10 ** Math.floor(Math.log10(people));
  return Math.round(people / unit) * unit;
}
