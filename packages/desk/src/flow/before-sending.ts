import type { CaseTrace, Ledger } from "@chaperone/core";
import { authorOf, check, checkedVersion, shownHandle } from "../check.ts";
import type { Context, Trx } from "../context.ts";
import { isSameLedger, keepTrace, ledgerOf } from "../ledger.ts";
import { DESK, move, notify } from "../record.ts";
import { type News, newsIn, type Review, reviewOf } from "../rules/review.ts";
import { handInReview, lockSubmission, type Submission, submissionOf } from "../submission.ts";
import { stopPlanned } from "./keep-submission.ts";
import { keepReview } from "./keep-version.ts";

/** Why a submission does not go out although its time has come; kept as its note. */
export type Stop = News["why"] | "missed" | "author-left";

/** Checks a submission by the rules of this moment, and starts sending it, or stops it and tells its author. */
export async function beforeSending(desk: Context, id: string): Promise<void> {
  const submission = await submissionOf(desk.store.db, id);
  if (submission.state !== "scheduled") return;
  const checked = await checkAgain(desk, submission);
  const stop = (await reasonToWait(desk, submission)) ?? checked.news[0]?.why ?? null;
  await desk.store.db.transaction().execute(async (trx) => {
    const locked = await lockSubmission(trx, id);
    // Another worker was quicker, or its author called it back.
    if (locked.state !== "scheduled") return;
    // Its author chose another time while it was checked.
    if (locked.dueAt && locked.dueAt > desk.now()) return;
    // Another post of the same author went on its way while it was checked: they may tell more together.
    if (!stop && !(await isSameLedger(desk, trx, locked.authorId, locked.versionId, checked.ledger))) return;
    await keepCheck(desk, trx, locked.versionId, checked);
    if (stop) return stopSubmission(desk, trx, locked, stop, checked.news);
    await keepTrace(trx, locked.authorId, locked.versionId, checked.trace);
    await move(desk, trx, locked, "sending", { actor: DESK, dueAt: desk.now() });
    await trx
      .updateTable("publications")
      .set({ state: "sending" })
      .where("submissionId", "=", id)
      .where("state", "=", "planned")
      .execute();
  });
}

export interface CheckedAgain {
  readonly review: Review;
  readonly coverage: Awaited<ReturnType<typeof check>>["coverage"];
  readonly news: readonly News[];
  /** The earlier posts it was checked with, and what to remember of it for later ones. */
  readonly ledger: Ledger;
  readonly trace: CaseTrace | undefined;
}

/** What the check says of a version now, and what of it is new to its author. */
export async function checkAgain(desk: Context, { versionId, authorId }: Submission): Promise<CheckedAgain> {
  const { db } = desk.store;
  const handedIn = await handInReview(db, versionId);
  const accounts = await db
    .selectFrom("publications")
    .innerJoin("accounts", "accounts.id", "publications.accountId")
    .innerJoin("submissions", "submissions.id", "publications.submissionId")
    .select("accounts.handle")
    .where("submissions.versionId", "=", versionId)
    .execute();
  const ledger = await ledgerOf(desk, authorId, versionId);
  const verdict = await check(
    desk,
    await checkedVersion(db, versionId),
    await authorOf(db, authorId, shownHandle(accounts)),
    ledger,
  );
  const review = reviewOf(verdict, handedIn.decisions);
  const { coverage, trace } = verdict;
  return { review, coverage, trace, ledger, news: newsIn(review, handedIn) };
}

export const keepCheck = (
  desk: Context,
  trx: Trx,
  versionId: string,
  { review, coverage }: CheckedAgain,
): Promise<void> => keepReview(desk, trx, { versionId, occasion: "before-sending", review, coverage });

/** What stands in the way besides the text itself. */
async function reasonToWait(desk: Context, submission: Submission): Promise<Stop | null> {
  const { dueAt, practiceId, authorId } = submission;
  // A laptop that was shut for a day: what was meant for yesterday evening may be wrong today.
  if (dueAt && desk.now().getTime() - dueAt.getTime() > desk.pace.missed) return "missed";
  const member = await desk.store.db
    .selectFrom("members")
    .select("personId")
    .where("practiceId", "=", practiceId)
    .where("personId", "=", authorId)
    .where("leftAt", "is", null)
    .executeTakeFirst();
  return member ? null : "author-left";
}

async function stopSubmission(
  desk: Context,
  trx: Trx,
  submission: Submission,
  why: Stop,
  news: readonly News[],
): Promise<void> {
  const details = { news: news.map((one) => ({ ...one })) };
  await move(desk, trx, submission, "stopped", { actor: DESK, note: why, details });
  await stopPlanned(trx, submission.id);
  await notify(desk, trx, [submission.authorId], "stopped", { submission: submission.id, why });
}
