import type { Source } from "@chaperone/core";

/** A health claim that settled evidence contradicts, as data/*.yml holds it. */
export interface Claim {
  /** Unique in the catalogue: "mmr-autism". */
  readonly id: string;
  readonly topic: string;
  /** What is wrongly said, in plain words. */
  readonly claim: string;
  /** Patterns of sentences that state it; a "not" in one turns it into the truth. */
  readonly asserts: readonly string[];
  /** Patterns of sentences that are false because of the "not" in them. */
  readonly denies: readonly string[];
  /** The evidence against it, in a sentence. */
  readonly known: string;
  /** What could be posted instead. */
  readonly instead: string;
  readonly sources: readonly Source[];
}

/** A claim with what it is found by. */
export interface KeyedClaim extends Omit<Claim, "topic"> {
  /** A text that states it holds one of these (keys.ts). */
  readonly keys: readonly string[];
}

/** The claims of one topic and the sets of words their patterns name. */
export interface Topic {
  readonly topic: string;
  readonly title: string;
  readonly words: Readonly<Record<string, readonly string[]>>;
  readonly claims: readonly KeyedClaim[];
}
