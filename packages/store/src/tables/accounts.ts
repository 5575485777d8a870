import type { JsonObject } from "../json.ts";

export const PURPOSES = ["professional", "personal"] as const;
export const ACCOUNT_STATUSES = ["connected", "signed-out", "removed"] as const;

/** A connected account on a network. */
export interface AccountsTable {
  id: string;
  practiceId: string;
  personId: string;
  network: string;
  /** Address of the server: "https://bsky.social". */
  service: string;
  handle: string;
  /** The network's own name for it: a DID, an account number. */
  remoteId: string;
  purpose: (typeof PURPOSES)[number];
  status: (typeof ACCOUNT_STATUSES)[number];
  /** Credentials, sealed by the vault for this account and network. */
  secret: string | null;
  /** What the server allows, as last read. */
  limits: JsonObject | null;
  /** How far its posts usually spread at each age. */
  usual: JsonObject | null;
  connectedAt: Date;
}
