import type { DraftEvidence, PairEvidence } from "./evidence.ts";

/** Fitted by training/cases on sequences of posts; in the order of the evidence. */
export const PAIR_WEIGHTS: readonly number[] = [
  -1.64, 0.33, -0.01, 0.14, -0.96, 1.11, 0.56, -0.26, 0.76, -2.46, 0.48, -0.98, -0.19, -1.96, -0.81, 1.56,
  -1.33, -0.72, 0.88, -0.45,
];
export const DRAFT_WEIGHTS: readonly number[] = [
  -7.71, -0.05, 0.36, 0.78, -0.25, 0.34, -0.36, -1.51, -2.19, -0.34, -0.58, 0.2, 0.1, -0.9, -1.03, 0.26,
  -1.53, 1.95, 0.08, 0.87, -0.28, -0.36, -0.46, 0.08, 0.39, -0.23, 0.19, -0.4, -0.42, 0.23, -0.27, -0.25,
  -0.12, -2.06, 0.02, 0.69, -0.62, -4.8, 0.65, 0.53, -1.63, -0.58, 0.43, -0.63,
];

const sum = (weights: readonly number[], evidence: readonly number[]): number =>
  evidence.reduce((total, value, at) => total + value * (weights[at] ?? 0), 0);
const probability = (odds: number): number => 1 / (1 + Math.exp(-odds));

/** Earlier posts in the sequences that the weights were fitted on. */
const POSTS_FITTED = 5;

/**
 * The probability that an earlier post speaks of the draft's patient. The more posts there are, the more would fit
 * by chance, so each needs more to speak for it.
 */
export const pairProbability = (evidence: PairEvidence, posts: number, weights = PAIR_WEIGHTS): number =>
  probability(sum(weights, evidence) - Math.max(0, Math.log(posts / POSTS_FITTED)));

/** Beyond the second best nothing is learned about the draft. */
const BEST = 2;
/** As unlikely as a post about something else. */
const NO_POST = -2.3;

/** What the pairs say of the draft: the log odds of the best two, and the evidence of the best itself. */
export function joinedEvidence(
  draft: DraftEvidence,
  pairs: readonly PairEvidence[],
  probabilities: readonly number[],
): number[] {
  const odds = probabilities.map((pair) => Math.log((pair + 0.01) / (1 - pair + 0.01)) / 2);
  const best = odds.toSorted((a, b) => b - a);
  const bestPair = pairs[odds.indexOf(best[0]!)];
  return [
    ...draft,
    ...Array.from({ length: BEST }, (_, at) => best[at] ?? NO_POST),
    ...(bestPair?.slice(1) ?? []),
  ];
}

/** The probability that all together tell of one patient who can be recognised. */
export const collectiveProbability = (evidence: readonly number[], weights = DRAFT_WEIGHTS): number =>
  probability(sum(weights, evidence));
