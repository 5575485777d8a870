/** What speaks for and against a breach of one rule. */
export interface Evidence {
  /** How much the draft reads like labelled breaches, 0 to 1. */
  readonly likeness: number;
  /** How many different cues or claims speak for it. */
  readonly carriers: number;
  /** Whether one of them carries the rule by itself: a claim of the catalogue, a declared interest. */
  readonly isSettled: boolean;
  /** Whether a cue speaks against it. */
  readonly isDoubted: boolean;
}

/**
 * How much each part of the evidence counts: a constant, the log odds of the likeness, one carrying cue, a second,
 * a doubt where no cue carries, a doubt beside one. The same for all rules, because a set for each would fit the
 * corpus and not its class. Fitted on posts that none of the models had learned from (training/held-out.ts).
 */
const WEIGHTS = [-0.23, 0.82, 1.04, 1.58, -0.44, 0.22];

/** The probability that a rule is broken; as calibrated as the labelled posts are like the reader's own. */
export const sureness = ({ likeness, carriers, isSettled, isDoubted }: Evidence): number =>
  sum(WEIGHTS, [
    1,
    // Of posts with a catalogued claim nine in ten break a rule on claims, whatever they read like otherwise.
    logOdds(isSettled ? Math.max(likeness, 0.5) : likeness),
    carriers > 0 ? 1 : 0,
    carriers > 1 || isSettled ? 1 : 0,
    isDoubted && carriers === 0 ? 1 : 0,
    isDoubted && carriers > 0 ? 1 : 0,
  ]);

/** The same for a single identifier: a constant, the draft's likeness, how surely the detail is a patient's. */
export const identifierSureness = (likeness: number, detail: number): number =>
  sum([-0.56, 0.57, 0.25], [1, logOdds(likeness), logOdds(detail)]);

/** Fewer than one in a million or more than everybody changes nothing further. */
const FEWEST = -6;
const MOST = 8;

/** The same for a description: a constant, the draft's likeness, the decimal logarithm of how many others fit. */
export const descriptionSureness = (likeness: number, others: number): number =>
  sum(
    [-0.66, 0.71, -0.11],
    [1, logOdds(likeness), Math.min(Math.max(Math.log10(others + 10 ** FEWEST), FEWEST), MOST)],
  );

const logOdds = (probability: number): number => Math.log((probability + 1e-3) / (1 - probability + 1e-3));

function sum(weights: readonly number[], evidence: readonly number[]): number {
  const odds = evidence.reduce((total, value, at) => total + value * weights[at]!, 0);
  return 1 / (1 + Math.exp(-odds));
}

/**
 * From which sureness on a rule speaks: chosen on posts held out by file (training/judgement), between where F1 is
 * best and where recall still grows faster than false alarms. Breaches without a marker (a sneer, a boast) come with
 * little sureness, so their bars are lowest; and the readers held out learned from a third fewer posts than the one
 * that is shipped, whose sureness is worth more.
 */
export const BARS = {
  "accuracy/contradicted-claim": 0.7,
  "accuracy/exploits-fear": 0.25,
  "accuracy/unsourced-claim": 0.3,
  "accuracy/unsustainable-claim": 0.3,
  "boundaries/individual-advice": 0.4,
  "boundaries/patient-contact": 0.3,
  "confidentiality/acknowledged-patient": 0.3,
  "confidentiality/direct-identifier": 0.3,
  "confidentiality/identifiable-description": 0.35,
  "profession/disrepute": 0.25,
  "respect/abuse": 0.25,
  "respect/defamation": 0.25,
  "respect/demeaning": 0.2,
  "transparency/medicine-promotion": 0.35,
  "transparency/speaks-for-others": 0.3,
  "transparency/undeclared-interest": 0.25,
  "transparency/unnamed-advice": 0.2,
} as const;
