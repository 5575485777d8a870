import { appendEvent, type JsonObject, newId, type SubmissionState } from "@chaperone/store";
import type { Context, Trx } from "./context.ts";
import { DeskError } from "./desk-error.ts";
import { mayMove } from "./rules/states.ts";

/** Who did something: a person's id, "link:ID", or the desk itself. */
export type Actor = string;
export const DESK: Actor = "desk";

interface Moving {
  readonly id: string;
  readonly practiceId: string;
  readonly state: SubmissionState;
}

interface Move {
  readonly actor: Actor;
  readonly dueAt?: Date | null;
  readonly note?: string | null;
  readonly details?: JsonObject;
}

const SETTLED: readonly SubmissionState[] = ["sent", "partly", "stopped", "rejected", "cancelled"];

/**
 * Moves a submission to another state, if it is still in the one it was read in, and writes it into the record.
 * @throws DeskError where somebody else moved it meanwhile
 */
export async function move(
  desk: Context,
  trx: Trx,
  submission: Moving,
  to: SubmissionState,
  { actor, dueAt = null, note = null, details = {} }: Move,
): Promise<void> {
  const { id, practiceId, state: from } = submission;
  if (!mayMove("submission", from, to)) throw new DeskError("moved-on");
  const moved = await trx
    .updateTable("submissions")
    .set((eb) => ({
      state: to,
      dueAt,
      note,
      settledAt: SETTLED.includes(to) ? desk.now() : null,
      revision: eb("revision", "+", 1),
    }))
    .where("id", "=", id)
    .where("state", "=", from)
    .executeTakeFirst();
  if (moved.numUpdatedRows === 0n) throw new DeskError("moved-on");
  await record(desk, trx, practiceId, actor, `submission.${to}`, `submission:${id}`, {
    from,
    ...(note === null ? {} : { note }),
    ...details,
  });
}

/** Adds a line to the practice's record, in the transaction of what it tells of. */
export const record = (
  desk: Context,
  trx: Trx,
  practiceId: string,
  actor: Actor,
  action: string,
  subject: string,
  details: JsonObject = {},
) => appendEvent(trx, { practiceId, at: desk.now(), actor, action, subject, details });

/** Something its author, or those who approve, should look at. */
export async function notify(
  desk: Context,
  trx: Trx,
  people: readonly string[],
  kind: NoticeKind,
  about: JsonObject,
): Promise<void> {
  if (people.length === 0) return;
  const createdAt = desk.now();
  const rows = people.map((personId) => ({
    id: newId(createdAt),
    personId,
    kind,
    about,
    createdAt,
    seenAt: null,
  }));
  await trx.insertInto("notices").values(rows).execute();
}

export type NoticeKind =
  /** To approvers: somebody waits for you. */
  | "approval-asked"
  | "approved"
  | "rejected"
  /** Its time came, and it did not go out. */
  | "stopped"
  | "sent"
  /** A network said no. */
  | "refused"
  /** Nobody knows whether it is there: look, and say. */
  | "unconfirmed"
  /** The account has to be connected again. */
  | "signed-out"
  | "spreads-fast"
  | "corrected"
  /** A correction or a withdrawal did not work. */
  | "correction-failed"
  | "withdrawn"
  /** All posts of a removal are deleted or changed, or it is known why not. */
  | "removal-done"
  /** A removal stopped by itself. */
  | "removal-stopped";
