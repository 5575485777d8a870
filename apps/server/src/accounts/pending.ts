import { type Json, newId, type Store } from "@chaperone/store";
import type { Context } from "hono";
import { deleteCookie, getCookie, setCookie } from "hono/cookie";
import type { Who } from "../contract/access.ts";
import { hashToken } from "../sessions/token.ts";
import type { Purpose } from "./keep-account.ts";

const COOKIE = "chaperone-connect";
const PATH = "/api/accounts";
const QUARTER_HOUR = 900_000;

/** Somebody who is away at a network's page. What is needed when they come back is sealed: it may hold keys. */
export interface Pending<Secret> {
  readonly who: Pick<Who, "personId" | "practiceId">;
  readonly network: "bluesky" | "mastodon";
  readonly secret: Secret & { readonly purpose: Purpose };
}

/** @param state the name by which the network's answer will call it */
export async function keepPending<Secret>(
  { db, vault }: Store,
  state: string,
  { who, network, secret }: Pending<Secret>,
  now: Date,
): Promise<void> {
  const accountId = newId(now);
  await db.deleteFrom("pendingConnections").where("expiresAt", "<", now).execute();
  await db
    .insertInto("pendingConnections")
    .values({
      stateHash: hashToken(state),
      personId: who.personId,
      practiceId: who.practiceId,
      accountId,
      network,
      secret: vault.seal(secret as unknown as Json, { accountId, network }),
      createdAt: now,
      expiresAt: new Date(now.getTime() + QUARTER_HOUR),
    })
    .execute();
}

/** Gone with the reading: an answer counts once. */
export async function takePending<Secret>(
  { db, vault }: Store,
  state: string,
  now: Date,
): Promise<Pending<Secret> | null> {
  const row = await db
    .deleteFrom("pendingConnections")
    .where("stateHash", "=", hashToken(state))
    .where("expiresAt", ">", now)
    .returningAll()
    .executeTakeFirst();
  if (!row) return null;
  const { accountId, personId, practiceId } = row;
  const network = row.network as Pending<Secret>["network"];
  const secret = vault.open(row.secret, { accountId, network }) as unknown as Pending<Secret>["secret"];
  return { who: { personId, practiceId }, network, secret };
}

/**
 * The browser that leaves is the one that comes back. Else somebody could begin with their desk, have another person
 * say yes to it, and hold that person's account. Lax: the network's page leads back here.
 */
export const markBrowser = (context: Context, state: string, isSecure: boolean): void =>
  setCookie(context, COOKIE, hashToken(state), {
    httpOnly: true,
    sameSite: "Lax",
    path: PATH,
    secure: isSecure,
    maxAge: QUARTER_HOUR / 1000,
  });

export function isSameBrowser(context: Context, state: string): boolean {
  const mark = getCookie(context, COOKIE);
  deleteCookie(context, COOKIE, { path: PATH });
  return mark === hashToken(state);
}
