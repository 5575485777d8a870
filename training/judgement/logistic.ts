/**
 * Logistic regression by Newton's method, for a handful of features.
 * @param rows features of each example; put a 1 among them for the constant.
 * @param ridge how much weights are held back: a little for nothing but features that never vary, more where
 *   examples are few.
 * @returns one weight a feature.
 */
export function fitLogistic(
  rows: readonly (readonly number[])[],
  targets: readonly boolean[],
  ridge = 1e-3,
): number[] {
  const size = rows[0]?.length ?? 0;
  let weights = Array<number>(size).fill(0);
  for (let step = 0; step < 30; step++) {
    const hessian = weights.map((_, i) => weights.map((__, j) => (i === j ? ridge : 0)));
    const gradient = weights.map((weight) => ridge * weight);
    for (const [at, row] of rows.entries()) {
      const p = 1 / (1 + Math.exp(-row.reduce((sum, value, i) => sum + value * weights[i]!, 0)));
      const error = p - Number(targets[at]);
      for (let i = 0; i < size; i++) {
        gradient[i]! += error * row[i]!;
        for (let j = 0; j < size; j++) hessian[i]![j]! += p * (1 - p) * row[i]! * row[j]!;
      }
    }
    const change = solve(hessian, gradient);
    weights = weights.map((weight, i) => weight - change[i]!);
  }
  return weights;
}

/** Gaussian elimination with pivots. */
function solve(matrix: number[][], right: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, right[i]!]);
  for (let column = 0; column < rows.length; column++) {
    const below = rows.slice(column).map((row) => Math.abs(row[column]!));
    const pivot = column + below.indexOf(Math.max(...below));
    [rows[column], rows[pivot]] = [rows[pivot]!, rows[column]!];
    for (let row = 0; row < rows.length; row++) {
      if (row === column) continue;
      const times = rows[row]![column]! / rows[column]![column]!;
      rows[row] = rows[row]!.map((value, i) => value - times * rows[column]![i]!);
    }
  }
  return rows.map((row, i) => row.at(-1)! / row[i]!);
}
