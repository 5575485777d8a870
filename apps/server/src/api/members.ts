import { forgetPostsOf } from "@chaperone/desk";
import { appendEvent, type Store } from "@chaperone/store";
import * as contract from "../contract/people.ts";
import type { Services } from "../services.ts";
import { endSessionsOf } from "../sessions/sessions.ts";
import { ApiError, notFound } from "./api-error.ts";
import { DONE, newRouter, whoAsks } from "./router.ts";

type Db = Store["db"];

/** Who belongs to the practice and what they may do. */
export const membersRoutes = ({ store: { db }, now }: Services) =>
  newRouter()
    .openapi(contract.listMembers, async (context) => {
      const rows = await db
        .selectFrom("members")
        .innerJoin("people", "people.id", "members.personId")
        .where("members.practiceId", "=", whoAsks(context).practiceId)
        .where("members.leftAt", "is", null)
        .orderBy("members.joinedAt")
        .select(["people.id as personId", "people.name", "people.email", "members.role", "members.joinedAt"])
        .execute();
      return context.json(
        { members: rows.map((row) => ({ ...row, joinedAt: row.joinedAt.toISOString() })) },
        200,
      );
    })
    .openapi(contract.changeMember, async (context) => {
      const who = whoAsks(context);
      const { personId } = context.req.valid("param");
      const { role } = context.req.valid("json");
      await db.transaction().execute(async (trx) => {
        const before = await lockedMember(trx, who.practiceId, personId);
        if (before === "manager" && role !== "manager") await keepAManager(trx, who.practiceId);
        await trx
          .updateTable("members")
          .set({ role })
          .where("practiceId", "=", who.practiceId)
          .where("personId", "=", personId)
          .execute();
        await appendEvent(trx, {
          practiceId: who.practiceId,
          at: now(),
          actor: who.personId,
          action: "member.changed",
          subject: `person:${personId}`,
          details: { from: before, to: role },
        });
      });
      return context.json(DONE, 200);
    })
    .openapi(contract.removeMember, async (context) => {
      const who = whoAsks(context);
      const { personId } = context.req.valid("param");
      await db.transaction().execute(async (trx) => {
        const role = await lockedMember(trx, who.practiceId, personId);
        if (role === "manager") await keepAManager(trx, who.practiceId);
        await trx
          .updateTable("members")
          .set({ leftAt: now() })
          .where("practiceId", "=", who.practiceId)
          .where("personId", "=", personId)
          .execute();
        await endSessionsOf(trx, personId, now());
        await forgetPostsOf(trx, personId);
        await appendEvent(trx, {
          practiceId: who.practiceId,
          at: now(),
          actor: who.personId,
          action: "member.removed",
          subject: `person:${personId}`,
        });
      });
      return context.json(DONE, 200);
    });

/** All members are locked, so that two managers cannot make each other the last to leave. */
async function lockedMember(trx: Db, practiceId: string, personId: string) {
  const rows = await trx
    .selectFrom("members")
    .where("practiceId", "=", practiceId)
    .where("leftAt", "is", null)
    .select(["personId", "role"])
    .forUpdate()
    .execute();
  const role = rows.find((row) => row.personId === personId)?.role;
  if (role === undefined) throw notFound();
  return role;
}

async function keepAManager(trx: Db, practiceId: string): Promise<void> {
  const managers = await trx
    .selectFrom("members")
    .where("practiceId", "=", practiceId)
    .where("leftAt", "is", null)
    .where("role", "=", "manager")
    .select("personId")
    .execute();
  if (managers.length < 2)
    throw new ApiError(409, "last-manager", "A practice needs a manager: make somebody else one first.");
}
