import type { Platform } from "@chaperone/core";
import { newId, textFingerprint } from "@chaperone/store";
import { accountOf, publisherFor } from "../accounts.ts";
import { authorOf, check } from "../check.ts";
import type { Context, Trx } from "../context.ts";
import { DeskError, type DeskProblem } from "../desk-error.ts";
import { keepReview, keepVersion } from "../flow/keep-version.ts";
import { partsFor } from "../flow/parts-for.ts";
import { keepTrace, ledgerOf } from "../ledger.ts";
import { mustOwn } from "../people.ts";
import { record } from "../record.ts";
import { needsApproval } from "../rules/policy.ts";
import { type Decision, keptMusts, reviewOf } from "../rules/review.ts";
import { lockSubmission, policyFor, submissionOf } from "../submission.ts";

/** What puts a post right. */
export interface Correction {
  readonly partId: string;
  readonly personId: string;
  /** A reply that everybody sees below it, or the post changed, where the network has that. */
  readonly kind: "reply" | "edit";
  readonly text: string;
  /** Why, for the record. */
  readonly reason: string;
  readonly decisions: readonly Decision[];
}

/**
 * Corrects a part that is there. It is checked like any text and goes out at once: a mistake should not stand for a
 * pause. What a pause or a second person is for (a kept "must", a practice that asks for approval) is refused here and
 * goes the usual way, as a reply that is handed in.
 * @returns the correction's id
 * @throws DeskError
 */
export async function correct(desk: Context, correction: Correction): Promise<string> {
  const { partId, personId, kind, text } = correction;
  const { db } = desk.store;
  const part = await partOf(db, partId);
  const submission = await submissionOf(db, part.submissionId);
  await mustOwn(db, submission, personId);
  if (part.state !== "sent") throw new DeskError(NOT_CORRECTABLE[part.state] ?? "gone-again");
  const account = await accountOf(db, part.accountId);
  if (kind === "edit" && !publisherFor(desk, account.network).edit) throw new DeskError("no-edits");
  const { contentWarning } = part;
  if (partsFor({ text, contentWarning, pictures: [] }, account).length > 1)
    throw new DeskError("correction-too-long");
  const checked = {
    text,
    kind: "reply" as const,
    platforms: [account.network as Platform],
    answers: part.text,
    contentWarning,
  };
  const author = await authorOf(db, submission.authorId, account.handle);
  const { authorId } = submission;
  const ledger = await ledgerOf(desk, authorId, null);
  const verdict = await check(desk, { ...checked, pictures: [] }, author, ledger);
  const review = reviewOf(verdict, correction.decisions);
  if (keptMusts(review).length > 0)
    throw new DeskError("correction-undecided", { about: keptMusts(review).map(({ ruleId }) => ruleId) });
  if (needsApproval(await policyFor(db, submission.practiceId), review)) throw new DeskError("second-person");
  const id = await db.transaction().execute(async (trx) => {
    await lockSubmission(trx, submission.id);
    const versionId = newId(desk.now());
    await keepVersion(desk, trx, {
      id: versionId,
      draftId: submission.draftId,
      text,
      kind: "reply",
      platforms: [account.network as Platform],
      inReplyTo: null,
      language: null,
      // As what it corrects: what was meant for few is not told to all.
      visibility: part.visibility,
      contentWarning,
    });
    await keepReview(desk, trx, {
      versionId,
      occasion: "hand-in",
      review,
      coverage: verdict.coverage,
    });
    await keepTrace(trx, authorId, versionId, verdict.trace);
    return keepCorrection(
      desk,
      trx,
      correction,
      versionId,
      part.publicationId,
      account.network,
      submission.practiceId,
    );
  });
  await desk.wake("send", part.publicationId);
  return id;
}

const NOT_CORRECTABLE: Readonly<Record<string, DeskProblem>> = {
  unconfirmed: "look-first",
  sending: "going-out",
  planned: "not-out-yet",
};

async function partOf(db: Context["store"]["db"], id: string) {
  const part = await db
    .selectFrom("parts")
    .innerJoin("publications", "publications.id", "parts.publicationId")
    .innerJoin("submissions", "submissions.id", "publications.submissionId")
    .innerJoin("versions", "versions.id", "submissions.versionId")
    .selectAll("parts")
    .select(["publications.submissionId", "publications.accountId"])
    .select(["versions.visibility", "versions.contentWarning"])
    .where("parts.id", "=", id)
    .executeTakeFirst();
  if (!part) throw new DeskError("no-post");
  return part;
}

/** A reply is one more part of the publication, under the correction's id; so it is sent like all others. */
async function keepCorrection(
  desk: Context,
  trx: Trx,
  { partId, personId, kind, text, reason }: Correction,
  versionId: string,
  publicationId: string,
  network: string,
  practiceId: string,
): Promise<string> {
  const createdAt = desk.now();
  const id = newId(createdAt);
  const key = publisherFor(desk, network).newKey(createdAt);
  const nowhere = { remoteId: null, remoteUrl: null, remoteCid: null };
  await trx
    .insertInto("corrections")
    .values({
      ...nowhere,
      id,
      partId,
      kind,
      versionId,
      key,
      state: "planned",
      reason,
      requestedBy: personId,
      attemptedAt: null,
      settledAt: null,
      lastErrorCode: null,
      createdAt,
    })
    .execute();
  const version = await trx
    .selectFrom("versions")
    .select(["text", "salt"])
    .where("id", "=", versionId)
    .executeTakeFirstOrThrow();
  await record(desk, trx, practiceId, personId, "part.correction-asked", `part:${partId}`, {
    correction: id,
    kind,
    text: textFingerprint(version),
  });
  if (kind === "edit") return id;
  const { last } = await trx
    .selectFrom("parts")
    .select((eb) => eb.fn.max("position").as("last"))
    .where("publicationId", "=", publicationId)
    .executeTakeFirstOrThrow();
  await trx
    .insertInto("parts")
    .values({
      ...nowhere,
      id,
      publicationId,
      position: Number(last) + 1,
      text,
      key,
      state: "planned",
      attemptedAt: null,
      sentAt: null,
    })
    .execute();
  return id;
}
