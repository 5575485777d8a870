import { randomBytes } from "node:crypto";
import { before, KEEP_DAYS } from "@chaperone/checker/ledger";
import type { CaseTrace, Ledger } from "@chaperone/core";
import type { Context, Trx } from "./context.ts";

type Db = Context["store"]["db"] | Trx;

const DAY = 86_400_000;
const dayOf = (at: Date): string => at.toISOString().slice(0, 10);

/**
 * What is remembered of an author's earlier posts that are there or on their way: attributes, never text. A text is
 * checked together with them.
 * @param versionId of the text itself, which is not earlier than itself; null where it is not kept yet
 */
export async function ledgerOf(desk: Context, personId: string, versionId: string | null): Promise<Ledger> {
  const { db } = desk.store;
  const key = await keyOf(db, personId);
  const traces = await tracesOf(db, personId);
  return before({ key, traces }, versionId ?? "", dayOf(desk.now()));
}

/** Made when it is first needed, and then always the same: words are met again by it. */
async function keyOf(db: Db, personId: string): Promise<string> {
  const known = await db
    .selectFrom("ledgers")
    .select("key")
    .where("personId", "=", personId)
    .executeTakeFirst();
  if (known) return known.key;
  const key = randomBytes(16).toString("hex");
  await db
    .insertInto("ledgers")
    .values({ personId, key })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return keyOf(db, personId);
}

/** Of what was refused, called back or taken away again nobody reads anything. */
async function tracesOf(db: Db, personId: string): Promise<CaseTrace[]> {
  const rows = await db
    .selectFrom("traces")
    .select(["versionId", "trace"])
    .where("personId", "=", personId)
    .where(({ or, exists, selectFrom }) =>
      or([
        exists(
          selectFrom("parts")
            .innerJoin("publications", "publications.id", "parts.publicationId")
            .innerJoin("submissions", "submissions.id", "publications.submissionId")
            .leftJoin("corrections", "corrections.id", "parts.id")
            .select("parts.id")
            .whereRef("submissions.versionId", "=", "traces.versionId")
            .where("corrections.id", "is", null)
            .where((eb) =>
              eb.or([
                eb("parts.state", "in", ["sending", "sent", "unconfirmed"]),
                eb.and([eb("parts.state", "=", "planned"), eb("publications.state", "=", "sending")]),
              ]),
            ),
        ),
        exists(
          selectFrom("corrections")
            .innerJoin("parts", "parts.id", "corrections.partId")
            .select("corrections.id")
            .whereRef("corrections.versionId", "=", "traces.versionId")
            .where("corrections.state", "in", ["planned", "sending", "sent", "unconfirmed"])
            .where("parts.state", "<>", "withdrawn"),
        ),
      ]),
    )
    .orderBy("date")
    .execute();
  return rows.map(({ versionId, trace }) => ({ ...trace, post: versionId }));
}

/**
 * Whether an author's earlier posts are still those that a text was checked with. Until the transaction ends nobody
 * else of the author's goes on its way: two that tell of one patient would not know of each other.
 */
export async function isSameLedger(
  desk: Context,
  trx: Trx,
  personId: string,
  versionId: string,
  { traces }: Ledger,
): Promise<boolean> {
  await trx.selectFrom("ledgers").select("key").where("personId", "=", personId).forUpdate().execute();
  const now = before({ key: "", traces: await tracesOf(trx, personId) }, versionId, dayOf(desk.now()));
  const ids = (all: readonly CaseTrace[]): string =>
    all
      .map(({ post }) => post)
      .sort()
      .join(" ");
  return ids(now.traces) === ids(traces);
}

/** Remembers a text that goes on its way now. */
export async function keepTrace(
  trx: Trx,
  personId: string,
  versionId: string,
  trace: CaseTrace | undefined,
): Promise<void> {
  if (!trace) return;
  const { date } = trace;
  await trx
    .insertInto("traces")
    .values({ versionId, personId, date, trace })
    .onConflict((conflict) => conflict.column("versionId").doUpdateSet({ date, trace }))
    .execute();
}

/** Forgets what nobody scrolls back to any more. */
export async function forgetOldPosts(db: Db, now: Date): Promise<void> {
  const oldest = dayOf(new Date(now.getTime() - KEEP_DAYS * DAY));
  await db.deleteFrom("traces").where("date", "<", oldest).execute();
}

/** Forgets all of a person's posts, and the key their words were hashed under. */
export async function forgetPostsOf(db: Db, personId: string): Promise<void> {
  await db.deleteFrom("traces").where("personId", "=", personId).execute();
  await db.deleteFrom("ledgers").where("personId", "=", personId).execute();
}
