import type { Remote } from "@chaperone/networks/publishing";
import type { Context, Trx } from "../context.ts";
import { DESK, notify, record } from "../record.ts";
import type { Submission } from "../submission.ts";
import { type Claim, inTurn } from "./claim.ts";
import type { Job } from "./deliver.ts";
import { isOlder, later, publishErrorOf } from "./errors.ts";
import { outgoing, type Part, partsOf, remoteOf } from "./parts.ts";

/** Edits and withdrawals asked for and not done, oldest first; of a thread the last part first. */
const pending = (desk: Context, publicationId: string) =>
  desk.store.db
    .selectFrom("corrections")
    .innerJoin("parts", "parts.id", "corrections.partId")
    .leftJoin("versions", "versions.id", "corrections.versionId")
    .selectAll("corrections")
    .select("versions.text")
    .where("parts.publicationId", "=", publicationId)
    .where("corrections.kind", "in", ["edit", "delete"])
    .where("corrections.state", "in", ["planned", "sending"])
    .orderBy("corrections.createdAt")
    .orderBy("parts.position", "desc")
    .execute();
type Correction = Awaited<ReturnType<typeof pending>>[number];

/**
 * Carries out edits and withdrawals. Both may be repeated, so that a killed worker leaves nothing in doubt.
 * @returns when to come back, where a network asks to wait
 */
export async function correctNext(desk: Context, job: Job): Promise<Date | null> {
  for (const correction of await pending(desk, job.claim.publicationId)) {
    const parts = await partsOf(desk.store.db, job.claim.publicationId);
    const part = parts.find(({ id }) => id === correction.partId)!;
    await keepBegun(desk, job.claim, correction);
    try {
      const remote = await carryOut(desk, job, correction, part, parts);
      await keepDone(desk, job.claim, correction, part, remote);
    } catch (error) {
      const again = await afterError(desk, job.claim, correction, error);
      if (again) return again;
    }
  }
  return null;
}

/** @returns what stands there now; null where nothing does */
async function carryOut(
  desk: Context,
  { publisher, connection, claim }: Job,
  { kind, text }: Correction,
  part: Part,
  parts: readonly Part[],
): Promise<Remote | null> {
  const post = await outgoing(desk.store.db, part, parts, claim.accountId);
  const remote =
    remoteOf(part) ?? (await publisher.find(connection, post, part.key, part.attemptedAt ?? desk.now()));
  if (!remote) return null;
  if (kind === "edit") return publisher.edit!(connection, remote, { ...post, text: text ?? post.text });
  await publisher.delete(connection, remote);
  return null;
}

async function afterError(
  desk: Context,
  claim: Claim,
  correction: Correction,
  error: unknown,
): Promise<Date | null> {
  const { kind, code, retryAt } = publishErrorOf(error);
  const isOver =
    kind === "refused" || kind === "signed-out" || isOlder(desk, correction.createdAt, desk.pace.try);
  if (!isOver) return later(desk, claim, retryAt);
  await inTurn(desk, claim, (trx, submission) => keepFailed(desk, trx, submission, correction, code));
  return null;
}

const keepBegun = (desk: Context, claim: Claim, { id, attemptedAt }: Correction): Promise<void> =>
  inTurn(desk, claim, async (trx) => {
    await trx
      .updateTable("corrections")
      .set({ state: "sending", attemptedAt: attemptedAt ?? desk.now() })
      .where("id", "=", id)
      .execute();
  });

const keepDone = (desk: Context, claim: Claim, correction: Correction, part: Part, remote: Remote | null) =>
  inTurn(desk, claim, async (trx, submission) => {
    const { id, kind } = correction;
    const where = {
      remoteId: remote?.id ?? null,
      remoteUrl: remote?.url ?? null,
      remoteCid: remote?.cid ?? null,
    };
    await trx
      .updateTable("corrections")
      .set({ state: "sent", settledAt: desk.now(), lastErrorCode: null, ...where })
      .where("id", "=", id)
      .execute();
    const set = kind === "edit" ? where : { state: "withdrawn" as const };
    await trx.updateTable("parts").set(set).where("id", "=", part.id).execute();
    const action = kind === "edit" ? "part.edited" : "part.withdrawn";
    await record(desk, trx, submission.practiceId, DESK, action, `part:${part.id}`, { correction: id });
    if (kind === "edit") await keepCorrected(desk, trx, submission, claim, id);
    else await keepWithdrawn(desk, trx, submission, claim);
  });

async function keepCorrected(
  desk: Context,
  trx: Trx,
  submission: Submission,
  claim: Claim,
  correction: string,
) {
  await trx
    .updateTable("publications")
    .set({ state: "corrected" })
    .where("id", "=", claim.publicationId)
    .where("state", "in", ["sent", "corrected"])
    .execute();
  await notify(desk, trx, [submission.authorId], "corrected", { submission: submission.id, correction });
}

/** Once nothing of it is there any more, a publication is withdrawn. */
export async function keepWithdrawn(
  desk: Context,
  trx: Trx,
  submission: Submission,
  { publicationId }: Pick<Claim, "publicationId">,
): Promise<void> {
  const left = await trx
    .selectFrom("parts")
    .select("id")
    .where("publicationId", "=", publicationId)
    .where("state", "in", ["planned", "sending", "sent", "unconfirmed"])
    .executeTakeFirst();
  if (left) return;
  await trx
    .updateTable("publications")
    .set({ state: "withdrawn", settledAt: desk.now() })
    .where("id", "=", publicationId)
    .execute();
  await notify(desk, trx, [submission.authorId], "withdrawn", {
    submission: submission.id,
    publication: publicationId,
  });
}

async function keepFailed(
  desk: Context,
  trx: Trx,
  { id, practiceId, authorId }: Submission,
  correction: Pick<Correction, "id" | "partId" | "kind">,
  code: string,
): Promise<void> {
  await trx
    .updateTable("corrections")
    .set({ state: "refused", settledAt: desk.now(), lastErrorCode: code })
    .where("id", "=", correction.id)
    .execute();
  const details = { correction: correction.id, kind: correction.kind, code };
  await record(desk, trx, practiceId, DESK, "correction.refused", `part:${correction.partId}`, details);
  await notify(desk, trx, [authorId], "correction-failed", {
    submission: id,
    correction: correction.id,
    why: code,
  });
}

/** Tells that nothing more can be done to a publication whose account is gone. */
export async function giveUpCorrections(desk: Context, claim: Claim, code: string): Promise<void> {
  for (const correction of await pending(desk, claim.publicationId))
    await inTurn(desk, claim, (trx, submission) => keepFailed(desk, trx, submission, correction, code));
}
