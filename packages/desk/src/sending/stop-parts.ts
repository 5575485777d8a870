import type { Trx } from "../context.ts";

/** Stops the parts that no attempt is being made for; one in the hands of a worker is not touched. */
export async function stopUnbegun(trx: Trx, publicationIds: readonly string[]): Promise<void> {
  if (publicationIds.length === 0) return;
  await trx
    .updateTable("parts")
    .set({ state: "stopped" })
    .where("publicationId", "in", publicationIds)
    .where("state", "=", "planned")
    .execute();
}
