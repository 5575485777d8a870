import type { PublishCode } from "@chaperone/networks/publishing";
import type { Context, Trx } from "../context.ts";
import { TurnLost } from "../sending/claim.ts";
import { CONFIRM_WITHIN, COPIES_KEPT, lockRemoval, type Removal } from "./removal.ts";

/** One worker's turn at one removal. */
export interface Turn {
  readonly removalId: string;
  /** How many turns there have been with this one: whoever holds an older number has lost its turn. */
  readonly turn: number;
}

/** Why a removal stopped that goes on by itself, once its account is connected again. */
const SIGNED_OUT = ["signed-out", "suspended"] as const;

/** Removals of which the rows say that something is to be done now, and that are in nobody's hands. */
export const dueRemovals = ({ store: { db }, now }: Context) => {
  const before = (age: number): Date => new Date(now().getTime() - age);
  return db
    .selectFrom("removals")
    .innerJoin("accounts", "accounts.id", "removals.accountId")
    .select("removals.id")
    .where((eb) => eb.or([eb("retryAt", "is", null), eb("retryAt", "<=", now())]))
    .where((eb) =>
      eb.or([
        eb("state", "in", ["looking", "confirmed", "running"]),
        eb.and([eb("state", "=", "prepared"), eb("preparedAt", "<=", before(CONFIRM_WITHIN))]),
        eb.and([
          eb("state", "=", "stopped"),
          eb("code", "in", SIGNED_OUT),
          eb("accounts.status", "=", "connected"),
        ]),
        eb.and([
          eb("state", "in", ["stopped", "done"]),
          eb("erasedAt", "is", null),
          eb("settledAt", "<=", before(COPIES_KEPT)),
        ]),
      ]),
    );
};

/** Takes a removal for as long as the lease lasts; null where nothing is due or another worker has it. */
export async function takeTurn(desk: Context, removalId: string): Promise<Turn | null> {
  const taken = await desk.store.db
    .updateTable("removals")
    .set((eb) => ({ turns: eb("turns", "+", 1), retryAt: leaseEnd(desk) }))
    .where("id", "in", dueRemovals(desk).where("removals.id", "=", removalId))
    .where((eb) => eb.or([eb("retryAt", "is", null), eb("retryAt", "<=", desk.now())]))
    .returning("turns")
    .executeTakeFirst();
  return taken ? { removalId, turn: taken.turns } : null;
}

const leaseEnd = (desk: Context): Date => new Date(desk.now().getTime() + desk.pace.lease);

/** Begins the lease anew. @throws TurnLost where it ran out, as on a machine that slept */
export async function renewTurn(desk: Context, { removalId, turn }: Turn): Promise<void> {
  const renewed = await desk.store.db
    .updateTable("removals")
    .set({ retryAt: leaseEnd(desk) })
    .where("id", "=", removalId)
    .where("turns", "=", turn)
    .executeTakeFirst();
  if (renewed.numUpdatedRows === 0n) throw new TurnLost();
}

/** When a removal is gone on with: at once, or at a time, and why not before. */
export type Pause = "at once" | { readonly until: Date; readonly code: PublishCode };

/** Gives a removal back. */
export async function endTurn(
  { store: { db } }: Context,
  { removalId, turn }: Turn,
  pause: Pause,
): Promise<void> {
  const waits = pause !== "at once";
  await db
    .updateTable("removals")
    .set({ retryAt: waits ? pause.until : null })
    // One that was stopped meanwhile waits for nothing.
    .$if(waits, (query) =>
      query.set({ code: waits ? pause.code : null }).where("state", "in", ["looking", "running"]),
    )
    .where("id", "=", removalId)
    .where("turns", "=", turn)
    .execute();
}

/**
 * Writes as the one whose turn it is.
 * @throws TurnLost where it is somebody else's turn by now
 */
export const inTurn = <Result>(
  { store: { db } }: Context,
  { removalId, turn }: Turn,
  write: (trx: Trx, removal: Removal) => Promise<Result>,
): Promise<Result> =>
  db.transaction().execute(async (trx) => {
    const removal = await lockRemoval(trx, removalId);
    if (removal.turns !== turn) throw new TurnLost();
    return write(trx, removal);
  });
