import type { Context, Trx } from "../context.ts";
import { DeskError } from "../desk-error.ts";
import { move, record } from "../record.ts";
import { partsOf } from "../sending/parts.ts";
import { asOwner, submissionOfPublication } from "../submission.ts";

/** What it says of a publication where its account had to be connected again. */
const SIGNED_OUT: readonly (string | null)[] = ["signed-out", "suspended"];

interface Stopped {
  readonly state: string;
  readonly lastErrorCode: string | null;
  /** Of its account. */
  readonly status: string;
}

/**
 * Whether a publication can be sent after all: its account is connected again, and of its posts each was stopped
 * before the network had it. One that is there, or may be, is settled, corrected or withdrawn instead.
 */
export const mayTryAgain = (
  { state, lastErrorCode, status }: Stopped,
  parts: readonly { readonly state: string }[],
): boolean =>
  state === "stopped" &&
  status === "connected" &&
  SIGNED_OUT.includes(lastErrorCode) &&
  parts.every((part) => part.state === "stopped");

/** Where a submission goes from each state, and its publication with it. */
const ON_ITS_WAY = {
  // Nothing of it is out: by the practice's rules and the check of this moment, like any other.
  stopped: ["scheduled", "planned"],
  scheduled: [null, "planned"],
  partly: ["sending", "sending"],
  sending: [null, "sending"],
} as const;

/**
 * Sends what was stopped because its account was signed out, now that it is connected again. It is checked once more.
 * @throws DeskError where that is not why, or something of it may be there
 */
export async function tryAgain(
  desk: Context,
  { publicationId, personId }: { readonly publicationId: string; readonly personId: string },
): Promise<void> {
  const submissionId = await submissionOfPublication(desk.store.db, publicationId);
  await asOwner(desk, { submissionId, personId }, async (trx, submission) => {
    const way = (ON_ITS_WAY as Partial<Record<string, (typeof ON_ITS_WAY)[keyof typeof ON_ITS_WAY]>>)[
      submission.state
    ];
    if (!way || !mayTryAgain(await stoppedOf(trx, publicationId), await partsOf(trx, publicationId)))
      throw new DeskError("not-again");
    const [to, state] = way;
    await trx
      .updateTable("parts")
      // The network certainly has none of them: each is a new post, with a name of its own.
      .set({ state: "planned", attemptedAt: null })
      .where("publicationId", "=", publicationId)
      .execute();
    await trx
      .updateTable("publications")
      .set({ state, lastErrorCode: null, settledAt: null, retryAt: null })
      .where("id", "=", publicationId)
      .execute();
    const subject = `publication:${publicationId}`;
    const details = { submission: submissionId };
    await record(desk, trx, submission.practiceId, personId, "publication.tried-again", subject, details);
    if (to) await move(desk, trx, submission, to, { actor: personId, dueAt: desk.now() });
  });
  await desk.wake("advance", submissionId);
}

const stoppedOf = (trx: Trx, id: string): Promise<Stopped> =>
  trx
    .selectFrom("publications")
    .innerJoin("accounts", "accounts.id", "publications.accountId")
    .select(["publications.state", "publications.lastErrorCode", "accounts.status"])
    .where("publications.id", "=", id)
    .forUpdate("publications")
    .executeTakeFirstOrThrow();
