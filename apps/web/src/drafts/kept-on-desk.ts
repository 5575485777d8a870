import type { Outcome, Standing } from "./keeper.ts";
import type { Decision } from "./kept-draft.ts";
import type { ShelfState } from "./shelf-state.ts";

/** A line above the sheet about the draft on it. */
export type Notice =
  | { readonly about: "back"; readonly changed: string; readonly picturesLost: number }
  | { readonly about: "put away"; readonly id: string }
  | { readonly about: "in another window"; readonly changed: string }
  | { readonly about: "its own now" };

/** The draft on the sheet, as far as it is kept. */
export interface KeptOnDesk {
  /** Null where nothing lies on the sheet. */
  readonly standing: Standing | null;
  /** Closing the page loses nothing. */
  readonly isKept: boolean;
  readonly notice: Notice | null;
  /** The passphrase is asked for before anything else. */
  readonly asksPassphrase: boolean;
  readonly decisions: readonly Decision[];
  /** Keeps why a finding stays; a later decision on the same finding takes the place of the one before. */
  decide(decision: Decision): void;
  startNew(): Promise<Outcome>;
  goBackTo(id: string): Promise<Outcome>;
  writeWithout(): void;
  askPassphrase(): void;
}

/** Before anything was tried: whether it could be kept. */
export const standingIn = (status: ShelfState["status"]): Standing =>
  status === "refused" ? "browser" : status === "locked" ? "locked" : "kept";
