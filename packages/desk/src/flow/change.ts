import type { Context } from "../context.ts";
import { DeskError } from "../desk-error.ts";
import { move, record } from "../record.ts";
import { canSkip } from "../rules/pauses.ts";
import { OPEN_STATES } from "../rules/states.ts";
import { checkZone, instantOf } from "../rules/when.ts";
import { stopRest } from "../sending/stop-parts.ts";
import { asOwner, lockSubmission } from "../submission.ts";
import { stopPlanned } from "./keep-submission.ts";

interface Asked {
  readonly submissionId: string;
  readonly personId: string;
}

/** Leaves out a pause. @throws DeskError where it is the one after a kept "must" */
export async function skipHold(
  desk: Context,
  { submissionId, personId, holdId }: Asked & { holdId: string },
) {
  await desk.store.db.transaction().execute(async (trx) => {
    const submission = await lockSubmission(trx, submissionId);
    if (personId !== submission.authorId) throw new DeskError("pause-not-yours");
    const hold = await trx
      .selectFrom("holds")
      .selectAll()
      .where("id", "=", holdId)
      .where("submissionId", "=", submissionId)
      .executeTakeFirst();
    if (!hold) throw new DeskError("no-pause");
    if (!canSkip(hold.reason)) throw new DeskError("pause-stays");
    if (hold.skippedAt) return;
    await trx
      .updateTable("holds")
      .set({ skippedAt: desk.now(), skippedBy: personId })
      .where("id", "=", holdId)
      .execute();
    await record(desk, trx, submission.practiceId, personId, "hold.skipped", `submission:${submissionId}`, {
      reason: hold.reason,
    });
  });
  await desk.wake("advance", submissionId);
}

/** Sets another time, or "as soon as it may" where none is given. @throws DeskError once it is going out */
export async function reschedule(
  desk: Context,
  { submissionId, personId, sendAt, timeZone }: Asked & { sendAt: string | null; timeZone: string },
): Promise<void> {
  checkZone(timeZone);
  const at = sendAt === null ? null : instantOf({ local: sendAt, timeZone });
  if (at && at < desk.now()) throw new DeskError("time-passed");
  await asOwner(desk, { submissionId, personId }, async (trx, submission) => {
    if (!["held", "waiting", "scheduled"].includes(submission.state)) throw new DeskError("time-stays");
    await trx
      .updateTable("submissions")
      .set({
        sendAt: at,
        localTime: sendAt,
        timeZone,
        ...(submission.state === "scheduled" ? { dueAt: at ?? desk.now() } : {}),
      })
      .where("id", "=", submissionId)
      .execute();
    const details = { sendAt: at?.toISOString() ?? null, timeZone };
    const subject = `submission:${submissionId}`;
    await record(desk, trx, submission.practiceId, personId, "submission.rescheduled", subject, details);
  });
  await desk.wake("advance", submissionId);
}

/**
 * Calls a post back. While it is going out, what has not begun is stopped: what is there already stays, to be
 * withdrawn or corrected.
 * @throws DeskError once it is out
 */
export async function cancel(desk: Context, { submissionId, personId }: Asked): Promise<void> {
  await asOwner(desk, { submissionId, personId }, async (trx, submission) => {
    const { state, practiceId } = submission;
    if (state === "sending") {
      await stopRest(trx, submissionId);
      await record(desk, trx, practiceId, personId, "submission.called-back", `submission:${submissionId}`);
      return;
    }
    if (!(OPEN_STATES as readonly string[]).includes(state)) throw new DeskError("not-called-back");
    await move(desk, trx, submission, "cancelled", { actor: personId });
    await stopPlanned(trx, submissionId);
  });
  await desk.wake("advance", submissionId);
}
