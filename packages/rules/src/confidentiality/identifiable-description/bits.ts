import type { DetailType } from "@chaperone/core";

/**
 * Which types of detail tell most, for choosing those that a finding names. Bits are halvings of a country, in their
 * order of magnitude only; how many people fit is counted from tables (@chaperone/risk).
 */
const BITS: Partial<Record<DetailType, number>> = {
  AGE: 6,
  SEX: 1,
  OCCUPATION: 8,
  ORIGIN: 5,
  PLACE: 7,
  TIME: 5,
  FAMILY: 2,
  CONDITION: 5,
  EVENT: 8,
  TRAIT: 6,
};

const MOST = 4;

/** The four that tell most, one of a type, most telling first. */
export function mostTelling<Item>(items: readonly Item[], typeOf: (item: Item) => DetailType): Item[] {
  const types = new Set<DetailType>();
  return items
    .toSorted((a, b) => (BITS[typeOf(b)] ?? 0) - (BITS[typeOf(a)] ?? 0))
    .filter((item) => !types.has(typeOf(item)) && types.add(typeOf(item)))
    .slice(0, MOST);
}
