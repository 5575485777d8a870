import type { PublicationState, SubmissionState } from "@chaperone/store";
import type { Context, Trx } from "../context.ts";
import { DESK, move, notify } from "../record.ts";
import { mayMove } from "../rules/states.ts";
import type { Submission } from "../submission.ts";

/** What became of a publication, by what became of its parts. */
export function outcomeOf(parts: readonly { readonly state: string }[]): PublicationState {
  const some = (state: string): boolean => parts.some((part) => part.state === state);
  if (some("sending")) return "sending";
  if (some("refused")) return "refused";
  if (some("unconfirmed")) return "unconfirmed";
  if (some("planned")) return "sending";
  if (some("stopped")) return "stopped";
  return some("sent") ? "sent" : "withdrawn";
}

interface Came {
  readonly state: string;
  /** Whether any part of it is there, or may be. */
  readonly isOut: boolean;
}

/** What became of a submission, by what became of it on each account; null while some are on their way. */
export function settledState(publications: readonly Came[]): SubmissionState | null {
  const on = (state: string): boolean => publications.some((one) => one.state === state);
  if (on("planned") || on("sending")) return null;
  if (publications.every(({ state }) => state === "sent" || state === "corrected")) return "sent";
  return publications.some(({ isOut }) => isOut) ? "partly" : "stopped";
}

/** Works out what became of a publication and its submission, and keeps it. The caller holds the submission's lock. */
export async function settleUp(
  desk: Context,
  trx: Trx,
  submission: Submission,
  publicationId: string,
): Promise<void> {
  const publication = await trx
    .selectFrom("publications")
    .select(["state", "lastErrorCode"])
    .where("id", "=", publicationId)
    .executeTakeFirstOrThrow();
  const parts = await trx
    .selectFrom("parts")
    .leftJoin("corrections", "corrections.id", "parts.id")
    .select("parts.state")
    .where("parts.publicationId", "=", publicationId)
    .where("corrections.id", "is", null)
    .execute();
  const to = outcomeOf(parts);
  if (to === publication.state || !mayMove("publication", publication.state, to)) return;
  await trx
    .updateTable("publications")
    .set({ state: to, settledAt: to === "sending" ? null : desk.now() })
    .where("id", "=", publicationId)
    .execute();
  await settleSubmission(desk, trx, submission);
}

async function settleSubmission(desk: Context, trx: Trx, submission: Submission): Promise<void> {
  const rows = await trx
    .selectFrom("publications")
    .innerJoin("parts", "parts.publicationId", "publications.id")
    .select(["publications.id", "publications.state", "publications.lastErrorCode", "parts.state as part"])
    .where("publications.submissionId", "=", submission.id)
    .execute();
  const publications = Map.groupBy(rows, ({ id }) => id)
    .values()
    .map((parts) => ({
      state: parts[0]!.state,
      code: parts[0]!.lastErrorCode,
      isOut: parts.some(({ part }) => part === "sent" || part === "unconfirmed"),
    }))
    .toArray();
  const to = settledState(publications);
  if (to === null) {
    if (submission.state === "partly")
      await move(desk, trx, submission, "sending", { actor: DESK, dueAt: desk.now() });
    return;
  }
  if (to === submission.state || !mayMove("submission", submission.state, to)) return;
  const note = to === "sent" ? null : (publications.find(({ code }) => code !== null)?.code ?? null);
  await move(desk, trx, submission, to, { actor: DESK, note });
  if (to === "sent") await notify(desk, trx, [submission.authorId], "sent", { submission: submission.id });
}
