import { useState } from "react";

/** The list given before, as long as every item in it is the same: a new list means new work for whoever gets it. */
export function useSame<T>(items: readonly T[], isSame: (a: T, b: T) => boolean): readonly T[] {
  const [kept, setKept] = useState(items);
  if (kept.length === items.length && kept.every((one, at) => isSame(one, items[at]!))) return kept;
  setKept(items);
  return items;
}
