import { appendEvent } from "@chaperone/store";
import * as contract from "../contract/people.ts";
import { originOf } from "../guards.ts";
import type { Services } from "../services.ts";
import { findInvitation } from "../sessions/invitations.ts";
import { hashToken, newToken } from "../sessions/token.ts";
import { ApiError, notFound } from "./api-error.ts";
import { DONE, newRouter, whoAsks } from "./router.ts";

const THREE_DAYS = 72 * 3_600_000;

/** How others join a practice: by a link that a manager gives them. */
export const invitationRoutes = ({ store: { db }, publicUrl, now }: Services) =>
  newRouter()
    .openapi(contract.listInvitations, async (context) => {
      const rows = await db
        .selectFrom("invitations")
        .where("practiceId", "=", whoAsks(context).practiceId)
        .where("usedAt", "is", null)
        .where("expiresAt", ">", now())
        .orderBy("createdAt", "desc")
        .select(["tokenHash as id", "role", "expiresAt"])
        .execute();
      return context.json(
        { invitations: rows.map((row) => ({ ...row, expiresAt: row.expiresAt.toISOString() })) },
        200,
      );
    })
    .openapi(contract.invite, async (context) => {
      const who = whoAsks(context);
      if (publicUrl === null)
        throw new ApiError(
          409,
          "one-person",
          "This desk is for one person. Set PUBLIC_URL to invite others.",
        );
      const { role } = context.req.valid("json");
      const token = newToken();
      const expiresAt = new Date(now().getTime() + THREE_DAYS);
      await db.transaction().execute(async (trx) => {
        await trx
          .insertInto("invitations")
          .values({
            tokenHash: hashToken(token),
            practiceId: who.practiceId,
            role,
            createdBy: who.personId,
            createdAt: now(),
            expiresAt,
            usedAt: null,
          })
          .execute();
        await appendEvent(trx, {
          practiceId: who.practiceId,
          at: now(),
          actor: who.personId,
          action: "member.invited",
          subject: `practice:${who.practiceId}`,
          details: { role },
        });
      });
      const url = `${originOf(context, publicUrl)}/#join=${token}`;
      return context.json({ url, expiresAt: expiresAt.toISOString() }, 200);
    })
    .openapi(contract.withdrawInvitation, async (context) => {
      const { numDeletedRows } = await db
        .deleteFrom("invitations")
        .where("tokenHash", "=", context.req.valid("param").id)
        .where("practiceId", "=", whoAsks(context).practiceId)
        .where("usedAt", "is", null)
        .executeTakeFirst();
      if (numDeletedRows === 0n) throw notFound();
      return context.json(DONE, 200);
    })
    .openapi(contract.readInvitation, async (context) => {
      const invitation = await findInvitation(db, context.req.valid("json").token, now());
      const { name } = await db
        .selectFrom("practices")
        .where("id", "=", invitation.practiceId)
        .select("name")
        .executeTakeFirstOrThrow();
      const { role, expiresAt, createdBy } = invitation;
      return context.json(
        { practice: name, role, expiresAt: expiresAt.toISOString(), isSetUp: createdBy === null },
        200,
      );
    });
