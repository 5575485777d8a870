import { hash53 } from "@chaperone/core";
import { Seen } from "../seen.ts";

/**
 * Makes ids for posts of a network that gives none: the same for the same post in the next download, and never one
 * twice, since people do write "Thanks!" twice in a minute.
 */
export function madeIds(prefix: string): (...parts: readonly string[]) => string {
  const seen = new Seen();
  const times = new Map<string, number>();
  return (...parts) => {
    const hash = hash53(parts.join("\u0001"));
    if (seen.add(hash)) return `${prefix}:${hash}`;
    const time = (times.get(hash) ?? 1) + 1;
    times.set(hash, time);
    return `${prefix}:${hash}-${time}`;
  };
}
