import type { Platform } from "@chaperone/core";
import { type JsonObject, newId, textFingerprint } from "@chaperone/store";
import { publisherFor } from "../accounts.ts";
import { asJson } from "../check.ts";
import type { Context, Trx } from "../context.ts";
import { DeskError } from "../desk-error.ts";
import { move, record } from "../record.ts";
import { canSkip } from "../rules/pauses.ts";
import { OPEN_STATES } from "../rules/states.ts";
import type { Prepared } from "./hand-in.ts";
import { keepReview, keepVersion } from "./keep-version.ts";

/** Keeps a hand-in whole or not at all. @returns the id of its draft */
export function keepSubmission(desk: Context, prepared: Prepared): Promise<string> {
  return desk.store.db.transaction().execute(async (trx) => {
    const draftId = await draftFor(desk, trx, prepared);
    await keepText(desk, trx, prepared, draftId);
    await keepWay(desk, trx, prepared);
    await keepPublications(desk, trx, prepared);
    return draftId;
  });
}

/** The draft it belongs to, with whatever of it is still on its way called back. */
async function draftFor(desk: Context, trx: Trx, { asked, at }: Prepared): Promise<string> {
  const { practiceId, authorId } = asked;
  if (asked.draftId === null) {
    const draftId = newId(at);
    await trx
      .insertInto("drafts")
      .values({ id: draftId, practiceId, authorId, createdAt: at, archivedAt: null })
      .execute();
    return draftId;
  }
  const draft = await trx
    .selectFrom("drafts")
    .selectAll()
    .where("id", "=", asked.draftId)
    .forUpdate()
    .executeTakeFirst();
  if (!draft || draft.practiceId !== practiceId || draft.authorId !== authorId)
    throw new DeskError("no-draft");
  await callBack(desk, trx, draft.id, authorId);
  return draft.id;
}

async function callBack(desk: Context, trx: Trx, draftId: string, actor: string): Promise<void> {
  const earlier = await trx
    .selectFrom("submissions")
    .innerJoin("versions", "versions.id", "submissions.versionId")
    .select(["submissions.id", "submissions.practiceId", "submissions.state"])
    .where("versions.draftId", "=", draftId)
    .where("submissions.state", "in", [...OPEN_STATES, "sending"])
    .forUpdate("submissions")
    .execute();
  for (const one of earlier) {
    if (one.state === "sending") throw new DeskError("earlier-going-out");
    await move(desk, trx, one, "cancelled", { actor, note: "replaced" });
    await stopPlanned(trx, one.id);
  }
}

/** Nothing of a submission that is called back may go out any more. */
export async function stopPlanned(trx: Trx, submissionId: string): Promise<void> {
  await trx
    .updateTable("publications")
    .set({ state: "stopped" })
    .where("submissionId", "=", submissionId)
    .where("state", "=", "planned")
    .execute();
}

async function keepText(desk: Context, trx: Trx, prepared: Prepared, draftId: string): Promise<void> {
  const { asked, versionId, accounts, answers, verdict, review, at } = prepared;
  const { text, kind, language, inReplyTo, visibility, contentWarning } = asked;
  await keepVersion(desk, trx, {
    id: versionId,
    draftId,
    text,
    kind,
    platforms: accounts.map(({ network }) => network as Platform),
    inReplyTo: inReplyTo && {
      text: inReplyTo.text,
      ...(inReplyTo.url === null ? {} : { url: inReplyTo.url }),
      accounts: answers as JsonObject,
    },
    language,
    visibility,
    contentWarning,
  });
  const { coverage } = verdict;
  await keepReview(desk, trx, { versionId, occasion: "hand-in", review, coverage });
  if (asked.pictures.length === 0) return;
  const pictures = asked.pictures.map((picture, position) => ({
    ...picture,
    id: newId(at),
    versionId,
    position,
  }));
  await trx.insertInto("pictures").values(pictures).execute();
}

/** The submission, its pauses and its line in the record. */
async function keepWay(desk: Context, trx: Trx, prepared: Prepared): Promise<void> {
  const { submissionId: id, versionId, asked, holds, review, sendAt, at } = prepared;
  const { practiceId, authorId, timeZone, skipHold } = asked;
  const kept = holds.map(({ reason, until }) => {
    const skipped = skipHold && canSkip(reason);
    return {
      id: newId(at),
      submissionId: id,
      reason,
      until,
      skippedAt: skipped ? at : null,
      skippedBy: skipped ? authorId : null,
    };
  });
  await trx
    .insertInto("submissions")
    .values({
      id,
      versionId,
      practiceId,
      submittedBy: authorId,
      state: "held",
      sendAt,
      localTime: asked.sendAt,
      timeZone,
      dueAt: at,
      createdAt: at,
      settledAt: null,
      note: null,
    })
    .execute();
  if (kept.length > 0) await trx.insertInto("holds").values(kept).execute();
  const version = await trx
    .selectFrom("versions")
    .select(["text", "salt", "number", "draftId"])
    .where("id", "=", versionId)
    .executeTakeFirstOrThrow();
  await record(desk, trx, practiceId, authorId, "submission.held", `submission:${id}`, {
    draft: version.draftId,
    version: versionId,
    number: version.number,
    text: textFingerprint(version),
    level: review.level,
    decisions: review.decisions.map(({ ruleId, fingerprint }) => ({ ruleId, fingerprint })),
    holds: asJson(
      kept.map(({ reason, until, skippedAt }) => ({ reason, until, skipped: skippedAt !== null })),
    ),
    accounts: asJson(asked.accounts),
    ...(asked.visibility === "public" ? {} : { visibility: asked.visibility }),
  });
}

async function keepPublications(desk: Context, trx: Trx, prepared: Prepared): Promise<void> {
  const { submissionId, versionId, accounts, parts: planned, at } = prepared;
  const pictures = await trx
    .selectFrom("pictures")
    .select(["id", "position"])
    .where("versionId", "=", versionId)
    .execute();
  for (const account of accounts) {
    const publicationId = newId(at);
    const publisher = publisherFor(desk, account.network);
    const parts = planned.get(account.id)!.map(({ text }, position) => ({
      id: newId(at),
      publicationId,
      position,
      text,
      // Stands for the post until it is first sent, when it gets a key of that moment.
      key: publisher.newKey(at),
      state: "planned" as const,
      attemptedAt: null,
      sentAt: null,
      remoteId: null,
      remoteUrl: null,
      remoteCid: null,
    }));
    await trx
      .insertInto("publications")
      .values({
        id: publicationId,
        submissionId,
        accountId: account.id,
        state: "planned",
        retryAt: null,
        lastErrorCode: null,
        settledAt: null,
      })
      .execute();
    await trx.insertInto("parts").values(parts).execute();
    const first = parts[0]!.id;
    if (pictures.length > 0)
      await trx
        .insertInto("partPictures")
        .values(pictures.map(({ id: pictureId, position }) => ({ partId: first, pictureId, position })))
        .execute();
  }
}
