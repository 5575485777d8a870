import { topics } from "../generated/topics.ts";
import type { Claim } from "./claim.ts";
import { compile } from "./compile.ts";
import { keysOfText } from "./keys.ts";

export type { Claim } from "./claim.ts";

/** A claim with its patterns ready to use. */
export interface CompiledClaim extends Omit<Claim, "asserts" | "denies"> {
  readonly asserts: readonly RegExp[];
  readonly denies: readonly RegExp[];
}

/** Every claim of the catalogue, its patterns as written. */
export const claims: readonly Claim[] = topics.flatMap(({ topic, claims }) =>
  claims.map((claim) => ({ ...claim, topic })),
);

const byId = new Map(claims.map((claim) => [claim.id, claim]));

/** A claim by its id; undefined where the catalogue has none of that name. */
export const findClaim = (id: string): Claim | undefined => byId.get(id);

/** The claims that a text has words of, ready to be looked for: a few of some hundred. */
export function claimsNear(text: string): CompiledClaim[] {
  const near = new Set<number>();
  const byKey = placesByKey();
  for (const key of keysOfText(text)) for (const place of byKey.get(key) ?? []) near.add(place);
  return [...near].sort((a, b) => a - b).map((place) => compiled(claims[place]!));
}

/** Places in the catalogue. Made at the first call, because not every page that loads it checks a draft. */
function placesByKey(): ReadonlyMap<string, readonly number[]> {
  if (!index) {
    index = new Map();
    for (const [place, { keys }] of topics.flatMap((topic) => topic.claims).entries()) {
      for (const key of keys) index.set(key, [...(index.get(key) ?? []), place]);
    }
  }
  return index;
}
let index: Map<string, readonly number[]> | undefined;

const wordsById = new Map(
  topics.flatMap(({ words, claims }) => claims.map(({ id }) => [id, words] as const)),
);

/** Compiled when it is first needed: most claims never are. */
function compiled(claim: Claim): CompiledClaim {
  const known = ready.get(claim.id);
  if (known) return known;
  const toPatterns = (patterns: readonly string[]): RegExp[] =>
    patterns.map((pattern) => compile(pattern, wordsById.get(claim.id)!));
  const made = { ...claim, asserts: toPatterns(claim.asserts), denies: toPatterns(claim.denies) };
  ready.set(claim.id, made);
  return made;
}
const ready = new Map<string, CompiledClaim>();
