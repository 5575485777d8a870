import {
  type Credentials,
  finishMastodon,
  type MastodonApp,
  type MastodonRegistration,
  mastodonApp,
  mastodonAppOf,
  revokeMastodon,
} from "@chaperone/networks/publishing";
import { type Json, newId } from "@chaperone/store";
import type { Who } from "../contract/access.ts";
import type { Services } from "../services.ts";
import { newToken } from "../sessions/token.ts";
import type { Purpose } from "./keep-account.ts";
import { keepPending, type Pending, takePending } from "./pending.ts";

interface Secret {
  readonly verifier: string;
  readonly appId: string;
}

export const MASTODON_RETURN = "/api/accounts/mastodon/return";

/** @returns the instance's page, and the state it will send back */
export async function beginMastodon(
  services: Services,
  {
    who,
    instance,
    redirectUri,
    purpose,
  }: { who: Who; instance: string; redirectUri: string; purpose: Purpose },
): Promise<{ url: string; state: string }> {
  const { store, now } = services;
  const { app, appId } = await appFor(services, instance, redirectUri);
  const state = newToken();
  const verifier = newToken();
  const pending: Pending<Secret> = { who, network: "mastodon", secret: { verifier, appId, purpose } };
  await keepPending(store, state, pending, now());
  return { url: app.authorizeUrl(state, verifier).href, state };
}

/** One registration serves everybody of an instance. */
async function appFor(
  { store: { db, vault }, reach, now }: Services,
  instance: string,
  redirectUri: string,
): Promise<{ app: MastodonApp; appId: string }> {
  const service = /^https?:\/\//u.test(instance)
    ? instance.replace(/\/$/u, "")
    : `https://${instance.replace(/\/$/u, "")}`;
  const known = await db
    .selectFrom("networkApps")
    .where("network", "=", "mastodon")
    .where("service", "=", service)
    .where("redirectUri", "=", redirectUri)
    .selectAll()
    .executeTakeFirst();
  if (known) return { app: mastodonAppOf(registrationIn(vault, known)), appId: known.id };
  const app = await mastodonApp({ instance, redirectUri, ...reach, now });
  const id = newId(now());
  const { clientId, clientSecret } = app.registration;
  const { id: appId } = await db
    .insertInto("networkApps")
    .values({
      id,
      network: "mastodon",
      service: app.registration.instance,
      redirectUri,
      clientId,
      secret: vault.seal(clientSecret, { accountId: id, network: "mastodon" }),
      createdAt: now(),
    })
    // Two of a practice may have begun at once: either registration is good.
    .onConflict((conflict) =>
      conflict.columns(["network", "service", "redirectUri"]).doUpdateSet({ network: "mastodon" }),
    )
    .returning("id")
    .executeTakeFirstOrThrow();
  return appId === id
    ? { app, appId }
    : appFor({ store: { db, vault }, reach, now } as Services, instance, redirectUri);
}

function registrationIn(
  vault: Services["store"]["vault"],
  row: { id: string; service: string; clientId: string; redirectUri: string; secret: string | null },
): MastodonRegistration {
  const clientSecret = String(vault.open(row.secret ?? "", { accountId: row.id, network: "mastodon" }));
  return { instance: row.service, clientId: row.clientId, clientSecret, redirectUri: row.redirectUri };
}

/** @returns null where this was not begun here, or too long ago */
export async function finishMastodonFor(
  { store, reach, now }: Services,
  query: URLSearchParams,
): Promise<{ pending: Pending<Secret>; credentials: Credentials } | null> {
  const pending = await takePending<Secret>(store, query.get("state") ?? "", now());
  if (pending?.network !== "mastodon") return null;
  const registration = await registrationOf(store, pending.secret.appId);
  const guard = { ...reach, now };
  const credentials = await finishMastodon(
    registration,
    query.get("code") ?? "",
    pending.secret.verifier,
    guard,
  );
  return { pending, credentials };
}

async function registrationOf({ db, vault }: Services["store"], id: string): Promise<MastodonRegistration> {
  const row = await db.selectFrom("networkApps").where("id", "=", id).selectAll().executeTakeFirstOrThrow();
  return registrationIn(vault, row);
}

/** At the instance, too. Where it does not answer, what we keep is gone all the same. */
export async function signOutOfMastodon({ store, reach, now }: Services, opened: Json): Promise<void> {
  const credentials = opened as unknown as Extract<Credentials, { network: "mastodon" }>;
  const app = await store.db
    .selectFrom("networkApps")
    .where("network", "=", "mastodon")
    .where("service", "=", credentials.instance)
    .orderBy("createdAt", "desc")
    .selectAll()
    .executeTakeFirst();
  if (!app) return;
  await revokeMastodon(registrationIn(store.vault, app), credentials, {
    ...reach,
    now,
    timeout: 5_000,
  }).catch(() => {});
}
