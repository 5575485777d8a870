import { newId } from "@chaperone/store";
import type { Context, Trx } from "../context.ts";
import { DeskError } from "../desk-error.ts";
import { memberOf } from "../people.ts";
import { type Actor, move, notify, record } from "../record.ts";
import { lockSubmission, type Submission } from "../submission.ts";
import { stopPlanned } from "./keep-submission.ts";

/** What a second person says to a version. */
export interface Decided {
  readonly decision: "approved" | "rejected";
  /** Needed where it is rejected. */
  readonly comment: string | null;
}

/** Who says it: a member, or whoever holds a link. */
export type By = { readonly memberId: string } | { readonly linkId: string };

interface ByMember {
  readonly submissionId: string;
  /** The version that was read: a decision holds for it and for no other. */
  readonly versionId: string;
  readonly personId: string;
}

/**
 * Agrees to a version. Another member only, never its author.
 * @throws DeskError
 */
export const approve = (
  desk: Context,
  { comment, ...by }: ByMember & { comment: string | null },
): Promise<void> => decideAsMember(desk, by, { decision: "approved", comment });

/** Sends a version back to its author, with the reason. @throws DeskError */
export const reject = (desk: Context, { comment, ...by }: ByMember & { comment: string }): Promise<void> =>
  decideAsMember(desk, by, { decision: "rejected", comment });

async function decideAsMember(
  desk: Context,
  { submissionId, versionId, personId }: ByMember,
  decided: Decided,
) {
  await desk.store.db.transaction().execute(async (trx) => {
    const submission = await lockSubmission(trx, submissionId);
    await mustBeAnother(trx, submission, personId);
    await keepDecision(desk, trx, submission, versionId, { memberId: personId }, decided);
  });
  await desk.wake("advance", submissionId);
}

async function mustBeAnother(trx: Trx, submission: Submission, personId: string): Promise<void> {
  const { role } = await memberOf(trx, submission.practiceId, personId);
  if (personId === submission.authorId || personId === submission.submittedBy)
    throw new DeskError("own-post");
  if (role === "author") throw new DeskError("no-approver");
}

/** Keeps a decision in the transaction in which the submission is locked. */
export async function keepDecision(
  desk: Context,
  trx: Trx,
  submission: Submission,
  versionId: string,
  by: By,
  { decision, comment }: Decided,
): Promise<void> {
  const { id, practiceId, authorId, state } = submission;
  if (versionId !== submission.versionId) throw new DeskError("text-changed");
  if (!DECIDABLE[decision].includes(state)) throw new DeskError("nothing-to-decide");
  if (decision === "rejected" && !comment?.trim()) throw new DeskError("say-why");
  const actor: Actor = "memberId" in by ? by.memberId : `link:${by.linkId}`;
  const [memberId, linkId] = "memberId" in by ? [by.memberId, null] : [null, by.linkId];
  await trx
    .insertInto("approvals")
    .values({
      id: newId(desk.now()),
      submissionId: id,
      versionId,
      memberId,
      linkId,
      decision,
      comment,
      createdAt: desk.now(),
    })
    .execute();
  if (decision === "approved")
    await record(desk, trx, practiceId, actor, "submission.approved", `submission:${id}`, {
      version: versionId,
    });
  else {
    await move(desk, trx, submission, "rejected", { actor, details: { version: versionId } });
    await stopPlanned(trx, id);
  }
  await notify(desk, trx, [authorId], decision, { submission: id });
}

/** Agreeing early, while it is still held, is fine; saying no is possible until it goes out. */
const DECIDABLE: Readonly<Record<Decided["decision"], readonly string[]>> = {
  approved: ["held", "waiting"],
  rejected: ["held", "waiting", "scheduled"],
};
