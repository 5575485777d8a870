import type { Transaction } from "kysely";
import { newId } from "../id.ts";
import { appendEvent } from "../record/append.ts";
import type { Tables } from "../tables/index.ts";

const ON_THEIR_WAY = ["held", "waiting", "scheduled", "sending"] as const;
/** Where the sending had begun, nobody knows how it ended. */
const AFTER = [
  ["planned", "stopped"],
  ["sending", "unconfirmed"],
] as const;

interface Moments {
  readonly madeAt: string;
  readonly now: Date;
}

/**
 * A restored database does not know what happened after the backup: a post may have gone out, a session been ended, a
 * link been used. So nothing goes out by itself, and every way in is closed.
 *
 * @returns how many submissions were stopped
 */
export async function makeSafe(trx: Transaction<Tables>, moments: Moments): Promise<number> {
  await closeWaysIn(trx, moments.now);
  const stopped = await stopAll(trx, moments);
  for (const { id } of await trx.selectFrom("practices").select("id").execute()) {
    const details = {
      madeAt: moments.madeAt,
      stopped: stopped.filter((each) => each.practiceId === id).length,
    };
    const action = "record.restored";
    await appendEvent(trx, {
      practiceId: id,
      at: moments.now,
      actor: "desk",
      action,
      subject: `practice:${id}`,
      details,
    });
  }
  return stopped.length;
}

async function closeWaysIn(trx: Transaction<Tables>, now: Date): Promise<void> {
  await trx.deleteFrom("sessions").execute();
  await trx.deleteFrom("challenges").execute();
  await trx.deleteFrom("pendingConnections").execute();
  for (const table of ["invitations", "approvalLinks"] as const) {
    await trx.updateTable(table).set({ expiresAt: now }).where("expiresAt", ">", now).execute();
  }
}

async function stopAll(trx: Transaction<Tables>, { madeAt, now }: Moments) {
  for (const [from, to] of AFTER) {
    for (const table of ["publications", "parts", "corrections"] as const) {
      await trx.updateTable(table).set({ state: to }).where("state", "=", from).execute();
    }
  }
  await stopRemovals(trx, now);
  const stopped = await trx
    .updateTable("submissions")
    .set((eb) => ({ state: "stopped", dueAt: null, revision: eb("revision", "+", 1) }))
    .where("state", "in", ON_THEIR_WAY)
    .returning(["id", "practiceId", "submittedBy"])
    .execute();
  for (const { id, practiceId, submittedBy } of stopped) {
    const details = { reason: "restored", madeAt };
    const event = {
      practiceId,
      at: now,
      actor: "desk",
      action: "submission.stopped",
      subject: `submission:${id}`,
    };
    await appendEvent(trx, { ...event, details });
    const notice = { id: newId(now), personId: submittedBy, kind: "restored", about: { submissionId: id } };
    await trx
      .insertInto("notices")
      .values({ ...notice, createdAt: now })
      .execute();
  }
  return stopped;
}

/** Those confirmed wait for their owners to let them go on; the others have to be prepared anew. */
async function stopRemovals(trx: Transaction<Tables>, now: Date): Promise<void> {
  const settled = { settledAt: now, retryAt: null };
  await trx
    .updateTable("removals")
    .set({ ...settled, state: "lapsed" })
    .where("state", "in", ["looking", "prepared"])
    .execute();
  await trx
    .updateTable("removals")
    .set({ ...settled, state: "stopped", code: "restored" })
    .where("state", "in", ["confirmed", "running"])
    .execute();
}
