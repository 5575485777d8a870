import { accountOf, connect, publisherFor } from "../accounts.ts";
import { asJson } from "../check.ts";
import type { Context, Trx } from "../context.ts";
import { notify } from "../record.ts";
import {
  ageReached,
  COUNT_AGES,
  type Counts,
  nextCount,
  spreadsFast,
  total,
  type Usual,
  usualAt,
  withPost,
} from "../rules/spread.ts";
import { type Part, partsOf, remoteOf } from "../sending/parts.ts";
import { type Submission, submissionOf } from "../submission.ts";

type Counted = { readonly id: string; readonly sentAt: Date; readonly lastCount: Date | null };

/** Counts the reactions to a publication's parts, as far as that is due, and tells when they are far more than usual. */
export async function count(desk: Context, publicationId: string): Promise<void> {
  const { db } = desk.store;
  const due = (await countedParts(desk, publicationId)).filter((part) => isDue(part, desk.now()));
  if (due.length === 0) return;
  const publication = await db
    .selectFrom("publications")
    .select(["submissionId", "accountId"])
    .where("id", "=", publicationId)
    .executeTakeFirstOrThrow();
  const account = await accountOf(db, publication.accountId);
  if (account.status !== "connected") return;
  const parts = (await partsOf(db, publicationId)).filter(({ id }) => due.some((one) => one.id === id));
  const remotes = parts.map((part) => remoteOf(part)!);
  const counts = await publisherFor(desk, account.network).counts(connect(desk, account), remotes);
  await db.transaction().execute(async (trx) => {
    const submission = await submissionOf(trx, publication.submissionId);
    // Whoever counts for the same account waits, so that what is usual misses no post.
    const { usual } = await trx
      .selectFrom("accounts")
      .select("usual")
      .where("id", "=", account.id)
      .forUpdate()
      .executeTakeFirstOrThrow();
    let known = (usual ?? {}) as unknown as Usual;
    for (const part of parts)
      known = await keepCount(desk, trx, submission, part, counts.get(part.remoteId!) ?? NOTHING, known);
    await trx
      .updateTable("accounts")
      .set({ usual: asJson(known) })
      .where("id", "=", account.id)
      .execute();
  });
}

/** @returns what is usual, with this count */
async function keepCount(
  desk: Context,
  trx: Trx,
  { id, authorId }: Submission,
  part: Part,
  { likes, reposts, replies, quotes }: Counts,
  usual: Usual,
): Promise<Usual> {
  const now = desk.now();
  const age = ageReached(part.sentAt!, now);
  const { numInsertedOrUpdatedRows: kept } = await trx
    .insertInto("counts")
    .values({ partId: part.id, at: now, likes, reposts, replies, quotes })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (!kept || age === null) return usual;
  const reactions = total({ likes, reposts, replies, quotes });
  if (spreadsFast(reactions, usual, age) && !(await wasTold(trx, authorId, part.id))) {
    const about = { submission: id, part: part.id, reactions, usual: usualAt(usual, age) };
    await notify(desk, trx, [authorId], "spreads-fast", about);
  }
  return withPost(usual, age, reactions);
}

/** Once for each part. */
async function wasTold(trx: Trx, personId: string, partId: string): Promise<boolean> {
  const told = await trx
    .selectFrom("notices")
    .select("about")
    .where("personId", "=", personId)
    .where("kind", "=", "spreads-fast")
    .execute();
  return told.some(({ about }) => about.part === partId);
}

const NOTHING = { likes: 0, reposts: 0, replies: 0, quotes: 0 };

const isDue = ({ sentAt, lastCount }: Counted, now: Date): boolean => {
  const next = nextCount(sentAt, lastCount);
  return next !== null && next <= now;
};

const sentParts = (desk: Context) =>
  desk.store.db
    .selectFrom("parts")
    .leftJoin("counts", "counts.partId", "parts.id")
    .select(["parts.id", "parts.publicationId", "parts.sentAt"])
    .select((eb) => eb.fn.max("counts.at").as("lastCount"))
    .where("parts.state", "=", "sent")
    .groupBy(["parts.id", "parts.publicationId", "parts.sentAt"]);

const countedParts = async (desk: Context, publicationId: string): Promise<Counted[]> =>
  (await sentParts(desk).where("parts.publicationId", "=", publicationId).execute()) as unknown as Counted[];

/** Publications of the last days that are due to be counted. */
export async function dueForCount(desk: Context): Promise<string[]> {
  const now = desk.now();
  const oldest = new Date(now.getTime() - COUNT_AGES.at(-1)! - 86_400_000);
  const parts = await sentParts(desk).where("parts.sentAt", ">", oldest).execute();
  const due = (parts as unknown as (Counted & { publicationId: string })[]).filter((part) =>
    isDue(part, now),
  );
  return [...new Set(due.map(({ publicationId }) => publicationId))];
}
