import { newId, type Store } from "@chaperone/store";
import { ApiError } from "../api/api-error.ts";
import { hashToken, newToken } from "./token.ts";

type Db = Store["db"];

/** @throws ApiError where the link was used, has expired, or never was */
export async function findInvitation(db: Db, token: string, now: Date) {
  const found = await db
    .selectFrom("invitations")
    .where("tokenHash", "=", hashToken(token))
    .where("usedAt", "is", null)
    .where("expiresAt", ">", now)
    .selectAll()
    .executeTakeFirst();
  if (!found)
    throw new ApiError(404, "link-expired", "This link has been used or has expired: ask for another.");
  return found;
}

const DAY = 24 * 3_600_000;

/**
 * Makes the practice, where there is none, and a link for its first manager.
 * @returns the link's token; null where there is a manager already
 */
export async function newSetUpToken({ db }: Store, now: Date): Promise<string | null> {
  return db.transaction().execute(async (trx) => {
    const manager = await trx
      .selectFrom("members")
      .where("role", "=", "manager")
      .where("leftAt", "is", null)
      .select("personId")
      .executeTakeFirst();
    if (manager) return null;
    const practiceId = await ensurePractice(trx, now);
    const token = newToken();
    await trx
      .insertInto("invitations")
      .values({
        tokenHash: hashToken(token),
        practiceId,
        role: "manager",
        createdBy: null,
        createdAt: now,
        expiresAt: new Date(now.getTime() + DAY),
        usedAt: null,
      })
      .execute();
    return token;
  });
}

async function ensurePractice(trx: Db, now: Date): Promise<string> {
  const there = await trx.selectFrom("practices").orderBy("createdAt").select("id").executeTakeFirst();
  if (there) return there.id;
  const id = newId(now);
  await trx
    .insertInto("practices")
    .values({ id, name: "Our practice", policy: {}, createdAt: now })
    .execute();
  return id;
}
