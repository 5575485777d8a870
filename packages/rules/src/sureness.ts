/** What speaks for and against a breach of one rule. */
export interface Evidence {
  /** How much the draft reads like labelled breaches, 0 to 1. */
  readonly likeness: number;
  /** How many different cues speak for it. */
  readonly carriers: number;
  /** Whether a cue speaks against it. */
  readonly isDoubted: boolean;
}

/**
 * How much each part of the evidence counts: a constant, the log odds of the likeness, one carrying cue, a second
 * one, a doubt where no cue carries, a doubt beside a cue. One set for all rules, because one for each would fit the corpus and not its
 * class. Fitted on posts that none of the models had learned from; training/weigh.ts prints them.
 */
const WEIGHTS = [-0.2, 1, 1.2, 0.8, -1, -0.3];

/** The probability that a rule is broken; as calibrated as the posts it was fitted on are like the reader's. */
export function sureness({ likeness, carriers, isDoubted }: Evidence): number {
  const evidence = [
    1,
    Math.log((likeness + 1e-3) / (1 - likeness + 1e-3)),
    carriers > 0 ? 1 : 0,
    carriers > 1 ? 1 : 0,
    isDoubted && carriers === 0 ? 1 : 0,
    isDoubted && carriers > 0 ? 1 : 0,
  ];
  const odds = evidence.reduce((sum, value, at) => sum + value * WEIGHTS[at]!, 0);
  return 1 / (1 + Math.exp(-odds));
}

/**
 * From which sureness on a rule speaks. Chosen on posts held out by file (training/weigh.ts): low where a miss
 * harms somebody, higher where the cost is a needless question.
 */
export const BARS = {
  "accuracy/contradicted-claim": 0.4,
  "accuracy/exploits-fear": 0.4,
  "accuracy/unsourced-claim": 0.4,
  "accuracy/unsustainable-claim": 0.4,
  "boundaries/individual-advice": 0.4,
  "boundaries/patient-contact": 0.4,
  "confidentiality/acknowledged-patient": 0.4,
  "profession/disrepute": 0.4,
  "respect/abuse": 0.4,
  "respect/defamation": 0.4,
  "respect/demeaning": 0.4,
  "transparency/medicine-promotion": 0.4,
  "transparency/speaks-for-others": 0.4,
  "transparency/undeclared-interest": 0.4,
  "transparency/unnamed-advice": 0.4,
} as const;
