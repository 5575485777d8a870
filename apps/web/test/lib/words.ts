/** A sentence, or what makes one. */
export type Leaf = string | ((...values: unknown[]) => unknown);

/** Every sentence of a tree of words, with its place in it: "drafts.list.heading". */
export function leavesOf(tree: unknown, place = ""): { readonly path: string; readonly value: Leaf }[] {
  if (typeof tree === "string" || typeof tree === "function") return [{ path: place, value: tree as Leaf }];
  return Object.entries(tree as object).flatMap(([key, value]) =>
    leavesOf(value, place ? `${place}.${key}` : key),
  );
}
