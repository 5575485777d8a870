/** The log odds of a probability, kept finite. */
export const logOdds = (probability: number): number =>
  Math.log((probability + 0.01) / (1 - probability + 0.01));
