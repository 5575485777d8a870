import type { Context, Trx } from "../context.ts";
import { approversOf } from "../people.ts";
import { DESK, move, notify } from "../record.ts";
import { needsApproval } from "../rules/policy.ts";
import { instantOf } from "../rules/when.ts";
import {
  handInReview,
  isApproved,
  lockSubmission,
  policyFor,
  type Submission,
  submissionOf,
} from "../submission.ts";
import { beforeSending } from "./before-sending.ts";

/** What follows: another look at once, one at a time, or none until somebody acts. */
type Next = "again" | Date | null;

/**
 * Moves a submission on as far as it can go now. Any number of workers may do so at once: each step is taken by one.
 */
export async function advance(desk: Context, id: string): Promise<void> {
  for (;;) {
    const next = await step(desk, id);
    if (next === "again") continue;
    if (next) await desk.wake("advance", id, next);
    return;
  }
}

async function step(desk: Context, id: string): Promise<Next> {
  const { state } = await submissionOf(desk.store.db, id);
  if (state === "scheduled") return fromScheduled(desk, id);
  if (state === "sending") return wakeSenders(desk, id);
  if (state !== "held" && state !== "waiting") return null;
  return desk.store.db.transaction().execute(async (trx) => {
    const submission = await lockSubmission(trx, id);
    if (submission.state === "held") return fromHeld(desk, trx, submission);
    if (submission.state === "waiting") return fromWaiting(desk, trx, submission);
    return "again";
  });
}

/** When the last pause ends that its author did not leave out; null where there is none. */
async function heldUntil(trx: Trx, submissionId: string): Promise<Date | null> {
  const holds = await trx
    .selectFrom("holds")
    .select("until")
    .where("submissionId", "=", submissionId)
    .where("skippedAt", "is", null)
    .execute();
  return holds.reduce<Date | null>((last, { until }) => (last && last > until ? last : until), null);
}

async function fromHeld(desk: Context, trx: Trx, submission: Submission): Promise<Next> {
  const until = await heldUntil(trx, submission.id);
  if (until && until > desk.now()) {
    await setDue(trx, submission, until);
    return until;
  }
  if (await mayGo(trx, submission)) return schedule(desk, trx, submission);
  await ask(desk, trx, submission);
  return null;
}

const fromWaiting = async (desk: Context, trx: Trx, submission: Submission): Promise<Next> =>
  (await mayGo(trx, submission)) ? schedule(desk, trx, submission) : null;

/** Whether the practice, by what it asks now, lets it go without more. */
async function mayGo(trx: Trx, submission: Submission): Promise<boolean> {
  const policy = await policyFor(trx, submission.practiceId);
  const review = await handInReview(trx, submission.versionId);
  return !needsApproval(policy, review) || isApproved(trx, submission);
}

async function ask(desk: Context, trx: Trx, submission: Submission): Promise<void> {
  await move(desk, trx, submission, "waiting", { actor: DESK });
  const { practiceId, authorId, submittedBy, id } = submission;
  const approvers = await approversOf(trx, practiceId, [authorId, submittedBy]);
  await notify(desk, trx, approvers, "approval-asked", { submission: id });
}

async function schedule(desk: Context, trx: Trx, submission: Submission): Promise<Next> {
  const now = desk.now();
  const wanted = wantedAt(submission);
  const dueAt = wanted && wanted > now ? wanted : now;
  await move(desk, trx, submission, "scheduled", { actor: DESK, dueAt });
  return dueAt > now ? dueAt : "again";
}

/** The time its author asked for, by the zone rules of today. */
const wantedAt = ({ localTime, timeZone, sendAt }: Submission): Date | null =>
  localTime === null ? sendAt : instantOf({ local: localTime, timeZone });

async function setDue(trx: Trx, { id, dueAt }: Submission, due: Date): Promise<void> {
  if (dueAt?.getTime() === due.getTime()) return;
  await trx.updateTable("submissions").set({ dueAt: due }).where("id", "=", id).execute();
}

async function fromScheduled(desk: Context, id: string): Promise<Next> {
  const ready = await desk.store.db.transaction().execute(async (trx): Promise<Next | "ready"> => {
    const submission = await lockSubmission(trx, id);
    if (submission.state !== "scheduled") return "again";
    const wanted = wantedAt(submission);
    // What is due is never put off for a time that has passed; a zone rule that changed may move what is to come.
    const due = wanted && wanted > desk.now() ? wanted : submission.dueAt;
    if (due && due > desk.now()) {
      await setDue(trx, submission, due);
      return due;
    }
    if (await mayGo(trx, submission)) return "ready";
    // The practice began to ask for approval meanwhile.
    await ask(desk, trx, submission);
    return null;
  });
  if (ready !== "ready") return ready;
  await beforeSending(desk, id);
  return "again";
}

/** Everything of it that may be due; those who find nothing to do leave it. */
async function wakeSenders(desk: Context, submissionId: string): Promise<Next> {
  const publications = await desk.store.db
    .selectFrom("publications")
    .select(["id", "retryAt"])
    .where("submissionId", "=", submissionId)
    .where("state", "=", "sending")
    .execute();
  for (const { id, retryAt } of publications) await desk.wake("send", id, retryAt ?? undefined);
  return null;
}
