import { sql, type Transaction } from "kysely";
import type { JsonObject } from "../json.ts";
import type { EventsTable } from "../tables/events.ts";
import type { Tables } from "../tables/index.ts";
import { hashOf, NOTHING_BEFORE } from "./hash.ts";

export interface NewEvent {
  readonly practiceId: string;
  readonly at: Date;
  /** A person's id, "link:ID", or "desk". */
  readonly actor: string;
  /** "submission.approved" */
  readonly action: string;
  /** "submission:ID" */
  readonly subject: string;
  /** Ids, states, fingerprints; never a draft's text. */
  readonly details?: JsonObject;
}

/**
 * Adds a line to a practice's record, in the transaction of what it tells of: both are there or neither. Until that
 * transaction ends, others who add to the same record wait.
 */
export async function appendEvent(trx: Transaction<Tables>, event: NewEvent): Promise<EventsTable> {
  const { count, lastHash } = await lockHead(trx, event.practiceId);
  const { practiceId, at, actor, action, subject } = event;
  const line = {
    practiceId,
    seq: count + 1,
    at,
    actor,
    action,
    subject,
    // As it will be read back: without what JSON leaves out.
    details: JSON.parse(JSON.stringify(event.details ?? {})) as JsonObject,
    previousHash: lastHash,
  };
  const hash = hashOf(line);
  await trx
    .insertInto("events")
    .values({ ...line, hash })
    .execute();
  await trx
    .updateTable("recordHeads")
    .set({ count: line.seq, lastHash: hash })
    .where("practiceId", "=", practiceId)
    .execute();
  return { ...line, hash };
}

/** Makes the head where there is none; an update that changes nothing locks it where there is. */
function lockHead(trx: Transaction<Tables>, practiceId: string) {
  return trx
    .insertInto("recordHeads")
    .values({ practiceId, count: 0, lastHash: NOTHING_BEFORE })
    .onConflict((conflict) =>
      conflict.column("practiceId").doUpdateSet({ count: sql.ref("record_heads.count") }),
    )
    .returning(["count", "lastHash"])
    .executeTakeFirstOrThrow();
}
