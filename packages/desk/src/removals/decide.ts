import type { Context, Trx } from "../context.ts";
import { DeskError } from "../desk-error.ts";
import { recordRemoval } from "./prepare.ts";
import {
  type Asked,
  asOwner,
  CONFIRM_WITHIN,
  connectedAccount,
  erase,
  type ItemCode,
  type Removal,
} from "./removal.ts";

export interface Confirmation extends Asked {
  /** How many posts the person was told are deleted or changed. */
  readonly count: number;
  /** Positions of posts that stay as they are after all. */
  readonly leave: readonly number[];
}

/**
 * Says yes a second time. From now on posts are deleted.
 * @throws DeskError where it is too late, or the number is another one
 */
export async function confirmRemoval(desk: Context, confirmation: Confirmation): Promise<void> {
  const { personId, removalId, count, leave } = confirmation;
  await asOwner(desk, confirmation, async (trx, removal) => {
    const now = desk.now();
    if (removal.state !== "prepared")
      throw new DeskError(removal.state === "looking" ? "still-looking" : "removal-moved-on");
    if (now.getTime() - removal.preparedAt!.getTime() >= CONFIRM_WITHIN)
      throw new DeskError("removal-lapsed");
    await connectedAccount(trx, removal.accountId);
    if (leave.length > 0) await setStates(trx, removalId, ["waiting"], "left", "taken-out", leave);
    const waiting = await waitingOf(trx, removalId);
    if (waiting.length !== count) throw new DeskError("other-count", { values: { count: waiting.length } });
    await move(trx, removal, { state: "confirmed", confirmedAt: now });
    const edits = waiting.filter(({ what }) => what === "edit").length;
    await recordRemoval(desk, trx, removal, personId, "confirmed", { deletes: count - edits, edits });
  });
  await desk.wake("remove", removalId);
}

const waitingOf = (trx: Trx, removalId: string) =>
  trx
    .selectFrom("removalItems")
    .select("what")
    .where("removalId", "=", removalId)
    .where("state", "=", "waiting")
    .execute();

/** Stops before the next post; what is in hand is done. One that was not confirmed is over. */
export const stopRemoval = (desk: Context, asked: Asked): Promise<void> =>
  asOwner(desk, asked, async (trx, removal) => {
    const settled = { settledAt: desk.now(), code: null, retryAt: null };
    if (removal.state === "looking" || removal.state === "prepared") {
      await move(trx, removal, { ...settled, state: "lapsed" });
      await erase(desk, trx, removal.id);
    } else if (goesOn(removal)) await move(trx, removal, { ...settled, state: "stopped" });
    else throw new DeskError("removal-moved-on");
    await recordRemoval(desk, trx, removal, asked.personId, "stopped");
  });

/** Now, or by itself once its account is connected again. */
const goesOn = ({ state, code }: Removal): boolean =>
  state === "confirmed" || state === "running" || (state === "stopped" && code !== null);

/**
 * Goes on where it stopped, and tries again what failed.
 * @throws DeskError where nothing is left to do, or the account is signed out
 */
export async function resumeRemoval(desk: Context, asked: Asked): Promise<void> {
  await asOwner(desk, asked, async (trx, removal) => {
    await connectedAccount(trx, removal.accountId);
    const { id, state } = removal;
    if (
      (state !== "stopped" && state !== "done") ||
      removal.confirmedAt === null ||
      removal.erasedAt !== null
    )
      throw new DeskError("removal-moved-on");
    const again =
      (await setStates(trx, id, ["failed"], "waiting", null)) +
      (await setStates(trx, id, ["unconfirmed"], "doing", null));
    if (state === "done" && again === 0) throw new DeskError("removal-moved-on");
    await move(trx, removal, { state: "running", code: null, settledAt: null, retryAt: null, failures: 0 });
    await recordRemoval(desk, trx, removal, asked.personId, "resumed");
  });
  await desk.wake("remove", asked.removalId);
}

/**
 * Forgets what the posts said. One that was stopped is over by that: nothing is deleted of which no copy is kept.
 * @throws DeskError while it is under way
 */
export const eraseCopies = (desk: Context, asked: Asked): Promise<void> =>
  asOwner(desk, asked, async (trx, removal) => {
    if (removal.state !== "done" && removal.state !== "stopped") throw new DeskError("removal-under-way");
    if (removal.erasedAt === null) await endAndErase(desk, trx, removal, asked.personId);
  });

/** Ends a removal that is done or stopped, and forgets what its posts said. */
export async function endAndErase(desk: Context, trx: Trx, removal: Removal, actor: string): Promise<void> {
  await setStates(trx, removal.id, ["looking", "waiting", "copied"], "left", "ended");
  await setStates(trx, removal.id, ["doing"], "unconfirmed", "ended");
  await move(trx, removal, { state: "done", retryAt: null });
  await erase(desk, trx, removal.id);
  await recordRemoval(desk, trx, removal, actor, "copies-erased");
}

/** @returns how many posts it was */
async function setStates(
  trx: Trx,
  removalId: string,
  from: readonly ("looking" | "waiting" | "copied" | "doing" | "failed" | "unconfirmed")[],
  state: "waiting" | "doing" | "left" | "unconfirmed",
  code: ItemCode | null,
  positions?: readonly number[],
): Promise<number> {
  const { numUpdatedRows } = await trx
    .updateTable("removalItems")
    .set({ state, code, tries: 0 })
    .where("removalId", "=", removalId)
    .where("state", "in", from)
    .$if(positions !== undefined, (query) => query.where("position", "in", positions!))
    .executeTakeFirst();
  return Number(numUpdatedRows);
}

const move = (trx: Trx, { id }: Removal, to: Partial<Omit<Removal, "id">>) =>
  trx.updateTable("removals").set(to).where("id", "=", id).execute();
