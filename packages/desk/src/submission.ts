import type { Context, Trx } from "./context.ts";
import { DeskError } from "./desk-error.ts";
import { mustOwn } from "./people.ts";
import { type Policy, policyOf } from "./rules/policy.ts";
import { gapsIn, type Review } from "./rules/review.ts";

type Db = Context["store"]["db"] | Trx;

const joined = (db: Db) =>
  db
    .selectFrom("submissions")
    .innerJoin("versions", "versions.id", "submissions.versionId")
    .innerJoin("drafts", "drafts.id", "versions.draftId")
    .selectAll("submissions")
    .select(["drafts.authorId", "versions.draftId"]);

/** A submission with its author and draft. @throws DeskError where there is none */
export async function submissionOf(db: Db, id: string) {
  const found = await joined(db).where("submissions.id", "=", id).executeTakeFirst();
  return found ?? notThere();
}
export type Submission = Awaited<ReturnType<typeof submissionOf>>;

/** The same, and until the transaction ends nobody else moves it on. Always the first lock to be taken. */
export async function lockSubmission(trx: Trx, id: string): Promise<Submission> {
  const found = await joined(trx)
    .where("submissions.id", "=", id)
    .forUpdate("submissions")
    .executeTakeFirst();
  return found ?? notThere();
}

const notThere = (): never => {
  throw new DeskError("no-post");
};

/** Which submission a publication belongs to. @throws DeskError where there is none */
export async function submissionOfPublication(db: Db, publicationId: string): Promise<string> {
  const found = await db
    .selectFrom("publications")
    .select("submissionId")
    .where("id", "=", publicationId)
    .executeTakeFirst();
  return found?.submissionId ?? notThere();
}

/** What its practice asks now. */
export async function policyFor(db: Db, practiceId: string): Promise<Policy> {
  const practice = await db
    .selectFrom("practices")
    .select("policy")
    .where("id", "=", practiceId)
    .executeTakeFirstOrThrow();
  return policyOf(practice.policy);
}

/** What the check said when the version was handed in, and what its author decided. */
export async function handInReview(db: Db, versionId: string): Promise<Review> {
  const review = await db
    .selectFrom("reviews")
    .selectAll()
    .where("versionId", "=", versionId)
    .where("occasion", "=", "hand-in")
    .orderBy("createdAt", "desc")
    .executeTakeFirstOrThrow();
  return { ...review, gaps: gapsIn(review.coverage) };
}

/** Whether somebody agreed to this very version. */
export async function isApproved(
  db: Db,
  { id, versionId }: { id: string; versionId: string },
): Promise<boolean> {
  const approval = await db
    .selectFrom("approvals")
    .select("id")
    .where("submissionId", "=", id)
    .where("versionId", "=", versionId)
    .where("decision", "=", "approved")
    .executeTakeFirst();
  return approval !== undefined;
}

/**
 * Does something with a submission for its author, or a manager in the author's place, while nobody else moves it on.
 * @throws DeskError where the person is neither
 */
export const asOwner = <Result>(
  { store: { db } }: Context,
  { submissionId, personId }: { readonly submissionId: string; readonly personId: string },
  work: (trx: Trx, submission: Submission) => Promise<Result>,
): Promise<Result> =>
  db.transaction().execute(async (trx) => {
    const submission = await lockSubmission(trx, submissionId);
    await mustOwn(trx, submission, personId);
    return work(trx, submission);
  });
