/** So many are named; a folder has thousands. */
const MOST = 4;

/** The names of what was given: folders by their own name, and the rest counted. */
export function namesOf(paths: readonly string[], others: (count: number) => string): readonly string[] {
  const names = [...new Set(paths.map((path) => path.split("/")[0]!))];
  if (names.length <= MOST) return names;
  return [...names.slice(0, MOST - 1), others(names.length - MOST + 1)];
}
