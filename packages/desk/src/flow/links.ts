import { createHash, randomBytes } from "node:crypto";
import { newId } from "@chaperone/store";
import type { Context } from "../context.ts";
import { DeskError } from "../desk-error.ts";
import { record } from "../record.ts";
import { asOwner, lockSubmission } from "../submission.ts";
import { type Decided, keepDecision } from "./decide.ts";

const HOURS = 72;

export interface NewLink {
  readonly id: string;
  /** Shown once; only its hash is kept. */
  readonly token: string;
  readonly expiresAt: Date;
}

/** A link with which somebody without an account decides once on a submission. */
export function newLink(
  desk: Context,
  { submissionId, personId }: { submissionId: string; personId: string },
): Promise<NewLink> {
  return asOwner(desk, { submissionId, personId }, async (trx, submission) => {
    if (submission.state !== "held" && submission.state !== "waiting")
      throw new DeskError("nothing-to-decide");
    const createdAt = desk.now();
    const expiresAt = new Date(createdAt.getTime() + HOURS * 3_600_000);
    const token = randomBytes(32).toString("base64url");
    const id = newId(createdAt);
    await trx
      .insertInto("approvalLinks")
      .values({
        id,
        tokenHash: hashOf(token),
        submissionId,
        createdBy: personId,
        createdAt,
        expiresAt,
        usedAt: null,
      })
      .execute();
    await record(desk, trx, submission.practiceId, personId, "link.made", `submission:${submissionId}`, {
      link: id,
    });
    return { id, token, expiresAt };
  });
}

/** What a link opens, without using it up. @throws DeskError the same for one that never was, is used up or expired */
export async function openLink(desk: Context, token: string) {
  const link = await desk.store.db
    .selectFrom("approvalLinks")
    .innerJoin("submissions", "submissions.id", "approvalLinks.submissionId")
    .select([
      "approvalLinks.id",
      "approvalLinks.submissionId",
      "approvalLinks.expiresAt",
      "submissions.versionId",
    ])
    .where("approvalLinks.tokenHash", "=", hashOf(token))
    .where("approvalLinks.usedAt", "is", null)
    .where("approvalLinks.expiresAt", ">", desk.now())
    .where("submissions.state", "in", ["held", "waiting"])
    .executeTakeFirst();
  return link ?? noLink();
}

/** Decides with a link, which is used up by it. @throws DeskError */
export async function decideByLink(
  desk: Context,
  { token, name, ...decided }: Decided & { token: string; name: string },
): Promise<void> {
  const { id: linkId, submissionId, versionId } = await openLink(desk, token);
  await desk.store.db.transaction().execute(async (trx) => {
    const submission = await lockSubmission(trx, submissionId);
    const used = await trx
      .updateTable("approvalLinks")
      .set({ usedAt: desk.now() })
      .where("id", "=", linkId)
      .where("usedAt", "is", null)
      .executeTakeFirst();
    if (used.numUpdatedRows === 0n) noLink();
    await record(
      desk,
      trx,
      submission.practiceId,
      `link:${linkId}`,
      "link.used",
      `submission:${submissionId}`,
      { name },
    );
    await keepDecision(desk, trx, submission, versionId, { linkId }, decided);
  });
  await desk.wake("advance", submissionId);
}

const hashOf = (token: string): string => createHash("sha256").update(token, "utf8").digest("hex");

const noLink = (): never => {
  throw new DeskError("link-gone");
};
