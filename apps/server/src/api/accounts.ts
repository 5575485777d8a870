import type { Platform } from "@chaperone/core";
import { type Profile, PublishError, publisherOf } from "@chaperone/networks/publishing";
import { appendEvent } from "@chaperone/store";
import type { z } from "zod";
import { signOutOfMastodon } from "../accounts/mastodon.ts";
import type { Who } from "../contract/access.ts";
import * as contract from "../contract/accounts.ts";
import type { Services } from "../services.ts";
import { notFound } from "./api-error.ts";
import { DONE, newRouter, whoAsks } from "./router.ts";

type Account = z.infer<typeof contract.Account>;

/** Accounts on networks, once they are connected. */
export const accountRoutes = (services: Services) => {
  const { store, now } = services;
  const { db } = store;
  return newRouter()
    .openapi(contract.listAccounts, async (context) => {
      const who = whoAsks(context);
      const rows = await accountsOf(services, who).orderBy("accounts.connectedAt").execute();
      return context.json({ accounts: rows.map((row) => shown(row, who)) }, 200);
    })
    .openapi(contract.changeAccount, async (context) => {
      const who = whoAsks(context);
      const { id } = context.req.valid("param");
      const { purpose } = context.req.valid("json");
      const { purpose: before } = await ownAccount(services, who, id);
      await db.transaction().execute(async (trx) => {
        await trx.updateTable("accounts").set({ purpose }).where("id", "=", id).execute();
        await appendEvent(trx, {
          practiceId: who.practiceId,
          at: now(),
          actor: who.personId,
          action: "account.changed",
          subject: `account:${id}`,
          details: { from: before, to: purpose },
        });
      });
      return context.json(await accountFor(services, who, id), 200);
    })
    .openapi(contract.checkAccount, async (context) => {
      const who = whoAsks(context);
      const { id } = context.req.valid("param");
      const own = await ownAccount(services, who, id);
      const profile = await profileOf(services, own);
      const findings = profile ? await findingsIn(services, who, own.network as Platform, profile) : [];
      const account = await accountFor(services, who, id);
      const seen = profile && { displayName: profile.displayName, bio: profile.bio };
      return context.json({ account, profile: seen, findings }, 200);
    })
    .openapi(contract.removeAccount, async (context) => {
      const who = whoAsks(context);
      const { id } = context.req.valid("param");
      const { network, secret } = await ownAccount(services, who, id);
      await db.transaction().execute(async (trx) => {
        await trx
          .updateTable("accounts")
          .set({ status: "removed", secret: null })
          .where("id", "=", id)
          .execute();
        await appendEvent(trx, {
          practiceId: who.practiceId,
          at: now(),
          actor: who.personId,
          action: "account.removed",
          subject: `account:${id}`,
        });
      });
      if (secret !== null && network === "mastodon")
        await signOutOfMastodon(services, store.vault.open(secret, { accountId: id, network }));
      return context.json(DONE, 200);
    });
};

const accountsOf = ({ store: { db } }: Services, { practiceId }: Who) =>
  db
    .selectFrom("accounts")
    .innerJoin("people", "people.id", "accounts.personId")
    .where("accounts.practiceId", "=", practiceId)
    .where("accounts.status", "<>", "removed")
    .select([
      "accounts.id",
      "accounts.personId",
      "network",
      "service",
      "handle",
      "purpose",
      "status",
      "limits",
      "connectedAt",
      "people.name",
    ]);
type Row = Awaited<ReturnType<ReturnType<typeof accountsOf>["executeTakeFirstOrThrow"]>>;

const shown = ({ personId, name, network, limits, connectedAt, ...row }: Row, who: Who): Account => ({
  ...row,
  network: network as Account["network"],
  person: { id: personId, name },
  isMine: personId === who.personId,
  limits: limits as Record<string, unknown> | null,
  connectedAt: connectedAt.toISOString(),
});

export async function accountFor(services: Services, who: Who, id: string): Promise<Account> {
  const row = await accountsOf(services, who).where("accounts.id", "=", id).executeTakeFirst();
  if (!row) throw notFound();
  return shown(row, who);
}

/** One's own: nobody, a manager neither, has to do with a colleague's sign-ins. */
async function ownAccount({ store: { db } }: Services, { personId, practiceId }: Who, id: string) {
  const row = await db
    .selectFrom("accounts")
    .where("id", "=", id)
    .where("practiceId", "=", practiceId)
    .where("personId", "=", personId)
    .where("status", "<>", "removed")
    .selectAll()
    .executeTakeFirst();
  if (!row) throw notFound();
  return row;
}
type OwnAccount = Awaited<ReturnType<typeof ownAccount>>;

/** The profile as its network shows it; null where the account has to be connected again. */
async function profileOf({ store: { db }, desk }: Services, account: OwnAccount): Promise<Profile | null> {
  if (account.secret === null) return null;
  const keep = (change: { status: "connected" | "signed-out"; handle?: string }) =>
    db
      .updateTable("accounts")
      .set(change)
      .where("id", "=", account.id)
      .where("status", "<>", "removed")
      .execute();
  try {
    const profile = await publisherOf(account.network as Platform)!.whoAmI(desk.connect(account));
    await keep({ status: "connected", handle: profile.handle });
    return profile;
  } catch (error) {
    if (!(error instanceof PublishError) || error.kind !== "signed-out") throw error;
    await keep({ status: "signed-out" });
    return null;
  }
}

async function findingsIn(
  { store: { db }, checkerFor }: Services,
  { personId }: Who,
  platform: Platform,
  { displayName, handle, bio }: Profile,
) {
  const { settings } = await db
    .selectFrom("people")
    .where("id", "=", personId)
    .select("settings")
    .executeTakeFirstOrThrow();
  const profile = { name: displayName, handle };
  const checker = checkerFor({
    profile,
    country: settings.country ?? null,
    profession: settings.profession ?? null,
  });
  const { findings } = await checker.check({ text: bio, kind: "bio", platform, author: profile });
  return findings.map(({ ruleId, level, fingerprint, confidence, guidance }) => ({
    ruleId,
    level,
    fingerprint,
    confidence,
    guidance: guidance.map(({ id, edition }) => ({ id, edition })),
  }));
}
