import type { OwnPost } from "@chaperone/networks/publishing";
import { PublishError } from "@chaperone/networks/publishing";
import type { Context } from "../context.ts";
import { newsIn } from "../rules/review.ts";
import { afterError } from "./errors.ts";
import { type Copy, finish, type Job, keepBegun, keepCopied, keepSettled } from "./keep.ts";
import { reviewOfEdit } from "./prepare.ts";
import { contextOf, type Item, type ItemCode, type KeptText, openedPost, openedText } from "./removal.ts";
import { inTurn, type Pause, renewTurn } from "./turn.ts";

/** Posts of one turn: a program that is told to end does not wait long for it, and other removals get theirs. */
const MOST = 10;

/** Deletes and changes posts of a confirmed removal, one after the other. */
export async function doPosts(desk: Context, job: Job): Promise<Pause | null> {
  for (let done = 0; done < MOST; done++) {
    const item = await nextItem(desk, job);
    if (item === null) return null;
    const pause = await doPost(desk, job, item);
    if (pause) return pause;
    if (job.spent) return { until: job.spent, code: "rate-limited" };
  }
  return "at once";
}

/** What is in hand comes first, then what is changed: its text was checked just now. */
const nextItem = (desk: Context, { turn }: Job): Promise<Item | null> =>
  inTurn(desk, turn, async (trx, removal) => {
    if (removal.state !== "running") return null;
    const next = (states: readonly Item["state"][]) =>
      trx
        .selectFrom("removalItems")
        .selectAll()
        .where("removalId", "=", removal.id)
        .where("state", "in", states)
        .orderBy("what", "desc")
        .orderBy("position")
        .limit(1)
        .executeTakeFirst();
    const found = (await next(["doing", "copied"])) ?? (await next(["waiting"]));
    if (!found) await finish(desk, trx, removal);
    return found ?? null;
  });

/** @returns when to come back, where the network asks to wait; null to go on with the next */
async function doPost(desk: Context, job: Job, item: Item): Promise<Pause | null> {
  let inHand = item;
  try {
    const there = await look(desk, job, item);
    const text = openedText(desk, item, contextOf(job.account, item.remoteId));
    const known = stateOf(desk, job, item, there, text);
    if (known) await keepSettled(desk, job, item, known.state, known.code);
    if (known || there === null) return null;
    if (item.state === "waiting" && !(await copy(desk, job, item, there))) return null;
    if (text && !(await stillFine(desk, job, text))) {
      await keepSettled(desk, job, item, "refused", "new-finding");
      return null;
    }
    if (!(await keepBegun(desk, job, item))) return null;
    inHand = { ...item, state: "doing", triedAt: item.triedAt ?? desk.now() };
    await act(desk, job, item, text);
    const after = stateOf(desk, job, inHand, await look(desk, job, item), text);
    // It said that it did, and the post is still there: it is looked at again before anything is repeated.
    if (!after) throw new PublishError("unknown", "not-visible-yet");
    await keepSettled(desk, job, inHand, after.state, after.code);
    return null;
  } catch (error) {
    return afterError(desk, job, inHand, error);
  }
}

async function look(
  desk: Context,
  { turn, publisher, connection }: Job,
  { remoteId }: Item,
): Promise<OwnPost | null> {
  await renewTurn(desk, turn);
  return publisher.own.read(connection, remoteId);
}

type Became = { readonly state: "done" | "already-gone" | "left"; readonly code?: ItemCode };

/** What became of a post, by what stands there now; null where there is something to do. */
function stateOf(
  desk: Context,
  { account }: Job,
  item: Item,
  there: OwnPost | null,
  text: KeptText | null,
): Became | null {
  const isBegun = item.state === "doing";
  if (there === null) return { state: isBegun && item.what === "delete" ? "done" : "already-gone" };
  if (isBegun && text && plain(there.text) === plain(text.text)) return { state: "done" };
  // Its text was given up with a lost key.
  if (item.what === "edit" && !text) return { state: "left", code: "ended" };
  // Somebody changed it after it was shown: what stands there now nobody confirmed.
  const shown = openedPost(desk, item, contextOf(account, item.remoteId));
  return shown?.revision === there.revision ? null : { state: "left", code: "changed-since" };
}

/** As networks keep a text. */
const plain = (text: string): string => text.replaceAll("\r\n", "\n").trim();

/** @returns false where the removal was stopped meanwhile */
async function copy(desk: Context, job: Job, item: Item, post: OwnPost): Promise<boolean> {
  const copies: Copy[] = [];
  for (const media of post.media) {
    await renewTurn(desk, job.turn);
    const bytes = await job.publisher.own.bytesOf(job.connection, media);
    copies.push(typeof bytes === "string" ? { copy: bytes } : { copy: "kept", bytes });
  }
  return keepCopied(desk, job, item, post, copies);
}

/** Checked by the rules of this moment, as whatever goes out. */
async function stillFine(desk: Context, { account }: Job, { text, ...handedIn }: KeptText): Promise<boolean> {
  const review = await reviewOfEdit(desk, account.personId, account, text, handedIn.decisions);
  return newsIn(review, handedIn).length === 0;
}

async function act(
  desk: Context,
  { turn, publisher, connection }: Job,
  { what, remoteId }: Item,
  text: KeptText | null,
): Promise<void> {
  await renewTurn(desk, turn);
  if (what === "delete") await publisher.delete(connection, { id: remoteId, url: "" });
  else await publisher.own.changeText!(connection, remoteId, text!.text);
}
