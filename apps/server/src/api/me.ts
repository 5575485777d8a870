import type { Store } from "@chaperone/store";
import type { z } from "zod";
import type { Who } from "../contract/access.ts";
import * as contract from "../contract/people.ts";
import type { Services } from "../services.ts";
import { dropEmpty } from "./drop-empty.ts";
import { practiceOf } from "./practice.ts";
import { newRouter, whoAsks } from "./router.ts";

type Db = Store["db"];

/** Who is signed in, and what they tell of themselves. */
export const meRoutes = ({ store: { db }, publicUrl }: Services) => {
  const mode = publicUrl ? ("practice" as const) : ("desk" as const);
  return newRouter()
    .openapi(contract.readMe, async (context) => {
      const who = context.get("who");
      if (who === null) return context.json({ signedIn: false as const, mode }, 200);
      const [person, practice, unseenNotices] = await Promise.all([
        personOf(db, who.personId),
        practiceOf(db, who.practiceId),
        countUnseen(db, who),
      ]);
      return context.json(
        { signedIn: true as const, mode, person, practice, role: who.role, unseenNotices },
        200,
      );
    })
    .openapi(contract.changeMe, async (context) => {
      const { personId } = whoAsks(context);
      const { name, email, settings } = context.req.valid("json");
      const change = dropEmpty({ name, email, settings: settings && dropEmpty(settings) });
      if (Object.keys(change).length > 0)
        await db.updateTable("people").set(change).where("id", "=", personId).execute();
      return context.json(await personOf(db, personId), 200);
    });
};

async function personOf(db: Db, id: string): Promise<z.infer<typeof contract.Person>> {
  const { settings, ...person } = await db
    .selectFrom("people")
    .where("id", "=", id)
    .select(["id", "name", "email", "settings"])
    .executeTakeFirstOrThrow();
  // Read leniently: what an older version kept may have another form.
  return { ...person, settings: contract.Settings.safeParse(settings).data ?? {} };
}

async function countUnseen(db: Db, { personId }: Who): Promise<number> {
  const { unseen } = await db
    .selectFrom("notices")
    .where("personId", "=", personId)
    .where("seenAt", "is", null)
    .select(({ fn }) => fn.countAll<number>().as("unseen"))
    .executeTakeFirstOrThrow();
  return Number(unseen);
}
