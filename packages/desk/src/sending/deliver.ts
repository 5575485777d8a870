import type { Connection, Publisher, Remote } from "@chaperone/networks/publishing";
import { accountOf, connect, publisherFor } from "../accounts.ts";
import type { Context } from "../context.ts";
import { checkAgain, keepCheck } from "../flow/before-sending.ts";
import { keepTrace } from "../ledger.ts";
import { submissionOf } from "../submission.ts";
import { type Claim, claim, inTurn, release, renew, TurnLost } from "./claim.ts";
import { correctNext, giveUpCorrections } from "./corrections.ts";
import { isOlder, later, publishErrorOf } from "./errors.ts";
import {
  keepBegun,
  keepNotSent,
  keepOutcome,
  keepOver,
  keepSent,
  keepSignedOut,
  keepStopped,
} from "./keep.ts";
import { outgoing, type Part, partsOf } from "./parts.ts";

/** What a worker has in hand. */
export interface Job {
  readonly claim: Claim;
  readonly publisher: Publisher;
  readonly connection: Connection;
}

/** Go on with what follows, or come back at a time. */
type Next = "on" | Date;

/**
 * Sends what is due of a publication, one post after the other, and carries out corrections and withdrawals. May be
 * killed anywhere: the next turn begins with finding out how far the last one came.
 */
export async function deliver(desk: Context, publicationId: string): Promise<void> {
  const mine = await claim(desk, publicationId);
  if (!mine) return;
  try {
    const again = await work(desk, mine);
    await release(desk, mine, again);
    if (again) await desk.wake("send", publicationId, again);
  } catch (error) {
    if (!(error instanceof TurnLost)) throw error;
  }
}

async function work(desk: Context, mine: Claim): Promise<Date | null> {
  const account = await accountOf(desk.store.db, mine.accountId);
  if (account.status !== "connected") return giveUpAccount(desk, mine, account.status);
  const job: Job = {
    claim: mine,
    publisher: publisherFor(desk, account.network),
    connection: connect(desk, account),
  };
  for (let isFirst = true; ; isFirst = false) {
    const parts = await partsOf(desk.store.db, mine.publicationId);
    const part = nextPart(parts);
    if (!part) {
      // What came of a part was kept with it; where none was left to send, they were stopped meanwhile.
      if (isFirst) await keepOutcome(desk, mine);
      return correctNext(desk, job);
    }
    if (part.corrects === null && isUntouched(parts) && !(await stillFine(desk, mine))) continue;
    const next = await sendPart(desk, job, part, parts);
    if (next !== "on") return next;
  }
}

/** The first that is not there yet, if anything is to be done about it: nothing follows one that is in doubt. */
function nextPart(parts: readonly Part[]): Part | null {
  const open = parts.find(
    ({ state, corrects }) => corrects === null && state !== "sent" && state !== "withdrawn",
  );
  const isDue = ({ state }: Part): boolean => state === "planned" || state === "sending";
  if (open && isDue(open)) return open;
  return parts.find((part) => part.corrects !== null && isDue(part)) ?? null;
}

const isUntouched = (parts: readonly Part[]): boolean =>
  parts.every(({ state, corrects }) => corrects !== null || state === "planned");

/** Checks once more where the last check was a while ago, as long as nothing of the publication is out. */
async function stillFine(desk: Context, mine: Claim): Promise<boolean> {
  const { db } = desk.store;
  const submission = await submissionOf(db, mine.submissionId);
  const since = new Date(desk.now().getTime() - desk.pace.check);
  const recent = await db
    .selectFrom("reviews")
    .select("id")
    .where("versionId", "=", submission.versionId)
    .where("occasion", "=", "before-sending")
    .where("createdAt", ">", since)
    .executeTakeFirst();
  if (recent) return true;
  const checked = await checkAgain(desk, submission);
  const { authorId, versionId } = submission;
  await inTurn(desk, mine, async (trx) => {
    await keepCheck(desk, trx, versionId, checked);
    await keepTrace(trx, authorId, versionId, checked.trace);
  });
  const [news] = checked.news;
  if (news) await keepStopped(desk, mine, news.why, "stopped");
  return !news;
}

