import { newId, type Store } from "@chaperone/store";

/** The one person of a desk on this machine, with a practice of their own; made at the first start. */
export async function ensureFirstPerson({ db }: Store, now: Date): Promise<string> {
  return db.transaction().execute(async (trx) => {
    const there = await trx
      .selectFrom("members")
      .where("leftAt", "is", null)
      .orderBy("joinedAt")
      .select("personId")
      .executeTakeFirst();
    if (there) return there.personId;
    const personId = newId(now);
    const practiceId = newId(now);
    await trx
      .insertInto("people")
      .values({ id: personId, name: "You", email: null, createdAt: now, settings: {} })
      .execute();
    await trx
      .insertInto("practices")
      .values({ id: practiceId, name: "Your desk", policy: {}, createdAt: now })
      .execute();
    await trx
      .insertInto("members")
      .values({ practiceId, personId, role: "manager", joinedAt: now, leftAt: null })
      .execute();
    return personId;
  });
}
