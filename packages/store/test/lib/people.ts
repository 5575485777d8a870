import type { Kysely } from "kysely";
import { newId } from "../../src/index.ts";
import type { Tables } from "../../src/tables/index.ts";

export const NOON = new Date("2026-11-22T12:00:00.000Z");

/** A practice with one person in it, both invented. */
export async function addPractice(db: Kysely<Tables>, name = "Harbour Practice") {
  const practiceId = newId();
  const personId = newId();
  await db
    .insertInto("practices")
    .values({ id: practiceId, name, policy: { approval: "none" }, createdAt: NOON })
    .execute();
  await db
    .insertInto("people")
    .values({
      id: personId,
      name: "Dr Aoife Kinsella",
      createdAt: NOON,
      settings: { country: "IE", timeZone: "Europe/Dublin" },
    })
    .execute();
  await db.insertInto("members").values({ practiceId, personId, role: "manager", joinedAt: NOON }).execute();
  return { practiceId, personId };
}
