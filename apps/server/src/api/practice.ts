import { policyOf } from "@chaperone/desk";
import { appendEvent, type PracticePolicy, type Store } from "@chaperone/store";
import type { z } from "zod";
import * as contract from "../contract/people.ts";
import type { Services } from "../services.ts";
import { dropEmpty } from "./drop-empty.ts";
import { newRouter, whoAsks } from "./router.ts";

/** The practice and what it asks of its members' posts. */
export const practiceRoutes = ({ store: { db }, now }: Services) =>
  newRouter()
    .openapi(contract.readPractice, async (context) =>
      context.json(await practiceOf(db, whoAsks(context).practiceId), 200),
    )
    .openapi(contract.changePractice, async (context) => {
      const { practiceId, personId } = whoAsks(context);
      const { name, policy } = context.req.valid("json");
      await db.transaction().execute(async (trx) => {
        const before = await practiceOf(trx, practiceId);
        const next = policy && { ...(await storedPolicy(trx, practiceId)), ...dropEmpty(policy) };
        const change = dropEmpty({ name, policy: next });
        if (Object.keys(change).length === 0) return;
        await trx.updateTable("practices").set(change).where("id", "=", practiceId).execute();
        await appendEvent(trx, {
          practiceId,
          at: now(),
          actor: personId,
          action: "practice.changed",
          subject: `practice:${practiceId}`,
          details: {
            ...(policy && {
              policy: { from: before.policy, to: { ...before.policy, ...dropEmpty(policy) } },
            }),
            renamed: name !== undefined,
          },
        });
      });
      return context.json(await practiceOf(db, practiceId), 200);
    });

export async function practiceOf(db: Store["db"], id: string): Promise<z.infer<typeof contract.Practice>> {
  const row = await db
    .selectFrom("practices")
    .where("id", "=", id)
    .select(["id", "name", "policy"])
    .executeTakeFirstOrThrow();
  return shownPractice(row);
}

/** With what a stored policy leaves out filled in. */
export const shownPractice = ({ id, name, policy }: { id: string; name: string; policy: PracticePolicy }) => {
  const { approval, coolingOff, lateNight } = policyOf(policy);
  return { id, name, policy: { approval, coolingOff, lateNight: { ...lateNight } } };
};

const storedPolicy = async (db: Store["db"], id: string) =>
  (await db.selectFrom("practices").where("id", "=", id).select("policy").executeTakeFirstOrThrow()).policy;
