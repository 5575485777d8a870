import type { Store } from "@chaperone/store";
import type { Context } from "hono";
import { deleteCookie, getCookie, setCookie } from "hono/cookie";
import { hashToken, newToken } from "./token.ts";

type Db = Store["db"];

/** What an authenticator is asked for: to sign in, one more passkey, or to join by an invitation. */
export type Purpose = "sign-in" | "add" | `join:${string}`;

const COOKIE = "chaperone-challenge";
const PATH = "/api/passkeys";
const FIVE_MINUTES = 300_000;

interface Asked {
  readonly purpose: Purpose;
  readonly challenge: string;
  readonly personId: string | null;
}

/** Keeps what was asked until this browser answers, for five minutes. */
export async function keepChallenge(db: Db, context: Context, asked: Asked, now: Date): Promise<void> {
  const id = newToken();
  await db.deleteFrom("challenges").where("expiresAt", "<", now).execute();
  await db
    .insertInto("challenges")
    .values({
      ...asked,
      idHash: hashToken(id),
      createdAt: now,
      expiresAt: new Date(now.getTime() + FIVE_MINUTES),
    })
    .execute();
  setCookie(context, COOKIE, id, {
    httpOnly: true,
    sameSite: "Strict",
    path: PATH,
    maxAge: FIVE_MINUTES / 1000,
  });
}

/** What this browser was asked; gone with the asking, so that no answer counts twice. */
export async function takeChallenge(db: Db, context: Context, now: Date): Promise<Asked | null> {
  const id = getCookie(context, COOKIE);
  if (id === undefined) return null;
  deleteCookie(context, COOKIE, { path: PATH });
  const row = await db
    .deleteFrom("challenges")
    .where("idHash", "=", hashToken(id))
    .where("expiresAt", ">", now)
    .returning(["purpose", "challenge", "personId"])
    .executeTakeFirst();
  return row ? { ...row, purpose: row.purpose as Purpose } : null;
}
