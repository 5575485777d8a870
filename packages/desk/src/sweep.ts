import { dueForCount } from "./afterwards/count.ts";
import type { Context, QueueName } from "./context.ts";
import { dueRemovals } from "./removals/turn.ts";

/** What the rows say is due now, whatever became of the jobs that should have waked it. */
export async function dueNow(desk: Context): Promise<ReadonlyMap<QueueName, readonly string[]>> {
  return new Map([
    ["advance", await submissionsDue(desk)],
    ["send", await publicationsDue(desk)],
    ["count", await dueForCount(desk)],
    ["remove", (await dueRemovals(desk).execute()).map(({ id }) => id)],
  ]);
}

/** Those that wait for approval are among them, since the practice may have stopped asking for it. */
async function submissionsDue(desk: Context): Promise<string[]> {
  const due = await desk.store.db
    .selectFrom("submissions")
    .select("id")
    .where((eb) =>
      eb.or([
        eb.and([eb("state", "in", ["held", "scheduled"]), eb("dueAt", "<=", desk.now())]),
        eb("state", "=", "waiting"),
      ]),
    )
    .orderBy("dueAt")
    .execute();
  return due.map(({ id }) => id);
}

/** On their way, or to be corrected or withdrawn, and in nobody's hands. */
async function publicationsDue(desk: Context): Promise<string[]> {
  const now = desk.now();
  const due = await desk.store.db
    .selectFrom("publications")
    .leftJoin("parts", "parts.publicationId", "publications.id")
    .leftJoin("corrections", (join) =>
      join.onRef("corrections.partId", "=", "parts.id").on("corrections.state", "in", ["planned", "sending"]),
    )
    .select("publications.id")
    .distinct()
    .where((eb) => eb.or([eb("publications.state", "=", "sending"), eb("corrections.id", "is not", null)]))
    .where((eb) => eb.or([eb("publications.retryAt", "is", null), eb("publications.retryAt", "<=", now)]))
    .execute();
  return due.map(({ id }) => id);
}
