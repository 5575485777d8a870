/**
 * Platt scaling with the smoothed targets of Platt (1999), by Newton's method: turns held-out scores into
 * probabilities, 1 / (1 + exp(-(slope * score + intercept))).
 */
export function calibrate(
  scores: ArrayLike<number>,
  positive: ArrayLike<number>,
): { slope: number; intercept: number } {
  const n = scores.length;
  let positives = 0;
  for (let i = 0; i < n; i++) positives += positive[i]! ? 1 : 0;
  const high = (positives + 1) / (positives + 2);
  const low = 1 / (n - positives + 2);
  let slope = 1;
  let intercept = Math.log((positives + 1) / (n - positives + 1));
  for (let step = 0; step < 50; step++) {
    let gSlope = 0;
    let gIntercept = 0;
    let hSlope = 1e-9;
    let hBoth = 0;
    let hIntercept = 1e-9;
    for (let i = 0; i < n; i++) {
      const x = scores[i]!;
      const p = 1 / (1 + Math.exp(-(slope * x + intercept)));
      const error = p - (positive[i] ? high : low);
      const spread = Math.max(p * (1 - p), 1e-9);
      gSlope += error * x;
      gIntercept += error;
      hSlope += spread * x * x;
      hBoth += spread * x;
      hIntercept += spread;
    }
    const determinant = hSlope * hIntercept - hBoth * hBoth;
    const dSlope = (hIntercept * gSlope - hBoth * gIntercept) / determinant;
    const dIntercept = (hSlope * gIntercept - hBoth * gSlope) / determinant;
    slope -= dSlope;
    intercept -= dIntercept;
    if (Math.abs(dSlope) + Math.abs(dIntercept) < 1e-9) break;
  }
  return { slope, intercept };
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
