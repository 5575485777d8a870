import type { Document } from "./document.ts";
import type { Fix, Level, Message, Source } from "./finding.ts";
import type { Duty, Jurisdiction } from "./guidance.ts";
import type { Observation, ObservationKind } from "./observation.ts";
import type { Place } from "./place.ts";

export interface RuleContext {
  readonly document: Document;
  /** The country whose guidance applies. */
  readonly jurisdiction: Jurisdiction;
  observations<K extends ObservationKind>(kind: K): readonly Observation<K>[];
}

/** What a rule yields; the flow adds citations and a fingerprint. */
export interface Report {
  readonly place: Place;
  /** The rule's own level where absent. */
  readonly level?: Level;
  readonly confidence: number;
  readonly message: Message;
  readonly evidence: readonly Observation[];
  readonly sources?: readonly Source[];
  readonly fixes?: readonly Fix[];
}

/** A judgement: pure and synchronous over what was observed. Without a duty it does not compile. */
export interface Rule {
  readonly id: `${string}/${string}`;
  /** One sentence for lists and pages. */
  readonly summary: string;
  readonly level: Level;
  readonly duties: readonly [Duty, ...Duty[]];
  readonly needs: readonly ObservationKind[];
  check(context: RuleContext): Iterable<Report>;
}

export const defineRule = (rule: Rule): Rule => rule;
