import { LEVELS } from "@chaperone/core";
import type { PostChecked } from "./check-post.ts";

/** What two looks at one post found: the first at its words, the other with its pictures or beside earlier posts. */
export function merged(first: PostChecked, other: PostChecked): PostChecked {
  const known = new Set(first.findings.map(({ fingerprint }) => fingerprint));
  const findings = [
    ...first.findings,
    ...other.findings.filter(({ fingerprint }) => !known.has(fingerprint)),
  ].sort((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level));
  const heaviest = findings[0]?.level ?? "consider";
  const isPartial = [first, other].some(({ level }) => level === "incomplete") && heaviest === "consider";
  return {
    depth: first.depth,
    level: isPartial ? "incomplete" : (findings[0]?.level ?? "nothing-found"),
    findings,
    recognisability: other.recognisability ?? first.recognisability,
    collective: other.collective ?? first.collective,
    harm: Math.max(first.harm, other.harm),
    promise: first.promise,
    trace: first.trace,
  };
}
