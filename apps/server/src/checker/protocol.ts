import type { Draft, Jurisdiction, Ledger, Profession, Verdict } from "@chaperone/core";

/** Whose guidance a draft is checked by. */
export interface Whose {
  readonly jurisdiction: Jurisdiction;
  readonly profession: Profession;
}

export interface ToThread {
  readonly id: number;
  readonly whose: Whose;
  readonly draft: Draft;
  /** The author's earlier posts, to check it together with. */
  readonly ledger: Ledger | undefined;
}

/** A failure carries a name only: its message may quote the draft. */
export type FromThread =
  | { readonly id: number; readonly verdict: Verdict }
  | { readonly id: number; readonly failed: string };
