import type { JsonObject } from "../json.ts";

/** Something a person should look at. */
export interface NoticesTable {
  id: string;
  personId: string;
  kind: string;
  /** Ids only. */
  about: JsonObject;
  createdAt: Date;
  seenAt: Date | null;
}
