import type { Remote } from "@chaperone/networks/publishing";
import type { Context, Trx } from "../context.ts";
import { DESK, type NoticeKind, notify, record } from "../record.ts";
import { lockSubmission, type Submission } from "../submission.ts";
import { type Claim, inTurn } from "./claim.ts";
import { settleUp } from "./outcome.ts";
import type { Part } from "./parts.ts";
import { stopUnbegun } from "./stop-parts.ts";

/**
 * Keeps that a call is about to be made, with the key it is made with, before it is made.
 * @returns the part as it is now; null where it is not to be sent any more
 */
export function keepBegun(
  desk: Context,
  claim: Claim,
  part: Part,
  newKey: (at: Date) => string,
): Promise<Part | null> {
  return inTurn(desk, claim, async (trx, { practiceId }) => {
    const at = desk.now();
    const begun = {
      state: "sending" as const,
      // A post gets its name when it is first sent, and keeps it however often that is tried.
      key: part.attemptedAt === null ? newKey(at) : part.key,
      attemptedAt: part.attemptedAt ?? at,
    };
    const changed = await trx
      .updateTable("parts")
      .set(begun)
      .where("id", "=", part.id)
      .where("state", "=", "planned")
      .executeTakeFirst();
    if (changed.numUpdatedRows === 0n) return null;
    await record(
      desk,
      trx,
      practiceId,
      DESK,
      "part.sending",
      `part:${part.id}`,
      about(claim, { key: begun.key }),
    );
    return { ...part, ...begun };
  });
}

/**
 * Keeps that a part is there. This holds whoever's turn it is: a post that was seen is there, and a worker that slept
 * through its turn may be the one who knows.
 */
export function keepSent(desk: Context, claim: Claim, part: Part, remote: Remote): Promise<void> {
  const { submissionId, publicationId } = claim;
  return desk.store.db.transaction().execute(async (trx) => {
    const submission = await lockSubmission(trx, submissionId);
    const changed = await trx
      .updateTable("parts")
      .set({
        state: "sent",
        sentAt: desk.now(),
        remoteId: remote.id,
        remoteUrl: remote.url,
        remoteCid: remote.cid ?? null,
      })
      .where("id", "=", part.id)
      .where("key", "=", part.key)
      .where("state", "in", ["sending", "unconfirmed"])
      .executeTakeFirst();
    if (changed.numUpdatedRows === 0n) return;
    const details = about(claim, { key: part.key, remote: remote.id, url: remote.url });
    await record(desk, trx, submission.practiceId, DESK, "part.sent", `part:${part.id}`, details);
    await keepCorrection(desk, trx, submission, part, "sent", null, remote);
    await settleUp(desk, trx, submission, publicationId);
  });
}

/** Keeps that the network certainly has not got a part, which is to be tried again. */
export const keepNotSent = (desk: Context, claim: Claim, part: Part, code: string): Promise<void> =>
  inTurn(desk, claim, async (trx) => {
    await trx
      .updateTable("parts")
      .set({ state: "planned" })
      .where("id", "=", part.id)
      .where("state", "=", "sending")
      .execute();
    await keepCode(trx, claim, code);
  });

/** Keeps a definite no, or that nobody knows. What follows a part that was refused is not sent. */
export const keepOver = (
  desk: Context,
  claim: Claim,
  part: Part,
  state: "refused" | "unconfirmed",
  code: string,
): Promise<void> =>
  inTurn(desk, claim, async (trx, submission) => {
    await trx
      .updateTable("parts")
      .set({ state })
      .where("id", "=", part.id)
      .where("state", "in", ["planned", "sending"])
      .execute();
    if (state === "refused" && part.corrects === null) await stopUnbegun(trx, [claim.publicationId]);
    await keepCode(trx, claim, code);
    const details = about(claim, { key: part.key, code });
    await record(desk, trx, submission.practiceId, DESK, `part.${state}`, `part:${part.id}`, details);
    await keepCorrection(desk, trx, submission, part, state, code, null);
    const notice: NoticeKind = part.corrects !== null && state === "refused" ? "correction-failed" : state;
    await notify(desk, trx, [submission.authorId], notice, {
      submission: submission.id,
      publication: claim.publicationId,
      part: part.id,
    });
    await settleUp(desk, trx, submission, claim.publicationId);
  });

/** Stops what was not begun yet, and says why. */
export const keepStopped = (desk: Context, claim: Claim, code: string, notice: NoticeKind): Promise<void> =>
  inTurn(desk, claim, async (trx, submission) => {
    await stopUnbegun(trx, [claim.publicationId]);
    await keepCode(trx, claim, code);
    const { id, practiceId, authorId } = submission;
    const subject = `publication:${claim.publicationId}`;
    await record(desk, trx, practiceId, DESK, "publication.stopped", subject, { submission: id, code });
    await notify(desk, trx, [authorId], notice, {
      submission: id,
      publication: claim.publicationId,
      why: code,
    });
    await settleUp(desk, trx, submission, claim.publicationId);
  });

/** Keeps that an account has to be connected again. */
export async function keepSignedOut(desk: Context, accountId: string): Promise<void> {
  await desk.store.db
    .updateTable("accounts")
    .set({ status: "signed-out" })
    .where("id", "=", accountId)
    .where("status", "=", "connected")
    .execute();
}

/** Works out what became of it, where nothing is left to send. */
export const keepOutcome = (desk: Context, claim: Claim): Promise<void> =>
  inTurn(desk, claim, (trx, submission) => settleUp(desk, trx, submission, claim.publicationId));

async function keepCode(trx: Trx, { publicationId }: Claim, code: string): Promise<void> {
  await trx
    .updateTable("publications")
    .set({ lastErrorCode: code })
    .where("id", "=", publicationId)
    .execute();
}

/** A correction by reply follows the part that carries it. */
async function keepCorrection(
  desk: Context,
  trx: Trx,
  { id, authorId }: Submission,
  part: Part,
  state: "sent" | "refused" | "unconfirmed",
  code: string | null,
  remote: Remote | null,
): Promise<void> {
  if (part.corrects === null) return;
  await trx
    .updateTable("corrections")
    .set({
      state,
      lastErrorCode: code,
      settledAt: desk.now(),
      remoteId: remote?.id ?? null,
      remoteUrl: remote?.url ?? null,
      remoteCid: remote?.cid ?? null,
    })
    .where("id", "=", part.id)
    .execute();
  if (state !== "sent") return;
  await trx
    .updateTable("publications")
    .set({ state: "corrected" })
    .where("id", "=", part.publicationId)
    .where("state", "in", ["sent", "corrected"])
    .execute();
  await notify(desk, trx, [authorId], "corrected", { submission: id, correction: part.id });
}

const about = ({ publicationId, submissionId }: Claim, more: Record<string, string>) => ({
  publication: publicationId,
  submission: submissionId,
  ...more,
});
