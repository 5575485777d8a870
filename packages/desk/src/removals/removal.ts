import type { OwnPost, PublishCode } from "@chaperone/networks/publishing";
import type { Json, RemovalItemState, SecretContext } from "@chaperone/store";
import { type Account, accountOf } from "../accounts.ts";
import type { Context, Trx } from "../context.ts";
import { DeskError } from "../desk-error.ts";
import { memberOf } from "../people.ts";
import type { Review } from "../rules/review.ts";

type Db = Context["store"]["db"] | Trx;

const HOUR = 3_600_000;
/** A person who comes back later looks at the posts anew before anything is done. */
export const CONFIRM_WITHIN = HOUR;
/** After that the copies are erased by themselves. */
export const COPIES_KEPT = 90 * 24 * HOUR;

/** @throws DeskError where there is none, or it is somebody else's */
export async function removalOf(db: Db, { removalId, personId }: Asked) {
  const found = await db
    .selectFrom("removals")
    .selectAll()
    .where("id", "=", removalId)
    .where("personId", "=", personId)
    .executeTakeFirst();
  if (!found) throw new DeskError("no-removal");
  return found;
}
export type Removal = Awaited<ReturnType<typeof removalOf>>;

export interface Asked {
  readonly removalId: string;
  readonly personId: string;
}

/** The same, and until the transaction ends nobody else moves it on. Always the first lock to be taken. */
export async function lockRemoval(trx: Trx, id: string): Promise<Removal> {
  return trx.selectFrom("removals").selectAll().where("id", "=", id).forUpdate().executeTakeFirstOrThrow();
}

/**
 * Does something with a removal for the account's own person: nobody, a manager neither, has to do with a colleague's
 * old posts.
 * @throws DeskError where it is somebody else's
 */
export const asOwner = <Result>(
  { store: { db } }: Context,
  asked: Asked,
  work: (trx: Trx, removal: Removal) => Promise<Result>,
): Promise<Result> =>
  db.transaction().execute(async (trx) => {
    const { practiceId } = await removalOf(trx, asked);
    await memberOf(trx, practiceId, asked.personId);
    return work(trx, await lockRemoval(trx, asked.removalId));
  });

/** @throws DeskError where the account has to be connected first */
export async function connectedAccount(db: Db, id: string): Promise<Account> {
  const account = await accountOf(db, id);
  if (account.status !== "connected")
    throw new DeskError("account-signed-out", { about: [id], values: { handle: account.handle } });
  return account;
}

export type Item = Awaited<ReturnType<typeof itemsOf>>[number];

interface Which {
  readonly after?: number | undefined;
  readonly state?: RemovalItemState | undefined;
  readonly limit: number;
}

/** Posts of a removal in order, from after a position on. */
export const itemsOf = (db: Db, removalId: string, { after = -1, state, limit }: Which) =>
  db
    .selectFrom("removalItems")
    .selectAll()
    .where("removalId", "=", removalId)
    .where("position", ">", after)
    .$if(state !== undefined, (query) => query.where("state", "=", state!))
    .orderBy("position")
    .limit(limit)
    .execute();

/** Why a post is neither done nor on its way, besides what networks say. */
export const ITEM_CODES = [
  "not-yours",
  "no-edits",
  /** Its owner left it out at the second confirmation. */
  "taken-out",
  /** What stands there now is not what was shown. */
  "changed-since",
  /** The check finds something in its new text that it did not when that was asked for. */
  "new-finding",
  /** The removal was over, or its text lost, before it came to it. */
  "ended",
] as const;

/** Why a removal stopped by itself, besides what networks say of a sign-in. */
export const STOP_CODES = ["account-removed", "author-left", "network-failing", "restored"] as const;

export type ItemCode = (typeof ITEM_CODES)[number] | PublishCode;
export type StopCode = (typeof STOP_CODES)[number] | PublishCode;

/** What became of a picture's copy; null before there is one. */
export type PictureCopy = "kept" | "too-big" | "gone";

/** A post as it is kept, sealed. */
export interface KeptPost extends OwnPost {
  readonly copies: readonly (PictureCopy | null)[];
}

/** What a post is to say, and what the check said of that when it was asked for. */
export interface KeptText extends Review {
  readonly text: string;
}

/** What a copy is sealed for: it opens for no other account or post. */
export const contextOf = (
  { id, network }: Pick<Account, "id" | "network">,
  remoteId: string,
): SecretContext => ({ accountId: id, network, remoteId });

export const sealed = ({ store }: Context, what: KeptPost | KeptText, context: SecretContext): string =>
  store.vault.seal(what as unknown as Json, context);

export const openedPost = ({ store }: Context, { post }: Pick<Item, "post">, context: SecretContext) =>
  post === null ? null : (store.vault.open(post, context) as unknown as KeptPost);

export const openedText = ({ store }: Context, { newText }: Pick<Item, "newText">, context: SecretContext) =>
  newText === null ? null : (store.vault.open(newText, context) as unknown as KeptText);

/** How many posts of a removal are in each state, by what is to be done with them. */
export async function tallyOf(db: Db, removalId: string) {
  const rows = await db
    .selectFrom("removalItems")
    .select(["what", "state"])
    .select((eb) => eb.fn.countAll<number>().as("posts"))
    .where("removalId", "=", removalId)
    .groupBy(["what", "state"])
    .execute();
  return rows.map(({ posts, ...row }) => ({ ...row, posts: Number(posts) }));
}

/** Forgets what the posts of a removal said; which they were and what became of them stays. */
export async function erase(desk: Context, trx: Trx, removalId: string): Promise<void> {
  await trx.deleteFrom("removalPictures").where("removalId", "=", removalId).execute();
  await trx
    .updateTable("removalItems")
    .set({ post: null, newText: null })
    .where("removalId", "=", removalId)
    .execute();
  await trx.updateTable("removals").set({ erasedAt: desk.now() }).where("id", "=", removalId).execute();
}
