import { topics } from "../generated/topics.ts";
import type { Claim } from "./claim.ts";
import { compile } from "./compile.ts";

export type { Claim } from "./claim.ts";

/** A claim with its patterns ready to use. */
export interface CompiledClaim extends Omit<Claim, "asserts" | "denies"> {
  readonly asserts: readonly RegExp[];
  readonly denies: readonly RegExp[];
}

/** Every claim of the catalogue. Compiled at the first call, because not every page that loads it checks a draft. */
export function claims(): readonly CompiledClaim[] {
  compiled ??= topics.flatMap(({ topic, words, claims }) =>
    claims.map((claim) => ({
      ...claim,
      topic,
      asserts: claim.asserts.map((pattern) => compile(pattern, words)),
      denies: claim.denies.map((pattern) => compile(pattern, words)),
    })),
  );
  return compiled;
}
let compiled: readonly CompiledClaim[] | undefined;

/** A claim by its id; undefined where the catalogue has none of that name. */
export const findClaim = (id: string): CompiledClaim | undefined => claims().find((claim) => claim.id === id);
