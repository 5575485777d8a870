import type { JsonObject } from "../json.ts";

/** One line of a practice's record. Written by `appendEvent` and by nothing else; the database refuses changes. */
export interface EventsTable {
  practiceId: string;
  /** From 1, without gaps. */
  seq: number;
  at: Date;
  /** A person's id, "link:ID", or "desk". */
  actor: string;
  action: string;
  /** What it was done to: "submission:ID". */
  subject: string;
  /** Never a draft's text. */
  details: JsonObject;
  previousHash: string;
  hash: string;
}
