import type { AuthorProfile, DraftKind } from "@chaperone/core";

/** A draft and whether the rule must speak; ⟦ ⟧, where given, marks a passage the finding must touch. */
export interface RuleCase {
  readonly name: string;
  readonly text: string;
  readonly kind?: DraftKind;
  readonly inReplyTo?: string;
  readonly author?: AuthorProfile;
  /** ISO date; matters beside earlier posts. */
  readonly date?: string;
  readonly earlier?: readonly { readonly id: string; readonly date: string; readonly text: string }[];
}

export interface RuleCases {
  readonly flags: readonly RuleCase[];
  /** The lawful, kind, funny or fierce neighbours it must leave alone. */
  readonly passes: readonly RuleCase[];
}

export const defineCases = (cases: RuleCases): RuleCases => cases;
