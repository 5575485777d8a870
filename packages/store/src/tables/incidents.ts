import type { JsonObject } from "../json.ts";

/** "I already posted it": which of the steps are done. */
export interface IncidentsTable {
  id: string;
  practiceId: string;
  personId: string;
  /** Null where the post did not go out from here. */
  publicationId: string | null;
  /** By step id: when it was done, and by whom. */
  steps: JsonObject;
  createdAt: Date;
  closedAt: Date | null;
}
