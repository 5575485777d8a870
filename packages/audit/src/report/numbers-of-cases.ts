import { groupBy } from "@chaperone/core";
import type { AuditCase } from "../result.ts";

/** Which cases each post belongs to, counted from 1 in their order. */
export function numbersOfCases(
  cases: readonly Pick<AuditCase, "posts">[],
): ReadonlyMap<string, readonly number[]> {
  const pairs = cases.flatMap(({ posts }, index) => posts.map((id) => ({ id, number: index + 1 })));
  const groups = groupBy(pairs, ({ id }) => id);
  return new Map([...groups].map(([id, group]) => [id, group.map(({ number }) => number)]));
}
