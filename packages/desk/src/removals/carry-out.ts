import { accountOf, connect, publisherFor } from "../accounts.ts";
import type { Context } from "../context.ts";
import { DESK } from "../record.ts";
import { TurnLost } from "../sending/claim.ts";
import { endAndErase } from "./decide.ts";
import { doPosts } from "./do-posts.ts";
import { afterError } from "./errors.ts";
import { type Job, keepStopped } from "./keep.ts";
import { lookUpPosts } from "./look-up.ts";
import { recordRemoval } from "./prepare.ts";
import { COPIES_KEPT, erase, type Removal } from "./removal.ts";
import { endTurn, inTurn, type Pause, type Turn, takeTurn } from "./turn.ts";

/** One request; several are made while the lease lasts. */
const TIMEOUT = 20_000;

/**
 * Does what is due of a removal. May be killed anywhere: what was in hand is settled by looking, and nothing is
 * deleted that was not confirmed and copied first.
 */
export async function carryOut(desk: Context, removalId: string): Promise<void> {
  const turn = await takeTurn(desk, removalId);
  if (!turn) return;
  try {
    const pause = await work(desk, turn);
    await endTurn(desk, turn, pause ?? "at once");
    if (pause) await desk.wake("remove", removalId, pause === "at once" ? undefined : pause.until);
  } catch (error) {
    if (!(error instanceof TurnLost)) throw error;
  }
}

/** @returns when there is more to do; null where there is not */
async function work(desk: Context, turn: Turn): Promise<Pause | null> {
  const removal = await begin(desk, turn);
  if (removal === null) return null;
  const account = await accountOf(desk.store.db, removal.accountId);
  const obstacle = account.status === "connected" ? await whoLeft(desk, removal) : OBSTACLES[account.status];
  if (obstacle) {
    await keepStopped(desk, { turn }, obstacle);
    return null;
  }
  const connection = connect(desk, account);
  connection.timeout = Math.min(connection.timeout ?? TIMEOUT, TIMEOUT);
  const job: Job = { turn, account, connection, publisher: publisherFor(desk, account.network), spent: null };
  connection.onSpent = (until) => {
    job.spent = until;
  };
  if (removal.state !== "looking") return doPosts(desk, job);
  try {
    return await lookUpPosts(desk, job);
  } catch (error) {
    return afterError(desk, job, null, error);
  }
}

const OBSTACLES = { "signed-out": "signed-out", removed: "account-removed" } as const;

async function whoLeft(
  { store: { db } }: Context,
  { practiceId, personId }: Removal,
): Promise<"author-left" | null> {
  const member = await db
    .selectFrom("members")
    .select("personId")
    .where("practiceId", "=", practiceId)
    .where("personId", "=", personId)
    .where("leftAt", "is", null)
    .executeTakeFirst();
  return member ? null : "author-left";
}

/** @returns the removal where there are posts to be looked up, deleted or changed */
const begin = (desk: Context, turn: Turn): Promise<Removal | null> =>
  inTurn(desk, turn, async (trx, removal) => {
    const { id, state, settledAt } = removal;
    const now = desk.now();
    if (state === "prepared") {
      await trx
        .updateTable("removals")
        .set({ state: "lapsed", settledAt: now })
        .where("id", "=", id)
        .execute();
      await erase(desk, trx, id);
      await recordRemoval(desk, trx, removal, DESK, "lapsed");
      return null;
    }
    if (settledAt !== null && now.getTime() - settledAt.getTime() >= COPIES_KEPT) {
      await endAndErase(desk, trx, removal, DESK);
      return null;
    }
    if (state === "stopped") await recordRemoval(desk, trx, removal, DESK, "resumed");
    await trx
      .updateTable("removals")
      .set({ state: state === "looking" ? state : "running", code: null, settledAt: null })
      .where("id", "=", id)
      .execute();
    return removal;
  });
