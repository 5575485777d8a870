import { type Account, accountOf } from "../accounts.ts";
import type { Context } from "../context.ts";
import { DeskError } from "../desk-error.ts";
import {
  type Asked,
  contextOf,
  type Item,
  itemsOf,
  type KeptPost,
  openedPost,
  openedText,
  removalOf,
} from "./removal.ts";

/** Read from the database at once: each may have pictures of many megabytes. */
const AT_ONCE = 20;

/** A post of which a copy is kept. */
export interface CopiedPost {
  readonly position: number;
  readonly what: Item["what"];
  readonly state: Item["state"];
  readonly copiedAt: Date;
  readonly post: KeptPost;
  /** What it says since; null where it was deleted. */
  readonly newText: string | null;
  readonly pictures: readonly {
    readonly number: number;
    readonly type: string;
    readonly bytes: Uint8Array;
  }[];
}

/**
 * The copies of a removal, one after the other.
 * @throws DeskError where there are none any more
 */
export async function copiesOf(desk: Context, asked: Asked): Promise<AsyncGenerator<CopiedPost>> {
  const { db } = desk.store;
  const removal = await removalOf(db, asked);
  if (removal.erasedAt !== null) throw new DeskError("copies-erased");
  return read(desk, removal.id, await accountOf(db, removal.accountId));
}

async function* read(desk: Context, removalId: string, account: Account): AsyncGenerator<CopiedPost> {
  let after = -1;
  for (;;) {
    const items = await itemsOf(desk.store.db, removalId, { after, limit: AT_ONCE });
    for (const item of items) {
      const copied = await copiedPost(desk, account, item);
      if (copied) yield copied;
    }
    if (items.length < AT_ONCE) return;
    after = items.at(-1)!.position;
  }
}

async function copiedPost(
  { store, ...desk }: Context,
  account: Account,
  item: Item,
): Promise<CopiedPost | null> {
  const { removalId, position, what, state, copiedAt, remoteId } = item;
  const context = contextOf(account, remoteId);
  const post = openedPost({ store, ...desk }, item, context);
  if (copiedAt === null || post === null) return null;
  const pictures = await store.db
    .selectFrom("removalPictures")
    .select(["number", "type", "bytes"])
    .where("removalId", "=", removalId)
    .where("position", "=", position)
    .orderBy("number")
    .execute();
  return {
    position,
    what,
    state,
    copiedAt,
    post,
    newText: openedText({ store, ...desk }, item, context)?.text ?? null,
    pictures: pictures.map(({ bytes, ...one }) => ({ ...one, bytes: store.vault.openBytes(bytes, context) })),
  };
}
