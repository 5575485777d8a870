import type { OwnPost } from "@chaperone/networks/publishing";
import type { Context, Trx } from "../context.ts";
import { finish, type Job } from "./keep.ts";
import { contextOf, sealed } from "./removal.ts";
import { inTurn, type Pause, renewTurn } from "./turn.ts";

/** What one request asks for. */
const AT_ONCE = 20;
/** Requests of one turn: a program that is told to end does not wait long for it. */
const MOST = 5;

/** Looks up what stands now where posts of a removal are expected; once all are known they may be confirmed. */
export async function lookUpPosts(desk: Context, job: Job): Promise<Pause | null> {
  const { publisher, connection, turn } = job;
  for (let round = 0; round < MOST; round++) {
    const ids = await unknown(desk, turn.removalId);
    if (ids.length === 0) return keepPrepared(desk, job);
    await renewTurn(desk, turn);
    const found = await publisher.own.lookUp(connection, ids);
    await inTurn(desk, turn, async (trx) => {
      for (const id of ids) await keepLookedUp(desk, trx, job, id, found.get(id));
    });
    if (job.spent) return { until: job.spent, code: "rate-limited" };
  }
  return "at once";
}

async function unknown({ store: { db } }: Context, removalId: string): Promise<string[]> {
  const rows = await db
    .selectFrom("removalItems")
    .select("remoteId")
    .where("removalId", "=", removalId)
    .where("state", "=", "looking")
    .orderBy("position")
    .limit(AT_ONCE)
    .execute();
  return rows.map(({ remoteId }) => remoteId);
}

async function keepLookedUp(
  desk: Context,
  trx: Trx,
  { account, turn }: Job,
  remoteId: string,
  found: OwnPost | "not-yours" | undefined,
): Promise<void> {
  await trx
    .updateTable("removalItems")
    .set(
      found === undefined
        ? { state: "already-gone" as const }
        : found === "not-yours"
          ? { state: "refused" as const, code: "not-yours" }
          : { state: "waiting" as const, post: kept(desk, found, contextOf(account, remoteId)) },
    )
    .where("removalId", "=", turn.removalId)
    .where("remoteId", "=", remoteId)
    .where("state", "=", "looking")
    .execute();
}

const kept = (desk: Context, post: OwnPost, context: ReturnType<typeof contextOf>): string =>
  sealed(desk, { ...post, copies: post.media.map(() => null) }, context);

/** All are known: they wait for the second confirmation, or nothing is left to do. */
const keepPrepared = (desk: Context, { turn }: Job): Promise<null> =>
  inTurn(desk, turn, async (trx, removal) => {
    if (removal.state !== "looking") return null;
    const waiting = await trx
      .selectFrom("removalItems")
      .select("position")
      .where("removalId", "=", removal.id)
      .where("state", "=", "waiting")
      .limit(1)
      .executeTakeFirst();
    if (!waiting) await finish(desk, trx, removal);
    else
      await trx
        .updateTable("removals")
        .set({ state: "prepared", preparedAt: desk.now(), code: null })
        .where("id", "=", removal.id)
        .execute();
    return null;
  });
