import { accountOf, connect, publisherFor } from "../accounts.ts";
import type { Context, Trx } from "../context.ts";
import { DeskError } from "../desk-error.ts";
import { mustOwn } from "../people.ts";
import { record } from "../record.ts";
import { publishErrorOf } from "../sending/errors.ts";
import { keepSent } from "../sending/keep.ts";
import { settleUp } from "../sending/outcome.ts";
import { outgoing, type Part, partsOf } from "../sending/parts.ts";
import { stopUnbegun } from "../sending/stop-parts.ts";
import { lockSubmission, type Submission, submissionOf } from "../submission.ts";

/** What the author says of a post of which nobody knew whether it is there. */
export type Answer =
  | { readonly outcome: "there"; readonly url: string }
  /** `again`: send it once more, as a new post. */
  | { readonly outcome: "not-there"; readonly again?: boolean }
  | { readonly outcome: "look-again" };

interface Settling {
  readonly publicationId: string;
  readonly personId: string;
}

/**
 * Settles the unconfirmed part of a publication.
 * @throws DeskError
 */
export async function settle(
  desk: Context,
  { publicationId, personId, ...answer }: Settling & Answer,
): Promise<void> {
  const { db } = desk.store;
  const publication = await publicationOf(db, publicationId);
  const submission = await submissionOf(db, publication.submissionId);
  await mustOwn(db, submission, personId);
  const parts = await partsOf(db, publicationId);
  const part = parts.find(({ state }) => state === "unconfirmed");
  if (!part) throw new DeskError("known-by-now");
  if (answer.outcome === "not-there")
    await keepNotThere(desk, submission, part, personId, answer.again ?? false);
  else
    await keepFound(
      desk,
      publication,
      submission,
      part,
      parts,
      answer.outcome === "there" ? answer.url : null,
    );
  await desk.wake("send", publicationId);
}

async function publicationOf(db: Context["store"]["db"], id: string) {
  const found = await db.selectFrom("publications").selectAll().where("id", "=", id).executeTakeFirst();
  if (!found) throw new DeskError("no-post");
  return found;
}

/** Looks for a part on its network, by its key or where its author says it is. */
async function keepFound(
  desk: Context,
  { id: publicationId, submissionId, accountId, attempts }: Awaited<ReturnType<typeof publicationOf>>,
  submission: Submission,
  part: Part,
  parts: readonly Part[],
  url: string | null,
): Promise<void> {
  const account = await accountOf(desk.store.db, accountId);
  const publisher = publisherFor(desk, account.network);
  const connection = connect(desk, account);
  const post = await outgoing(desk.store.db, part, parts, accountId);
  const look =
    url === null
      ? publisher.find(connection, post, part.key, part.attemptedAt!)
      : publisher.resolve(connection, url);
  const found = await look.catch((error: unknown) => {
    const { kind } = publishErrorOf(error);
    if (kind === "signed-out") throw new DeskError("signed-out-now");
    throw new DeskError("no-answer");
  });
  if (!found) throw new DeskError(url === null ? "not-found-there" : "not-at-address");
  const claim = { publicationId, submissionId: submission.id, accountId, turn: attempts };
  await keepSent(desk, { ...claim, submissionId }, part, found);
}

const keepNotThere = (
  desk: Context,
  { id, practiceId }: Submission,
  part: Part,
  personId: string,
  again: boolean,
) =>
  desk.store.db.transaction().execute(async (trx: Trx) => {
    const submission = await lockSubmission(trx, id);
    const changed = await trx
      .updateTable("parts")
      // Sent once more it is another post, and gets a key of its own.
      .set(again ? { state: "planned", attemptedAt: null } : { state: "refused" })
      .where("id", "=", part.id)
      .where("state", "=", "unconfirmed")
      .executeTakeFirst();
    if (changed.numUpdatedRows === 0n) throw new DeskError("known-by-now");
    if (part.corrects !== null)
      await trx
        .updateTable("corrections")
        .set({ state: again ? "planned" : "refused", lastErrorCode: "said-not-there" })
        .where("id", "=", part.id)
        .execute();
    await record(desk, trx, practiceId, personId, "part.said-not-there", `part:${part.id}`, { again });
    if (!again && part.corrects === null) await stopUnbegun(trx, [part.publicationId]);
    await settleUp(desk, trx, submission, part.publicationId);
  });
