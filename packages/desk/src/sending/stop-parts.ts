import type { Trx } from "../context.ts";

/**
 * Stops the parts that no attempt is being made for, with the corrections among them; one in the hands of a worker is
 * not touched.
 */
export async function stopUnbegun(trx: Trx, publicationIds: readonly string[]): Promise<void> {
  if (publicationIds.length === 0) return;
  const stopped = await trx
    .updateTable("parts")
    .set({ state: "stopped" })
    .where("publicationId", "in", publicationIds)
    .where("state", "=", "planned")
    .returning("id")
    .execute();
  if (stopped.length === 0) return;
  const ids = stopped.map(({ id }) => id);
  await trx
    .updateTable("corrections")
    .set({ state: "stopped" })
    .where("id", "in", ids)
    .where("state", "=", "planned")
    .execute();
}

/** The same on every account of a submission where something of it is still to come. */
export async function stopRest(trx: Trx, submissionId: string): Promise<void> {
  const publications = await trx
    .selectFrom("publications")
    .select("id")
    .where("submissionId", "=", submissionId)
    .where("state", "in", ["planned", "sending", "unconfirmed"])
    .execute();
  const ids = publications.map(({ id }) => id);
  await stopUnbegun(trx, ids);
}
