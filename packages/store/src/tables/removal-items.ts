import type { Generated } from "kysely";

export const REMOVAL_ACTIONS = ["delete", "edit"] as const;
export type RemovalAction = (typeof REMOVAL_ACTIONS)[number];

export const REMOVAL_ITEM_STATES = [
  "looking",
  "waiting",
  "copied",
  "doing",
  "done",
  "already-gone",
  "refused",
  "failed",
  "unconfirmed",
  "left",
] as const;
export type RemovalItemState = (typeof REMOVAL_ITEM_STATES)[number];

/** One post of a removal. */
export interface RemovalItemsTable {
  removalId: string;
  /** From 0. */
  position: number;
  /** The network's own name for the post: an at:// address, a status id. */
  remoteId: string;
  what: RemovalAction;
  state: RemovalItemState;
  /** Why, as a stable code, where it is neither done nor on its way. */
  code: string | null;
  /** What it is to say, sealed for account and post; null where it is deleted. */
  newText: string | null;
  /** The post as its network gave it when it was last looked at, sealed in the same way. */
  post: string | null;
  /** When the copy was complete. */
  copiedAt: Date | null;
  /** When it was first tried. */
  triedAt: Date | null;
  /** How often it went wrong. */
  tries: Generated<number>;
}
