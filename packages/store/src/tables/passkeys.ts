import type { Generated } from "kysely";

export interface PasskeysTable {
  id: string;
  personId: string;
  credentialId: string;
  publicKey: Uint8Array;
  counter: Generated<number>;
  transports: readonly string[];
  createdAt: Date;
  lastUsedAt: Date | null;
}
