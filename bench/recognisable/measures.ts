import type { Estimated } from "./product.ts";

/** A description whose number of fitting people is known, and what was reckoned. */
export interface Case {
  /** All who fit, the patient among them. */
  readonly k: number;
  readonly estimate: Estimated;
}

/** A public release of health data wants more than this many in a cell. */
export const FEW = 11;

export const mean = (values: readonly number[]): number =>
  values.reduce((sum, one) => sum + one, 0) / values.length;
export const quantile = (values: readonly number[], part: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(part * values.length))] ??
  Number.NaN;
export const shareOf = <T>(values: readonly T[], test: (one: T) => boolean): number =>
  values.filter(test).length / values.length;

/** log10 of the true by the reckoned number: below 0 where there are fewer than was said, the unsafe side. */
export const errorOf = ({ k, estimate }: Case): number => Math.log10(k / (1 + estimate.others.mid));
/** By the middle of the range instead of its careful end: with 11.1 others a guess is right in 9 % of cases. */
export const isFlaggedByMiddle = ({ estimate }: Case): boolean => estimate.others.mid < FEW + 0.1;
export const isFlagged = ({ estimate }: Case): boolean => estimate.level !== "none";
const isRed = ({ estimate }: Case): boolean => estimate.level === "red";
/** The true number of others stands in the range, both as whole numbers. */
const isCovered = ({ k, estimate: { others } }: Case): boolean =>
  Math.round(others.low) <= k - 1 && k - 1 <= Math.round(others.high);

export type Figures = ReturnType<typeof figuresOf>;

export function figuresOf(cases: readonly Case[]) {
  const sizes = cases.map(errorOf).map(Math.abs);
  const several = cases.filter(({ k }) => k >= 2);
  const severalSizes = several.map(errorOf).map(Math.abs);
  const unique = cases.filter(({ k }) => k === 1);
  const within = (factor: number): number => shareOf(sizes, (one) => one <= Math.log10(factor));
  return {
    median: quantile(sizes, 0.5),
    medianSeveral: quantile(severalSizes, 0.5),
    mean: mean(sizes),
    meanSeveral: mean(severalSizes),
    tenth: quantile(sizes, 0.9),
    tenthSeveral: quantile(severalSizes, 0.9),
    within2: within(2),
    within3: within(3),
    within10: within(10),
    within2Several: shareOf(severalSizes, (one) => one <= Math.log10(2)),
    signed: mean(cases.map(errorOf)),
    signedSeveral: mean(several.map(errorOf)),
    overstated: shareOf(cases, (one) => errorOf(one) < -Math.log10(3)),
    auc: areaUnder(cases),
    uniqueRed: shareOf(unique, isRed),
    uniqueFlagged: shareOf(unique, isFlagged),
    fewFlagged: shareOf(
      cases.filter(({ k }) => k <= FEW),
      isFlagged,
    ),
    fewByMiddle: shareOf(
      cases.filter(({ k }) => k <= FEW),
      isFlaggedByMiddle,
    ),
    someByMiddle: shareOf(
      cases.filter(({ k }) => k > FEW && k <= 100),
      isFlaggedByMiddle,
    ),
    someFlagged: shareOf(
      cases.filter(({ k }) => k > FEW && k <= 100),
      isFlagged,
    ),
    manyFlagged: shareOf(
      cases.filter(({ k }) => k > 100),
      isFlagged,
    ),
    leftAloneRight: shareOf(
      cases.filter((one) => !isFlagged(one)),
      ({ k }) => k > FEW,
    ),
    covered: shareOf(cases, isCovered),
    coveredSeveral: shareOf(several, isCovered),
    coveredMany: shareOf(
      cases.filter(({ k }) => k > FEW),
      isCovered,
    ),
  };
}

/** How often the chance of being the only one is higher for somebody who is than for somebody who is not. */
function areaUnder(cases: readonly Case[]): number {
  const sorted = cases.toSorted((a, b) => a.estimate.probabilityOnlyOne - b.estimate.probabilityOnlyOne);
  let ranks = 0;
  let ones = 0;
  // Ties share their mean rank.
  for (let from = 0; from < sorted.length; ) {
    const { probabilityOnlyOne } = sorted[from]!.estimate;
    let to = from;
    while (to < sorted.length && sorted[to]!.estimate.probabilityOnlyOne === probabilityOnlyOne) to++;
    const only = sorted.slice(from, to).filter(({ k }) => k === 1).length;
    ones += only;
    ranks += only * ((from + 1 + to) / 2);
    from = to;
  }
  return (ranks - (ones * (ones + 1)) / 2) / (ones * (cases.length - ones));
}

export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly cases: number;
  readonly said: number;
  readonly found: number;
}

/** What was said against what was found, in bins of what was said. */
function binsOf(
  cases: readonly Case[],
  edges: readonly number[],
  said: (one: Case) => number,
  found: (one: Case) => number,
): Bin[] {
  return edges.slice(1).map((to, at) => {
    const from = edges[at]!;
    const those = cases.filter((one) => said(one) >= from && (said(one) < to || to === 1));
    return { from, to, cases: those.length, said: mean(those.map(said)), found: mean(those.map(found)) };
  });
}

export const onlyOneBins = (cases: readonly Case[]): Bin[] =>
  binsOf(
    cases,
    [0, 0.02, 0.1, 0.3, 0.6, 0.9, 1],
    ({ estimate }) => estimate.probabilityOnlyOne,
    ({ k }) => (k === 1 ? 1 : 0),
  );

export const rightGuessBins = (cases: readonly Case[]): Bin[] =>
  binsOf(
    cases,
    [0, 0.01, 0.03, 0.09, 0.2, 0.5, 0.8, 1],
    ({ estimate }) => estimate.rightGuess,
    ({ k }) => 1 / k,
  );
