import type { Draft, Jurisdiction, Profession, Verdict } from "@chaperone/core";

/** Whose guidance a draft is checked by. */
export interface Whose {
  readonly jurisdiction: Jurisdiction;
  readonly profession: Profession;
}

export interface ToThread {
  readonly id: number;
  readonly whose: Whose;
  readonly draft: Draft;
}

/** A failure carries a name only: its message may quote the draft. */
export type FromThread =
  | { readonly id: number; readonly verdict: Verdict }
  | { readonly id: number; readonly failed: string };
