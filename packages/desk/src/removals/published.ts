import type { Context, Trx } from "../context.ts";
import { keepWithdrawn } from "../sending/corrections.ts";
import { lockSubmission } from "../submission.ts";

/** A post that was deleted may have gone out from here: then its publication says so, too. */
export async function keepWithdrawnPart(
  desk: Context,
  trx: Trx,
  accountId: string,
  remoteId: string,
): Promise<void> {
  const part = await trx
    .selectFrom("parts")
    .innerJoin("publications", "publications.id", "parts.publicationId")
    .select(["parts.id", "parts.publicationId", "publications.submissionId"])
    .where("publications.accountId", "=", accountId)
    .where("parts.remoteId", "=", remoteId)
    .where("parts.state", "in", ["sent", "unconfirmed"])
    .executeTakeFirst();
  if (!part) return;
  const submission = await lockSubmission(trx, part.submissionId);
  await trx.updateTable("parts").set({ state: "withdrawn" }).where("id", "=", part.id).execute();
  await keepWithdrawn(desk, trx, submission, part);
}
