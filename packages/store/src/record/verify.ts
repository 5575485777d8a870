import type { Kysely, Transaction } from "kysely";
import type { EventsTable } from "../tables/events.ts";
import type { Tables } from "../tables/index.ts";
import { hashOf, NOTHING_BEFORE } from "./hash.ts";

export type RecordFault =
  /** The line does not say what it said when it was written. */
  | "changed"
  /** A line between two others is gone. */
  | "missing"
  /** Lines at the end are gone. */
  | "cut"
  /** There are lines after the end. */
  | "added"
  /** The record is not the one whose end was noted down. */
  | "replaced";

/** The end of a record, as noted down somewhere else. */
export interface RecordEnd {
  readonly count: number;
  readonly lastHash: string;
}

export type RecordCheck =
  | ({ readonly whole: true } & RecordEnd)
  | { readonly whole: false; readonly seq: number; readonly fault: RecordFault; readonly sentence: string };

const BATCH = 1000;

/**
 * Proves a practice's record whole, or names its first broken line.
 *
 * Whoever may write to the database could write a whole new record. Against that, note down count and last hash
 * elsewhere and give them as `known`.
 */
export async function verifyRecord(
  db: Kysely<Tables>,
  practiceId: string,
  known?: RecordEnd,
): Promise<RecordCheck> {
  // One view of the database, however many lines are added meanwhile.
  return db
    .transaction()
    .setIsolationLevel("repeatable read")
    .execute((trx) => verifyIn(trx, practiceId, known));
}

async function verifyIn(
  trx: Transaction<Tables>,
  practiceId: string,
  known?: RecordEnd,
): Promise<RecordCheck> {
  const head = await headOf(trx, practiceId);
  let last: RecordEnd = { count: 0, lastHash: NOTHING_BEFORE };
  for await (const event of eventsOf(trx, practiceId)) {
    const fault = faultOf(event, last);
    if (fault !== null) return broken(last.count + 1, fault);
    last = { count: event.seq, lastHash: event.hash };
    if (known?.count === event.seq && known.lastHash !== event.hash) return broken(event.seq, "replaced");
  }
  if (last.count < Math.max(head.count, known?.count ?? 0)) return broken(last.count + 1, "cut");
  if (last.count > head.count) return broken(head.count + 1, "added");
  if (last.lastHash !== head.lastHash) return broken(last.count, "changed");
  return { whole: true, ...last };
}

function faultOf(event: EventsTable, last: RecordEnd): RecordFault | null {
  if (event.seq !== last.count + 1) return "missing";
  const isAsWritten = event.previousHash === last.lastHash && event.hash === hashOf(event);
  return isAsWritten ? null : "changed";
}

async function headOf(trx: Transaction<Tables>, practiceId: string): Promise<RecordEnd> {
  const heads = trx.selectFrom("recordHeads").select(["count", "lastHash"]);
  const head = await heads.where("practiceId", "=", practiceId).executeTakeFirst();
  return head ?? { count: 0, lastHash: NOTHING_BEFORE };
}

async function* eventsOf(trx: Transaction<Tables>, practiceId: string): AsyncGenerator<EventsTable> {
  let after = 0;
  for (;;) {
    const batch = await trx
      .selectFrom("events")
      .selectAll()
      .where("practiceId", "=", practiceId)
      .where("seq", ">", after)
      .orderBy("seq")
      .limit(BATCH)
      .execute();
    yield* batch;
    const last = batch.at(-1);
    if (last === undefined) return;
    after = last.seq;
  }
}

const WHAT: Readonly<Record<RecordFault, (seq: number) => string>> = {
  changed: (seq) => `Line ${seq} of the record is not as it was written.`,
  missing: (seq) => `Line ${seq} of the record is gone.`,
  cut: (seq) => `The record ends before line ${seq}, and there were more.`,
  added: (seq) => `Line ${seq} of the record was not written by Chaperone.`,
  replaced: (seq) => `Line ${seq} of the record is not the one whose hash was noted.`,
};

function broken(seq: number, fault: RecordFault): RecordCheck {
  const next = "Keep this database as it is, and compare it with the last backup to see what was there.";
  return { whole: false, seq, fault, sentence: `${WHAT[fault](seq)} ${next}` };
}
