import type { Store } from "@chaperone/store";
import type { z } from "zod";
import type { Who } from "../contract/access.ts";
import * as contract from "../contract/people.ts";
import type { Services } from "../services.ts";
import { dropEmpty } from "./drop-empty.ts";
import { shownPractice } from "./practice.ts";
import { newRouter, whoAsks } from "./router.ts";

type Db = Store["db"];

/** Who is signed in, and what they tell of themselves. */
export const meRoutes = ({ store: { db }, publicUrl }: Services) => {
  const mode = publicUrl ? ("practice" as const) : ("desk" as const);
  return newRouter()
    .openapi(contract.readMe, async (context) => {
      const who = context.get("who");
      if (who === null) return context.json({ signedIn: false as const, mode }, 200);
      const { role } = who;
      return context.json({ signedIn: true as const, mode, role, ...(await signedIn(db, who)) }, 200);
    })
    .openapi(contract.changeMe, async (context) => {
      const { personId } = whoAsks(context);
      const { name, email, settings } = context.req.valid("json");
      const next = settings && (await withNight(db, personId, settings));
      const change = dropEmpty({ name, email, settings: next });
      if (Object.keys(change).length > 0)
        await db.updateTable("people").set(change).where("id", "=", personId).execute();
      return context.json(await personOf(db, personId), 200);
    });
};

/** The page that hands in says who is writing, and nothing of their nights. */
async function withNight(
  db: Db,
  personId: string,
  { lateNight, ...rest }: z.infer<typeof contract.Settings>,
) {
  const kept = lateNight === undefined ? (await personOf(db, personId)).settings.lateNight : lateNight;
  return dropEmpty({ ...rest, lateNight: kept ?? undefined });
}

/** In one question: every page begins with it. */
async function signedIn(db: Db, { personId, practiceId }: Who) {
  const row = await db
    .selectFrom("people")
    .innerJoin("practices", (join) => join.on("practices.id", "=", practiceId))
    .where("people.id", "=", personId)
    .select(["people.id", "people.name", "email", "settings", "practices.name as practice", "policy"])
    .select(({ selectFrom }) =>
      selectFrom("notices")
        .whereRef("notices.personId", "=", "people.id")
        .where("seenAt", "is", null)
        .select(({ fn }) => fn.countAll<number>().as("unseen"))
        .as("unseen"),
    )
    .executeTakeFirstOrThrow();
  return {
    person: shownPerson(row),
    practice: shownPractice({ id: practiceId, name: row.practice, policy: row.policy }),
    unseenNotices: Number(row.unseen),
  };
}

async function personOf(db: Db, id: string): Promise<z.infer<typeof contract.Person>> {
  const row = await db
    .selectFrom("people")
    .where("id", "=", id)
    .select(["id", "name", "email", "settings"])
    .executeTakeFirstOrThrow();
  return shownPerson(row);
}

interface PersonRow {
  readonly id: string;
  readonly name: string;
  readonly email: string | null;
  readonly settings: unknown;
}

/** Settings are read leniently: what an older version kept may have another form. */
const shownPerson = ({ id, name, email, settings }: PersonRow): z.infer<typeof contract.Person> => ({
  id,
  name,
  email,
  settings: contract.Settings.safeParse(settings).data ?? {},
});
