import type { Observation, Verdict } from "@chaperone/core";

/**
 * From here on a post is read closely. Chosen so that hardly a must or should of the close reading is missed: of those
 * in posts that the quick parts had not learned from about one in six hundred is.
 */
export const WORTH_READING = 0.03;

/**
 * How much a close reading of a post may find: where the quick parts found something more than 1, by how grave that is;
 * else how like a breach it reads at most. Facts alone (a condition, a name, an age) foretell less than that: in posts
 * of clinicians most of them are harmless.
 */
export function promiseOf({ findings }: Verdict, harm: number, seen: readonly Observation[]): number {
  if (findings.length > 0) return 1 + harm;
  return Math.max(0, ...seen.flatMap((one) => (isLikeness(one) ? [one.confidence] : [])));
}

/** That it tells of a patient is no breach. */
const isLikeness = (one: Observation): boolean =>
  one.kind === "likeness" && one.details.label !== "particular-patient";
