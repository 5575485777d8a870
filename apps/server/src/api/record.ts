import { type Store, verifyRecord } from "@chaperone/store";
import { stream } from "hono/streaming";
import type { z } from "zod";
import * as contract from "../contract/afterwards.ts";
import type { Services } from "../services.ts";
import { newRouter, whoAsks } from "./router.ts";

type Event = z.infer<typeof contract.RecordEvent>;

/** The practice's record of events: to read, to verify, to take away. */
export const recordRoutes = ({ store: { db } }: Services) =>
  newRouter()
    .openapi(contract.readRecord, async (context) => {
      const { before, limit } = context.req.valid("query");
      const events = await eventsOf(db, whoAsks(context).practiceId, { before, limit: limit + 1 });
      const shown = events.slice(0, limit);
      return context.json({ events: shown, next: events.length > limit ? shown.at(-1)!.seq : null }, 200);
    })
    .openapi(contract.verifyRecord, async (context) => {
      const check = await verifyRecord(db, whoAsks(context).practiceId);
      return context.json(
        check.whole
          ? { whole: true as const, events: check.count, lastHash: check.lastHash }
          : { whole: false as const, seq: check.seq, fault: check.fault, why: check.sentence },
        200,
      );
    })
    .openapi(contract.downloadRecord, (context) => {
      const { practiceId } = whoAsks(context);
      context.header("Content-Type", "application/x-ndjson");
      context.header("Content-Disposition", 'attachment; filename="record.jsonl"');
      return stream(context, async (out) => {
        for await (const event of allEvents(db, practiceId)) await out.write(`${JSON.stringify(event)}\n`);
      });
    });

interface Which {
  readonly before?: number | undefined;
  readonly after?: number;
  readonly limit: number;
}

/** Newest first, unless `after` is given. */
async function eventsOf(
  db: Store["db"],
  practiceId: string,
  { before, after, limit }: Which,
): Promise<Event[]> {
  const rows = await db
    .selectFrom("events")
    .leftJoin("people", "people.id", "events.actor")
    .where("practiceId", "=", practiceId)
    .$if(before !== undefined, (query) => query.where("seq", "<", before!))
    .$if(after !== undefined, (query) => query.where("seq", ">", after!))
    .orderBy("seq", after === undefined ? "desc" : "asc")
    .limit(limit)
    .select(["seq", "at", "actor", "people.name as actorName", "action", "subject"])
    .select(["details", "previousHash", "hash"])
    .execute();
  return rows.map(({ at, details, ...row }) => ({ ...row, at: at.toISOString(), details: { ...details } }));
}

async function* allEvents(db: Store["db"], practiceId: string): AsyncGenerator<Event> {
  let after = 0;
  for (;;) {
    const batch = await eventsOf(db, practiceId, { after, limit: 500 });
    yield* batch;
    const last = batch.at(-1);
    if (!last) return;
    after = last.seq;
  }
}
