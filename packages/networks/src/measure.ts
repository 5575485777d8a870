import type { TextLimits, Unit } from "./network.ts";

/** How long a text is. */
export interface TextLength {
  readonly unit: Unit;
  readonly count: number;
  readonly most: number;
  /** By how much it is too long; 0 where it fits. */
  readonly over: number;
}

/** How long a text is by the limit it comes nearest to. */
export function measure(text: string, limits: TextLimits): TextLength {
  const [first, ...others] = limits.map(({ unit, most: { value: most }, count: countIn }) => {
    const count = countIn(text);
    return { unit, count, most, over: Math.max(0, count - most) };
  });
  return others.reduce(
    (worst, one) => (one.count * worst.most > worst.count * one.most ? one : worst),
    first!,
  );
}

export const fits = (text: string, limits: TextLimits): boolean =>
  limits.every(({ count, most }) => count(text) <= most.value);
