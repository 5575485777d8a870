import type { Bytes, Connection, OwnPost, Publisher } from "@chaperone/networks/publishing";
import type { RemovalItemState } from "@chaperone/store";
import type { Account } from "../accounts.ts";
import type { Context, Trx } from "../context.ts";
import { DESK, notify } from "../record.ts";
import { recordRemoval } from "./prepare.ts";
import { keepWithdrawnPart } from "./published.ts";
import {
  contextOf,
  erase,
  type Item,
  type ItemCode,
  type PictureCopy,
  type Removal,
  type StopCode,
  sealed,
  tallyOf,
} from "./removal.ts";
import { inTurn, type Turn } from "./turn.ts";

/** What a worker has in hand. */
export interface Job {
  readonly turn: Turn;
  readonly account: Account;
  readonly publisher: Publisher;
  readonly connection: Connection;
  /** Until when the network allows hardly any more requests. */
  spent: Date | null;
}

export type Copy =
  | { readonly bytes: Bytes; readonly copy: "kept" }
  | { readonly copy: Exclude<PictureCopy, "kept"> };

/**
 * Keeps a post with its pictures: from here on it may be deleted.
 * @returns false where the removal was stopped meanwhile
 */
export const keepCopied = (
  desk: Context,
  { turn, account }: Job,
  { removalId, position, remoteId }: Item,
  post: OwnPost,
  copies: readonly Copy[],
): Promise<boolean> =>
  inTurn(desk, turn, async (trx, { state }) => {
    if (state !== "running") return false;
    const context = contextOf(account, remoteId);
    const at = { removalId, position };
    await trx
      .deleteFrom("removalPictures")
      .where("removalId", "=", removalId)
      .where("position", "=", position)
      .execute();
    for (const [number, one] of copies.entries())
      if (one.copy === "kept") {
        const bytes = desk.store.vault.sealBytes(one.bytes.bytes, context);
        await trx
          .insertInto("removalPictures")
          .values({ ...at, number, type: one.bytes.type, bytes })
          .execute();
      }
    const sealedPost = sealed(desk, { ...post, copies: copies.map(({ copy }) => copy) }, context);
    await setItem(trx, at, { state: "copied", post: sealedPost, copiedAt: desk.now(), code: null });
    return true;
  });

/**
 * Keeps that a post is about to be deleted or changed, before it is.
 * @returns false where the removal was stopped meanwhile
 */
export const keepBegun = (desk: Context, { turn }: Job, item: Item): Promise<boolean> =>
  inTurn(desk, turn, async (trx, { state }) => {
    if (state !== "running") return false;
    await setItem(trx, item, { state: "doing", triedAt: item.triedAt ?? desk.now() });
    return true;
  });

/** Keeps what became of a post. @returns how many failed one after the other */
export const keepSettled = (
  desk: Context,
  { turn, account }: Job,
  item: Item,
  state: RemovalItemState,
  code: ItemCode | null = null,
): Promise<number> =>
  inTurn(desk, turn, async (trx, removal) => {
    if (state === "done" && item.what === "delete")
      await keepWithdrawnPart(desk, trx, account.id, item.remoteId);
    await setItem(trx, item, { state, code });
    const failures = state === "failed" || state === "unconfirmed" ? removal.failures + 1 : 0;
    await trx.updateTable("removals").set({ failures }).where("id", "=", removal.id).execute();
    return failures;
  });

/** Keeps that a post is to be tried once more. */
export const keepTried = (desk: Context, { turn }: Job, item: Item, code: ItemCode): Promise<void> =>
  inTurn(desk, turn, (trx) =>
    setItem(trx, item, { tries: item.tries + 1, triedAt: item.triedAt ?? desk.now(), code }),
  );

type Place = Pick<Item, "removalId" | "position">;

async function setItem(
  trx: Trx,
  { removalId, position }: Place,
  to: Partial<Omit<Item, keyof Place>>,
): Promise<void> {
  await trx
    .updateTable("removalItems")
    .set(to)
    .where("removalId", "=", removalId)
    .where("position", "=", position)
    .execute();
}

/** Stops a removal, and tells its owner why. */
export const keepStopped = (desk: Context, { turn }: Pick<Job, "turn">, code: StopCode): Promise<void> =>
  inTurn(desk, turn, async (trx, removal) => {
    const { id, state, personId } = removal;
    const isConfirmed = state === "confirmed" || state === "running";
    if (!isConfirmed && state !== "looking") return;
    // Before it is confirmed there is nothing to go on with: it is prepared anew.
    await settle(desk, trx, removal, isConfirmed ? "stopped" : "lapsed", code);
    if (!isConfirmed) await erase(desk, trx, id);
    await recordRemoval(desk, trx, removal, DESK, "stopped", { code });
    await notify(desk, trx, [personId], "removal-stopped", { removal: id, why: code });
  });

/** Nothing is left to do. */
export async function finish(desk: Context, trx: Trx, removal: Removal): Promise<void> {
  await settle(desk, trx, removal, "done", null);
  const counts: Record<string, number> = {};
  for (const { state, posts } of await tallyOf(trx, removal.id)) counts[state] = (counts[state] ?? 0) + posts;
  await recordRemoval(desk, trx, removal, DESK, "done", counts);
  await notify(desk, trx, [removal.personId], "removal-done", { removal: removal.id });
}

const settle = (
  desk: Context,
  trx: Trx,
  { id }: Removal,
  state: "stopped" | "lapsed" | "done",
  code: string | null,
) =>
  trx
    .updateTable("removals")
    .set({ state, code, settledAt: desk.now(), retryAt: null })
    .where("id", "=", id)
    .execute();
