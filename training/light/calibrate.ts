export interface Calibration {
  readonly slope: number;
  readonly intercept: number;
}

/**
 * Platt scaling: turns held-out scores into probabilities, 1 / (1 + exp(-(slope * score + intercept))), with
 * smoothed targets and a Newton method that halves its step until the loss falls (Lin, Lin and Weng, "A note on
 * Platt's probabilistic outputs for support vector machines", Machine Learning 68, 2007). Without the halving it
 * runs away on rare labels and every probability becomes 0 or 1.
 */
export function calibrate(scores: ArrayLike<number>, positive: ArrayLike<number>): Calibration {
  const positives = Array.from(positive).reduce((sum, one) => sum + (one ? 1 : 0), 0);
  const negatives = scores.length - positives;
  const high = (positives + 1) / (positives + 2);
  const low = 1 / (negatives + 2);
  const targets = Float64Array.from(positive, (one) => (one ? high : low));
  let at: Calibration = { slope: 0, intercept: Math.log((positives + 1) / (negatives + 1)) };
  let loss = lossOf(at, scores, targets);
  for (let step = 0; step < 100; step++) {
    const direction = newtonDirection(at, scores, targets);
    let size = 1;
    let next = at;
    do {
      next = {
        slope: at.slope + size * direction.slope,
        intercept: at.intercept + size * direction.intercept,
      };
      size /= 2;
    } while (lossOf(next, scores, targets) > loss && size > 1e-10);
    const fallen = loss - lossOf(next, scores, targets);
    if (!(fallen > 1e-9)) break;
    at = next;
    loss -= fallen;
  }
  return at;
}

/** Held-out scores as probabilities. */
export function calibrated(scores: ArrayLike<number>, positive: ArrayLike<number>): number[] {
  const { slope, intercept } = calibrate(scores, positive);
  return Array.from(scores, (score) => 1 / (1 + Math.exp(-(slope * score + intercept))));
}

/** Cross-entropy, in the form that does not overflow. */
function lossOf({ slope, intercept }: Calibration, scores: ArrayLike<number>, targets: Float64Array): number {
  let loss = 0;
  for (const [i, target] of targets.entries()) {
    const logit = slope * scores[i]! + intercept;
    loss += Math.max(logit, 0) - logit * target + Math.log1p(Math.exp(-Math.abs(logit)));
  }
  return loss;
}

function newtonDirection(
  { slope, intercept }: Calibration,
  scores: ArrayLike<number>,
  targets: Float64Array,
): Calibration {
  let [gSlope, gIntercept, hSlope, hBoth, hIntercept] = [0, 0, 1e-12, 0, 1e-12];
  for (const [i, target] of targets.entries()) {
    const x = scores[i]!;
    const p = 1 / (1 + Math.exp(-(slope * x + intercept)));
    const spread = p * (1 - p);
    gSlope += (p - target) * x;
    gIntercept += p - target;
    hSlope += spread * x * x;
    hBoth += spread * x;
    hIntercept += spread;
  }
  const determinant = hSlope * hIntercept - hBoth * hBoth;
  return {
    slope: -(hIntercept * gSlope - hBoth * gIntercept) / determinant,
    intercept: -(hSlope * gIntercept - hBoth * gSlope) / determinant,
  };
}

/** Area under the ROC curve: the chance that a positive scores above a negative. */
export function areaUnderCurve(scores: ArrayLike<number>, positive: ArrayLike<number>): number {
  const order = Array.from({ length: scores.length }, (_, i) => i).sort((a, b) => scores[a]! - scores[b]!);
  let rankSum = 0;
  let positives = 0;
  for (const [rank, i] of order.entries()) {
    if (!positive[i]) continue;
    rankSum += rank + 1;
    positives++;
  }
  return (rankSum - (positives * (positives + 1)) / 2) / (positives * (order.length - positives));
}
