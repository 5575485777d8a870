import { groupBy } from "@chaperone/core";
import type { AuditCase } from "../result.ts";

/** Which cases each post belongs to by its key, counted from 1 in their order. */
export function numbersOfCases(
  cases: readonly Pick<AuditCase, "keys">[],
): ReadonlyMap<string, readonly number[]> {
  const pairs = cases.flatMap(({ keys }, index) => keys.map((key) => ({ key, number: index + 1 })));
  const groups = groupBy(pairs, ({ key }) => key);
  return new Map([...groups].map(([key, group]) => [key, group.map(({ number }) => number)]));
}
