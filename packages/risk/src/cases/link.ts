import type { DraftEvidence, PairEvidence } from "./evidence.ts";
import { logOdds } from "./log-odds.ts";

/** Fitted by training/cases on sequences of posts; in the order of the evidence. */
export const PAIR_WEIGHTS: readonly number[] = [
  -1.67, 0.33, -0.02, 0.13, -0.95, 1.1, 0.56, -0.27, 0.76, -2.46, 0.48, -0.97, -0.19, -1.95, -0.81, 1.56,
  -1.32, -0.72, 0.91, -0.45,
];
export const DRAFT_WEIGHTS: readonly number[] = [
  -7.83, -0.05, 0.37, 0.78, -0.25, 0.35, -0.35, -1.5, -2.21, -0.33, -0.57, 0.19, -0.87, -1.02, 0.26, -1.53,
  1.97, 0.09, 0.86, -0.28, -0.38, -0.47, 0.09, 0.39, -0.22, 0.19, -0.42, -0.43, 0.23, -0.26, -0.26, -0.13,
  -2.08, 0, 0.68, -0.61, -4.7, 0.67, 0.52, -1.63, -0.57, 0.44, -0.66,
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
  const odds = probabilities.map((pair) => logOdds(pair) / 2);
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
