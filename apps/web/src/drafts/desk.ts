import type { Outcome } from "./keeper.ts";

/** What other screens may ask of the sheet. */
export interface Desk {
  /** The draft that lies there. */
  readonly id: () => string;
  open(id: string): Promise<Outcome>;
  startNew(): Promise<Outcome>;
  /** Keeps what is not kept yet. */
  flush(): Promise<unknown>;
  /** The draft there is about to be deleted: the sheet is emptied, and keeps nothing of it. */
  drop(): Promise<void>;
  /** All that was kept is deleted, and what lies there stays. */
  detach(): void;
}

let present: Desk | null = null;

/** The writing screen is always there, behind the others too. */
export const deskOf = (): Desk | null => present;

/** @returns takes it away again */
export function offerDesk(desk: Desk): () => void {
  present = desk;
  return () => {
    if (present === desk) present = null;
  };
}
