import { type Account, accountOf } from "../accounts.ts";
import type { Context } from "../context.ts";
import {
  type Asked,
  CONFIRM_WITHIN,
  COPIES_KEPT,
  contextOf,
  type Item,
  itemsOf,
  openedPost,
  openedText,
  type Removal,
  removalOf,
  tallyOf,
} from "./removal.ts";

const later = (at: Date | null, by: number): Date | null => at && new Date(at.getTime() + by);

/** A removal with how far it has come. @throws DeskError where there is none of this person's */
export async function showRemoval(desk: Context, asked: Asked) {
  const removal = await removalOf(desk.store.db, asked);
  return shown(desk, removal, await accountOf(desk.store.db, removal.accountId));
}
export type ShownRemoval = Awaited<ReturnType<typeof showRemoval>>;

async function shown({ store: { db } }: Context, removal: Removal, account: Account) {
  const { id, state, code, createdAt, preparedAt, confirmedAt, settledAt, retryAt, erasedAt } = removal;
  const tally = await tallyOf(db, id);
  const { copies } = await db
    .selectFrom("removalItems")
    .select((eb) => eb.fn.count<number>("copiedAt").as("copies"))
    .where("removalId", "=", id)
    .executeTakeFirstOrThrow();
  const isOver = state === "stopped" || state === "done";
  return {
    id,
    state,
    account,
    tally,
    createdAt,
    confirmBy: state === "prepared" ? later(preparedAt, CONFIRM_WITHIN) : null,
    confirmedAt,
    settledAt,
    code: isOver || state === "lapsed" ? code : null,
    // While it is under way the same field says what it waits for.
    waitsUntil: !isOver && code !== null ? retryAt : null,
    waitsFor: !isOver && state !== "lapsed" ? code : null,
    copies: erasedAt === null ? Number(copies) : 0,
    copiesUntil: isOver ? later(settledAt, COPIES_KEPT) : null,
  };
}

/** A page of a person's removals, newest first. */
export async function listRemovals(
  desk: Context,
  {
    personId,
    practiceId,
    before,
    limit,
  }: { personId: string; practiceId: string; before?: string | undefined; limit: number },
): Promise<{ removals: ShownRemoval[]; next: string | null }> {
  const { db } = desk.store;
  const rows = await db
    .selectFrom("removals")
    .selectAll()
    .where("personId", "=", personId)
    .where("practiceId", "=", practiceId)
    .$if(before !== undefined, (query) => query.where("id", "<", before!))
    .orderBy("id", "desc")
    .limit(limit + 1)
    .execute();
  const removals = [];
  for (const row of rows.slice(0, limit))
    removals.push(await shown(desk, row, await accountOf(db, row.accountId)));
  return { removals, next: rows.length > limit ? removals.at(-1)!.id : null };
}

/** A page of a removal's posts, with what was last seen of them. @throws DeskError where it is somebody else's */
export async function showItems(
  desk: Context,
  {
    state,
    after,
    limit,
    ...asked
  }: Asked & { state?: Item["state"] | undefined; after?: number | undefined; limit: number },
) {
  const { db } = desk.store;
  const removal = await removalOf(db, asked);
  const account = await accountOf(db, removal.accountId);
  const rows = await itemsOf(db, removal.id, { after, state, limit: limit + 1 });
  const items = rows.slice(0, limit).map((item) => {
    const context = contextOf(account, item.remoteId);
    return {
      ...item,
      post: openedPost(desk, item, context),
      newText: openedText(desk, item, context)?.text ?? null,
    };
  });
  return { items, next: rows.length > limit ? items.at(-1)!.position : null };
}
