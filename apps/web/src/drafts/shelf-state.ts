import type { KeptDraft } from "./kept-draft.ts";

/** The drafts kept on this device, as far as this window knows. */
export interface ShelfState {
  /** Locked: there is a passphrase, and it was not given yet. Refused: the browser keeps nothing for the page. */
  readonly status: "opening" | "open" | "locked" | "refused";
  readonly hasPassphrase: boolean;
  /** Last changed first. */
  readonly drafts: readonly KeptDraft[];
  /** How many lie there that this version of the page makes no sense of. */
  readonly unreadable: number;
}

export const OPENING: ShelfState = { status: "opening", hasPassphrase: false, drafts: [], unreadable: 0 };

export const byLastChange = (drafts: readonly KeptDraft[]): KeptDraft[] =>
  drafts.toSorted((a, b) => (a.changed < b.changed ? 1 : a.changed > b.changed ? -1 : 0));

/** Why a draft was not kept. */
export type Refusal = "browser" | "full" | "locked" | "elsewhere";

export class NotKept extends Error {
  override readonly name = "NotKept";
  readonly why: Refusal;
  constructor(why: Refusal) {
    super(why);
    this.why = why;
  }
}

/** The browser's error in the page's terms. */
export const refusalOf = (error: unknown): Refusal => {
  if (error instanceof NotKept) return error.why;
  return error instanceof DOMException && error.name === "QuotaExceededError" ? "full" : "browser";
};
