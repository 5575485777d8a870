import { hash53 } from "@chaperone/core";

/**
 * Makes ids for posts of a network that gives none: the same for the same post in the next download, and never one
 * twice, since people do write "Thanks!" twice in a minute.
 */
export function madeIds(prefix: string): (...parts: readonly string[]) => string {
  const seen = new Map<string, number>();
  return (...parts) => {
    const hash = hash53(parts.join("\u0001"));
    const times = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, times);
    return times === 1 ? `${prefix}:${hash}` : `${prefix}:${hash}-${times}`;
  };
}
