import type { Platform } from "@chaperone/core";
import { newId, type RemovalAction, type RemovalItemState } from "@chaperone/store";
import { type Account, connect, publisherFor } from "../accounts.ts";
import { authorOf, check } from "../check.ts";
import type { Context, Trx } from "../context.ts";
import { DeskError } from "../desk-error.ts";
import { partsFor } from "../flow/parts-for.ts";
import { ledgerOf } from "../ledger.ts";
import { memberOf } from "../people.ts";
import { record } from "../record.ts";
import { needsApproval } from "../rules/policy.ts";
import { type Decision, type Review, reviewOf, undecided } from "../rules/review.ts";
import { policyFor } from "../submission.ts";
import { connectedAccount, contextOf, type ItemCode, sealed } from "./removal.ts";

/** A post, by whatever an archive or a browser calls it, and what is to become of it. */
export type Wanted =
  | { readonly what: "delete"; readonly post: string }
  | {
      readonly what: "edit";
      readonly post: string;
      readonly text: string;
      readonly decisions: readonly Decision[];
    };

export interface WantedRemoval {
  readonly practiceId: string;
  readonly personId: string;
  readonly accountId: string;
  readonly posts: readonly Wanted[];
}

/** Rows that one statement takes. */
const AT_ONCE = 500;

/**
 * Keeps which posts of an account are to be deleted or changed, and begins to look them up. Nothing is done with them
 * before their owner has seen what stands there now and confirmed it.
 * @returns the removal's id
 * @throws DeskError where the account is not the person's own, or a text may not go out
 */
export async function prepareRemoval(desk: Context, wanted: WantedRemoval): Promise<string> {
  const { practiceId, personId, accountId, posts } = wanted;
  const { db } = desk.store;
  await memberOf(db, practiceId, personId);
  const account = await ownAccount(db, wanted);
  const named = namesIn(desk, account, posts);
  const createdAt = desk.now();
  const id = newId(createdAt);
  const items: (NewItem & { removalId: string; position: number })[] = [];
  for (const [position, post] of posts.entries())
    items.push({ removalId: id, position, ...(await itemOf(desk, wanted, account, post, named[position]!)) });
  await db.transaction().execute(async (trx) => {
    const owner = { practiceId, personId, accountId };
    await trx
      .insertInto("removals")
      .values({ ...owner, id, state: "looking", createdAt })
      .execute();
    for (let at = 0; at < items.length; at += AT_ONCE)
      await trx
        .insertInto("removalItems")
        .values(items.slice(at, at + AT_ONCE))
        .execute();
    const edits = posts.filter(({ what }) => what === "edit").length;
    await recordRemoval(desk, trx, { id, ...owner }, personId, "prepared", {
      deletes: posts.length - edits,
      edits,
    });
  });
  await desk.wake("remove", id);
  return id;
}

/** @throws DeskError where it is somebody else's, of which nothing is told, or signed out */
export async function ownAccount(
  db: Context["store"]["db"],
  { practiceId, personId, accountId }: Pick<WantedRemoval, "practiceId" | "personId" | "accountId">,
) {
  const own = await db
    .selectFrom("accounts")
    .select("id")
    .where("id", "=", accountId)
    .where("practiceId", "=", practiceId)
    .where("personId", "=", personId)
    .where("status", "<>", "removed")
    .executeTakeFirst();
  if (!own) throw new DeskError("no-account");
  return connectedAccount(db, accountId);
}

/** @throws DeskError where one post is named twice: what is to become of it would be anybody's guess */
function namesIn(desk: Context, account: Account, posts: readonly Wanted[]): (string | null)[] {
  const { own } = publisherFor(desk, account.network);
  const { credentials } = connect(desk, account);
  const names = posts.map(({ post }) => own.idOf(credentials, post));
  const seen = new Set<string>();
  for (const [position, name] of names.entries()) {
    const key = name ?? posts[position]!.post;
    if (seen.has(key)) throw new DeskError("post-twice", { about: [String(position)] });
    seen.add(key);
  }
  return names;
}

interface NewItem {
  readonly remoteId: string;
  readonly what: RemovalAction;
  readonly state: RemovalItemState;
  readonly code: ItemCode | null;
  readonly newText: string | null;
}

async function itemOf(
  desk: Context,
  { practiceId, personId }: WantedRemoval,
  account: Account,
  wanted: Wanted,
  name: string | null,
): Promise<NewItem> {
  const { what, post } = wanted;
  const item = { remoteId: name ?? post, what, newText: null };
  if (name === null) return { ...item, state: "refused", code: "not-yours" };
  if (what === "delete") return { ...item, state: "looking", code: null };
  if (!publisherFor(desk, account.network).own.changeText)
    return { ...item, state: "refused", code: "no-edits" };
  const { text } = wanted;
  if (partsFor({ text, contentWarning: null, pictures: [] }, account).length > 1)
    throw new DeskError("edit-too-long");
  const review = await reviewOfEdit(desk, personId, account, text, wanted.decisions);
  const open = undecided(review);
  if (open.length > 0)
    throw new DeskError("must-stays", { about: open.map(({ ruleId }) => `${post} ${ruleId}`) });
  if (needsApproval(await policyFor(desk.store.db, practiceId), review))
    throw new DeskError("edit-second-person", { about: [post] });
  const newText = sealed(desk, { text, ...review }, contextOf(account, name));
  return { ...item, state: "looking", code: null, newText };
}

/** What the check says of a text that takes the place of an old one, as of any that goes out. */
export async function reviewOfEdit(
  desk: Context,
  personId: string,
  account: Account,
  text: string,
  decisions: readonly Decision[],
): Promise<Review> {
  const { db } = desk.store;
  const checked = {
    text,
    kind: "post" as const,
    platforms: [account.network as Platform],
    answers: null,
    contentWarning: null,
    pictures: [],
  };
  const author = await authorOf(db, personId, account.handle);
  return reviewOf(await check(desk, checked, author, await ledgerOf(desk, personId, null)), decisions);
}

interface Recorded {
  readonly id: string;
  readonly practiceId: string;
  readonly accountId: string;
}

/** A line of the record: how many, and of which account. */
export const recordRemoval = (
  desk: Context,
  trx: Trx,
  { id, practiceId, accountId }: Recorded,
  actor: string,
  what: string,
  details: Readonly<Record<string, string | number>> = {},
) =>
  record(desk, trx, practiceId, actor, `removal.${what}`, `removal:${id}`, {
    account: accountId,
    ...details,
  });
