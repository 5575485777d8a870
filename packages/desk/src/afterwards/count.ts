import { accountOf, connect, publisherFor } from "../accounts.ts";
import { asJson } from "../check.ts";
import type { Context } from "../context.ts";
import { notify } from "../record.ts";
import {
  ageReached,
  COUNT_AGES,
  nextCount,
  spreadsFast,
  total,
  type Usual,
  usualAt,
  withPost,
} from "../rules/spread.ts";
import { partsOf, remoteOf } from "../sending/parts.ts";
import { submissionOf } from "../submission.ts";

type Counted = { readonly id: string; readonly sentAt: Date; readonly lastCount: Date | null };

/** Counts the reactions to a publication's parts, as far as that is due, and tells when they are far more than usual. */
export async function count(desk: Context, publicationId: string): Promise<void> {
  const { db } = desk.store;
  const now = desk.now();
  const due = (await countedParts(desk, publicationId)).filter((part) => isDue(part, now));
  const publication = await db
    .selectFrom("publications")
    .selectAll()
    .where("id", "=", publicationId)
    .executeTakeFirst();
  if (due.length === 0 || !publication) return;
  const account = await accountOf(db, publication.accountId);
  if (account.status !== "connected") return;
  const parts = (await partsOf(db, publicationId)).filter(({ id }) => due.some((one) => one.id === id));
  const remotes = parts.map((part) => remoteOf(part)!);
  const counts = await publisherFor(desk, account.network).counts(connect(desk, account), remotes);
  await db.transaction().execute(async (trx) => {
    const { usual: stored } = await trx
      .selectFrom("accounts")
      .select("usual")
      .where("id", "=", account.id)
      .forUpdate()
      .executeTakeFirstOrThrow();
    let usual = (stored ?? {}) as unknown as Usual;
    const submission = await submissionOf(trx, publication.submissionId);
    for (const part of parts) {
      const { likes, reposts, replies, quotes } = counts.get(part.remoteId!) ?? NOTHING;
      const kept = await trx
        .insertInto("counts")
        .values({ partId: part.id, at: now, likes, reposts, replies, quotes })
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirst();
      const age = ageReached(part.sentAt!, now);
      if (!kept.numInsertedOrUpdatedRows || age === null) continue;
      const sum = total({ likes, reposts, replies, quotes });
      if (spreadsFast(sum, usual, age) && !(await wasTold(part.id)))
        await notify(desk, trx, [submission.authorId], "spreads-fast", {
          submission: submission.id,
          part: part.id,
          reactions: sum,
          usual: usualAt(usual, age),
        });
      usual = withPost(usual, age, sum);
    }
    await trx
      .updateTable("accounts")
      .set({ usual: asJson(usual) })
      .where("id", "=", account.id)
      .execute();

    /** Once for each part. */
    async function wasTold(partId: string): Promise<boolean> {
      const told = await trx
        .selectFrom("notices")
        .select("about")
        .where("personId", "=", submission.authorId)
        .where("kind", "=", "spreads-fast")
        .execute();
      return told.some(({ about }) => about.part === partId);
    }
  });
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
