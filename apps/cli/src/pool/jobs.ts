import type { Asked, PostChecked } from "@chaperone/audit";
import type { AuthorProfile, Draft, Jurisdiction, Profession, Verdict } from "@chaperone/core";

/** What a thread is started with. */
export interface ThreadData {
  readonly jurisdiction: Jurisdiction;
  readonly profession: Profession;
  /** Without the close reading by the language model. */
  readonly light: boolean;
  /** For posts that are out already; null where there are drafts alone. */
  readonly audit: AuditData | null;
}

export interface AuditData {
  readonly author: AuthorProfile;
  readonly rules: readonly string[] | null;
  readonly key: string;
}

export type Job =
  | { readonly type: "draft"; readonly draft: Draft }
  | { readonly type: "posts"; readonly batch: readonly Asked[] };

export type Answer =
  | { readonly type: "verdict"; readonly verdict: Verdict }
  /** Null for a post that could not be checked. */
  | { readonly type: "checked"; readonly checked: readonly (PostChecked | null)[] }
  /** The error's name alone: its message may quote the draft. */
  | { readonly type: "failed"; readonly reason: string };
