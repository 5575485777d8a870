/**
 * The largest number of 1 to `most` for which something holds, taken to hold up to a number and for none after it;
 * 0 where it holds for none. It asks near the start first, for the answer mostly lies there.
 */
export function lastThat(most: number, holds: (number: number) => boolean): number {
  let good = 0;
  let bad = most + 1;
  for (let step = 32; bad > most && good < most; step *= 2) {
    const next = Math.min(most, good + step);
    if (holds(next)) good = next;
    else bad = next;
  }
  while (good + 1 < bad) {
    const middle = (good + bad) >> 1;
    if (holds(middle)) good = middle;
    else bad = middle;
  }
  return good;
}
