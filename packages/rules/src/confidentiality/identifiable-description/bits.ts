import type { DetailType } from "@chaperone/core";

/**
 * What each type of detail tells, in bits: by how many halvings it narrows a country to the people it fits.
 * A first, simple scoring in the order of magnitude of population tables: five million people are 22 bits,
 * and the circle of a town or a hospital is far smaller.
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

/** Details of one type are counted once: "Ballina, Mayo" is not two places to be from. */
export const bitsOf = (types: readonly DetailType[]): number =>
  [...new Set(types)].reduce((sum, type) => sum + (BITS[type] ?? 0), 0);

const MOST = 4;

/** The four that tell most, one of a type, most telling first. */
export function mostTelling<Item>(items: readonly Item[], typeOf: (item: Item) => DetailType): Item[] {
  const types = new Set<DetailType>();
  return items
    .toSorted((a, b) => (BITS[typeOf(b)] ?? 0) - (BITS[typeOf(a)] ?? 0))
    .filter((item) => !types.has(typeOf(item)) && types.add(typeOf(item)))
    .slice(0, MOST);
}
