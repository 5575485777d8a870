import type { Store } from "@chaperone/store";
import type { Context } from "hono";
import type { ApiEnv } from "../contract/access.ts";
import * as contract from "../contract/session.ts";
import type { Services } from "../services.ts";
import { keepChallenge, type Purpose, takeChallenge } from "../sessions/challenges.ts";
import { setSessionCookie } from "../sessions/cookie.ts";
import { findInvitation } from "../sessions/invitations.ts";
import { addPasskey, joinByInvitation } from "../sessions/join.ts";
import { passkeysAt } from "../sessions/passkeys.ts";
import { beginSession, LIFETIME } from "../sessions/sessions.ts";
import { hashToken } from "../sessions/token.ts";
import { ApiError, notFound } from "./api-error.ts";
import { DONE, newRouter, whoAsks } from "./router.ts";

/** Sign-in for the people of a practice: no passwords, nothing that can be given away on a false page. */
export const passkeyRoutes = ({ store: { db }, publicUrl, now }: Services) => {
  const passkeys = publicUrl && passkeysAt(publicUrl);
  const here = () => passkeys ?? absent();

  async function startSession(context: Context<ApiEnv>, personId: string): Promise<void> {
    setSessionCookie(
      context,
      publicUrl,
      await beginSession(db, personId, now(), LIFETIME.practice),
      LIFETIME.practice,
    );
  }

  return newRouter()
    .openapi(contract.beginSignIn, async (context) => {
      const options = await here().askToSignIn();
      await keepChallenge(
        db,
        context,
        { purpose: "sign-in", challenge: options.challenge, personId: null },
        now(),
      );
      return context.json(options, 200);
    })
    .openapi(contract.signIn, async (context) => {
      const { response } = context.req.valid("json");
      const asked = await takeChallenge(db, context, now());
      if (asked?.purpose !== "sign-in") throw tooSlow();
      const known = await passkeyFor(db, response.id);
      const counter = await here().readSignIn(response, asked.challenge, known.credential);
      await db
        .updateTable("passkeys")
        .set({ counter, lastUsedAt: now() })
        .where("credentialId", "=", response.id)
        .execute();
      await startSession(context, known.personId);
      return context.json(DONE, 200);
    })
    .openapi(contract.beginRegistration, async (context) => {
      const { invitation } = context.req.valid("json");
      const asks = invitation
        ? await asksToJoin(db, invitation, now())
        : await asksForOneMore(db, whoAsks(context).personId);
      const options = await here().askToRegister(asks.name, asks.known);
      const { purpose, personId } = asks;
      await keepChallenge(db, context, { purpose, challenge: options.challenge, personId }, now());
      return context.json(options, 200);
    })
    .openapi(contract.register, async (context) => {
      const { response, invitation } = context.req.valid("json");
      const asked = await takeChallenge(db, context, now());
      if (asked === null) throw tooSlow();
      const credential = await here().readRegistration(response, asked.challenge);
      if (asked.purpose === "add" && asked.personId === whoAsks(context).personId)
        await addPasskey(db, asked.personId, credential, now());
      else if (invitation && asked.purpose === `join:${hashToken(invitation.token)}`)
        await startSession(context, await joinByInvitation(db, { ...invitation, credential, now: now() }));
      else throw tooSlow();
      return context.json(DONE, 200);
    })
    .openapi(contract.listPasskeys, async (context) => {
      const rows = await db
        .selectFrom("passkeys")
        .where("personId", "=", whoAsks(context).personId)
        .orderBy("createdAt")
        .select(["id", "createdAt", "lastUsedAt"])
        .execute();
      const passkeys = rows.map(({ id, createdAt, lastUsedAt }) => ({
        id,
        createdAt: createdAt.toISOString(),
        lastUsedAt: lastUsedAt?.toISOString() ?? null,
      }));
      return context.json({ passkeys }, 200);
    })
    .openapi(contract.removePasskey, async (context) => {
      const { personId, sessionHash } = whoAsks(context);
      await db.transaction().execute(async (trx) => {
        const own = await trx
          .selectFrom("passkeys")
          .where("personId", "=", personId)
          .select("id")
          .forUpdate()
          .execute();
        const { id } = context.req.valid("param");
        if (!own.some((one) => one.id === id)) throw notFound();
        if (own.length === 1)
          throw new ApiError(409, "last-passkey", "This is your only passkey: add another one first.");
        await trx.deleteFrom("passkeys").where("id", "=", id).execute();
        // Whoever has the lost device is signed out there.
        await trx
          .updateTable("sessions")
          .set({ endedAt: now() })
          .where("personId", "=", personId)
          .where("idHash", "<>", sessionHash)
          .where("endedAt", "is", null)
          .execute();
      });
      return context.json(DONE, 200);
    });
};

interface Asks {
  readonly purpose: Purpose;
  readonly personId: string | null;
  readonly name: string;
  readonly known: readonly { id: string; transports: readonly string[] }[];
}

async function asksToJoin(
  db: Store["db"],
  { token, name }: { token: string; name: string },
  now: Date,
): Promise<Asks> {
  const { tokenHash } = await findInvitation(db, token, now);
  return { purpose: `join:${tokenHash}`, personId: null, name, known: [] };
}

async function asksForOneMore(db: Store["db"], personId: string): Promise<Asks> {
  const { name } = await db
    .selectFrom("people")
    .where("id", "=", personId)
    .select("name")
    .executeTakeFirstOrThrow();
  const known = await db
    .selectFrom("passkeys")
    .where("personId", "=", personId)
    .select(["credentialId as id", "transports"])
    .execute();
  return { purpose: "add", personId, name, known };
}

async function passkeyFor(db: Store["db"], credentialId: string) {
  const row = await db
    .selectFrom("passkeys")
    .innerJoin("members", "members.personId", "passkeys.personId")
    .where("members.leftAt", "is", null)
    .where("credentialId", "=", credentialId)
    .select(["passkeys.personId", "publicKey", "counter"])
    .executeTakeFirst();
  if (!row)
    throw new ApiError(
      403,
      "passkey-unknown",
      "This passkey is not known here. Use another, or ask a manager.",
    );
  const { personId, publicKey, counter } = row;
  return { personId, credential: { id: credentialId, publicKey: new Uint8Array(publicKey), counter } };
}

const tooSlow = (): ApiError =>
  new ApiError(409, "begin-again", "That took too long, or was begun in another window: begin again.");

function absent(): never {
  throw notFound();
}
