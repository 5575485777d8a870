import type { Context, Trx } from "../context.ts";
import { lockSubmission, type Submission } from "../submission.ts";

/** One worker's turn at one publication. */
export interface Claim {
  readonly publicationId: string;
  readonly submissionId: string;
  readonly accountId: string;
  /** How many turns there have been with this one: whoever holds an older number has lost its turn. */
  readonly turn: number;
}

/** Somebody else has the publication now; what this worker wanted to write is theirs to find out. */
export class TurnLost extends Error {
  override readonly name = "TurnLost";
}

/**
 * Takes a publication for as long as the lease lasts; null where another worker has it or its time has not come. The
 * same column says when to try again and until when somebody is at it, since both mean "not before".
 */
export async function claim(desk: Context, publicationId: string): Promise<Claim | null> {
  const now = desk.now();
  const taken = await desk.store.db
    .updateTable("publications")
    .set((eb) => ({ attempts: eb("attempts", "+", 1), retryAt: leaseEnd(desk) }))
    .where("id", "=", publicationId)
    .where((eb) => eb.or([eb("retryAt", "is", null), eb("retryAt", "<=", now)]))
    .where((eb) =>
      eb.or([
        eb("state", "=", "sending"),
        eb.exists(
          eb
            .selectFrom("corrections")
            .innerJoin("parts", "parts.id", "corrections.partId")
            .select("corrections.id")
            .whereRef("parts.publicationId", "=", "publications.id")
            .where("corrections.state", "in", ["planned", "sending"]),
        ),
      ]),
    )
    .returning(["submissionId", "accountId", "attempts"])
    .executeTakeFirst();
  if (!taken) return null;
  const { submissionId, accountId, attempts } = taken;
  return { publicationId, submissionId, accountId, turn: attempts };
}

const leaseEnd = (desk: Context): Date => new Date(desk.now().getTime() + desk.pace.lease);

/** Begins the lease anew. @throws TurnLost where it ran out, as on a machine that slept */
export async function renew(desk: Context, { publicationId, turn }: Claim): Promise<void> {
  const renewed = await desk.store.db
    .updateTable("publications")
    .set({ retryAt: leaseEnd(desk) })
    .where("id", "=", publicationId)
    .where("attempts", "=", turn)
    .executeTakeFirst();
  if (renewed.numUpdatedRows === 0n) throw new TurnLost();
}

/** Gives a publication back, to be taken up again at a time where there is more to do. */
export async function release(
  desk: Context,
  { publicationId, turn }: Claim,
  again: Date | null,
): Promise<void> {
  await desk.store.db
    .updateTable("publications")
    .set({ retryAt: again })
    .where("id", "=", publicationId)
    .where("attempts", "=", turn)
    .execute();
}

/**
 * Writes as the one whose turn it is. The submission is locked first and the publication after it, by everybody.
 * @throws TurnLost where it is somebody else's turn by now
 */
export function inTurn<Result>(
  desk: Context,
  { publicationId, submissionId, turn }: Claim,
  write: (trx: Trx, submission: Submission) => Promise<Result>,
): Promise<Result> {
  return desk.store.db.transaction().execute(async (trx) => {
    const submission = await lockSubmission(trx, submissionId);
    const held = await trx
      .selectFrom("publications")
      .select("attempts")
      .where("id", "=", publicationId)
      .forUpdate()
      .executeTakeFirst();
    if (held?.attempts !== turn) throw new TurnLost();
    return write(trx, submission);
  });
}
