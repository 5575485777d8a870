import { newId } from "@chaperone/store";
import type { Context, Trx } from "../context.ts";
import { DeskError } from "../desk-error.ts";
import { record } from "../record.ts";
import { stopRest, stopUnbegun } from "../sending/stop-parts.ts";
import { asOwner } from "../submission.ts";

interface Withdrawal {
  readonly submissionId: string;
  readonly personId: string;
  readonly reason: string;
}

/**
 * Takes a post away everywhere: what was not sent is stopped, what is there is deleted, the last part first. A part
 * in the hands of a worker, or in doubt, is looked for and deleted where it is found.
 * @throws DeskError where nothing of it went out
 */
export async function withdraw(desk: Context, { submissionId, personId, reason }: Withdrawal): Promise<void> {
  const publications = await asOwner(desk, { submissionId, personId }, async (trx, submission) => {
    if (!["sending", "sent", "partly"].includes(submission.state)) throw new DeskError("nothing-out");
    const parts = await partsToDelete(trx, submissionId);
    if (parts.length === 0) throw new DeskError("nothing-there");
    const on = parts.map(({ publicationId }) => publicationId);
    await stopUnbegun(trx, on);
    // Where nothing of it is out yet nothing goes out any more.
    await stopRest(trx, submissionId);
    const createdAt = desk.now();
    await trx
      .insertInto("corrections")
      .values(parts.map(({ id: partId }) => plannedDelete(partId, reason, personId, createdAt)))
      .execute();
    const details = { parts: parts.map(({ id }) => id) };
    const subject = `submission:${submissionId}`;
    await record(desk, trx, submission.practiceId, personId, "submission.withdrawn", subject, details);
    return new Set(on);
  });
  for (const publication of publications) await desk.wake("send", publication);
}

/** What is there or may be, and is not being taken away already. */
const partsToDelete = (trx: Trx, submissionId: string) =>
  trx
    .selectFrom("parts")
    .innerJoin("publications", "publications.id", "parts.publicationId")
    .select(["parts.id", "parts.publicationId"])
    .where("publications.submissionId", "=", submissionId)
    .where("parts.state", "in", ["sending", "sent", "unconfirmed"])
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom("corrections")
            .select("corrections.id")
            .whereRef("corrections.partId", "=", "parts.id")
            .where("corrections.kind", "=", "delete")
            .where("corrections.state", "in", ["planned", "sending"]),
        ),
      ),
    )
    .execute();

function plannedDelete(partId: string, reason: string, requestedBy: string, createdAt: Date) {
  const id = newId(createdAt);
  return {
    id,
    partId,
    kind: "delete" as const,
    versionId: null,
    key: id,
    state: "planned" as const,
    reason,
    requestedBy,
    attemptedAt: null,
    settledAt: null,
    lastErrorCode: null,
    remoteId: null,
    remoteUrl: null,
    remoteCid: null,
    createdAt,
  };
}