async function sendPart(desk: Context, job: Job, part: Part, parts: readonly Part[]): Promise<Next> {
  if (part.state === "sending") return lookFor(desk, job, part, parts);
  const begun = await keepBegun(desk, job.claim, part, (at) => job.publisher.newKey(at));
  return begun ? call(desk, job, begun, parts) : "on";
}

/** Makes the call. Everything it needs to be found again is kept before. */
async function call(desk: Context, job: Job, part: Part, parts: readonly Part[]): Promise<Next> {
  const { claim: mine, publisher, connection } = job;
  const post = await outgoing(desk.store.db, part, parts, mine.accountId);
  await renew(desk, mine);
  let remote: Remote;
  try {
    remote = await publisher.send(connection, post, part.key, AbortSignal.timeout(desk.pace.send));
  } catch (error) {
    return afterError(desk, job, part, error);
  }
  await keepSent(desk, mine, part, remote);
  return "on";
}

async function afterError(desk: Context, { claim: mine }: Job, part: Part, error: unknown): Promise<Next> {
  const { kind, code, retryAt } = publishErrorOf(error);
  if (kind === "refused") {
    await keepOver(desk, mine, part, "refused", code);
    return "on";
  }
  if (kind === "signed-out") {
    await keepNotSent(desk, mine, part, code);
    await keepSignedOut(desk, mine.accountId);
    await keepStopped(desk, mine, code, "signed-out");
    return "on";
  }
  const next = later(desk, mine, retryAt);
  if (kind === "unknown") return next;
  if (isOlder(desk, part.attemptedAt, desk.pace.try)) await keepOver(desk, mine, part, "refused", "gave-up");
  else {
    await keepNotSent(desk, mine, part, code);
    return next;
  }
  return "on";
}

/** Finds out what an earlier turn left behind: there, certainly not there, or nobody knows. */
async function lookFor(desk: Context, job: Job, part: Part, parts: readonly Part[]): Promise<Next> {
  const { claim: mine, publisher, connection } = job;
  const since = part.attemptedAt ?? desk.now();
  const post = await outgoing(desk.store.db, part, parts, mine.accountId);
  let found: Remote | null;
  try {
    found = await publisher.find(connection, post, part.key, since);
  } catch (error) {
    const { kind, code, retryAt } = publishErrorOf(error);
    if (kind === "signed-out") await keepSignedOut(desk, mine.accountId);
    else if (!isOlder(desk, part.attemptedAt, desk.pace.look)) return later(desk, mine, retryAt);
    await keepOver(desk, mine, part, "unconfirmed", code);
    return "on";
  }
  // A network that looks by the words may show another post of ours with the same ones.
  if (found && !(await isAnothers(desk, mine, part, found))) await keepSent(desk, mine, part, found);
  else if (
    publisher.canSendAgain(part.key, since, desk.now()) &&
    !isOlder(desk, part.attemptedAt, desk.pace.look)
  )
    return call(desk, job, part, parts);
  else await keepOver(desk, mine, part, "unconfirmed", "timed-out");
  return "on";
}

async function isAnothers(desk: Context, { accountId }: Claim, part: Part, { id }: Remote): Promise<boolean> {
  const other = await desk.store.db
    .selectFrom("parts")
    .innerJoin("publications", "publications.id", "parts.publicationId")
    .select("parts.id")
    .where("publications.accountId", "=", accountId)
    .where("parts.remoteId", "=", id)
    .where("parts.id", "!=", part.id)
    .executeTakeFirst();
  return other !== undefined;
}

/** Its account is gone: what was not begun stays unsent, what was in doubt stays in doubt. */
async function giveUpAccount(desk: Context, mine: Claim, status: "signed-out" | "removed"): Promise<null> {
  const parts = await partsOf(desk.store.db, mine.publicationId);
  for (const part of parts)
    if (part.state === "sending") await keepOver(desk, mine, part, "unconfirmed", "signed-out");
  if (parts.some(({ state }) => state === "planned"))
    await keepStopped(desk, mine, status === "removed" ? "account-removed" : "signed-out", "signed-out");
  await giveUpCorrections(desk, mine, "signed-out");
  await keepOutcome(desk, mine);
  return null;
}
