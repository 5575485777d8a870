import { createHash } from "node:crypto";
import { serverAddress } from "../../publishing/address.ts";
import type { MastodonCredentials } from "../../publishing/credentials.ts";
import { PublishError } from "../../publishing/error.ts";
import { type Guard, guardedFetch } from "../../publishing/guarded-fetch.ts";
import { oauthClient, restClient } from "./client.ts";
import { refusalOf } from "./errors.ts";

/** What we ask for: to post with pictures, and to read back what became of it. No direct messages, no follows. */
const SCOPES = ["read:accounts", "read:statuses", "read:search", "write:statuses", "write:media"].join(" ");

/** Our registration with one instance. To be kept: one serves all accounts there. */
export interface MastodonRegistration {
  readonly instance: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly redirectUri: string;
}

export interface MastodonApp {
  readonly registration: MastodonRegistration;
  /** `state` and `verifier` are random, of 43 letters or more, and kept until the person comes back. */
  authorizeUrl(state: string, verifier: string): URL;
}

interface Where extends Partial<Guard> {
  /** As typed: "mastodon.example". */
  readonly instance: string;
  readonly redirectUri: string;
}

/** Registers with an instance. */
export async function mastodonApp(where: Where): Promise<MastodonApp> {
  const { redirectUri } = where;
  const instance = instanceOf(where);
  const client = restClient({ instance }, fetchOf(where));
  const app = await client.v1.apps
    .create({ clientName: "Chaperone", redirectUris: redirectUri, scopes: SCOPES })
    .catch((error) => {
      const refusal = refusalOf(error);
      throw refusal.code === "not-there" ? new PublishError("refused", "no-such-service") : refusal;
    });
  if (!app.clientId || !app.clientSecret) throw new PublishError("refused", "no-such-service");
  return appOf({ instance, clientId: app.clientId, clientSecret: app.clientSecret, redirectUri });
}

/** The same from a registration that was kept. */
export const appOf = (registration: MastodonRegistration): MastodonApp => ({
  registration,
  authorizeUrl(state, verifier) {
    const { instance, clientId, redirectUri } = registration;
    const url = new URL("/oauth/authorize", instance);
    url.search = new URLSearchParams({
      client_id: clientId,
      redirect_uri: redirectUri,
      response_type: "code",
      scope: SCOPES,
      state,
      code_challenge: createHash("sha256").update(verifier).digest("base64url"),
      code_challenge_method: "S256",
    }).toString();
    return url;
  },
});

/** Turns the code that came back into credentials. The caller has compared the state. */
export async function finishMastodon(
  registration: MastodonRegistration,
  code: string,
  verifier: string,
  guard: Partial<Guard> = {},
): Promise<MastodonCredentials> {
  const { instance, clientId, clientSecret, redirectUri } = registration;
  const fetch = fetchOf(guard);
  const params = {
    grantType: "authorization_code",
    clientId,
    clientSecret,
    redirectUri,
    code,
    scope: SCOPES,
  } as const;
  // The client's types know no PKCE yet; it sends whatever it is given.
  const withProof = { ...params, codeVerifier: verifier };
  const { accessToken } = await oauthClient({ instance }, fetch)
    .token.create(withProof)
    .catch((error) => {
      const refusal = refusalOf(error);
      throw refusal.kind === "later" ? refusal : new PublishError("refused", "sign-in-refused");
    });
  const account = await restClient({ instance, accessToken }, fetch)
    .v1.accounts.verifyCredentials()
    .catch((error) => {
      throw refusalOf(error);
    });
  const handle = `@${account.username}@${new URL(instance).host}`;
  return { network: "mastodon", instance, accountId: account.id, handle, accessToken };
}

/** Ends a connection at the instance, too. */
export async function revokeMastodon(
  registration: MastodonRegistration,
  { accessToken }: MastodonCredentials,
  guard: Partial<Guard> = {},
): Promise<void> {
  const { instance, clientId, clientSecret } = registration;
  await oauthClient({ instance }, fetchOf(guard))
    .revoke({ clientId, clientSecret, token: accessToken })
    .catch((error) => {
      throw refusalOf(error);
    });
}

const fetchOf = (guard: Partial<Guard>): typeof fetch =>
  guardedFetch({ ...guard, now: guard.now ?? (() => new Date()) });

function instanceOf({ instance, allowLoopback }: Where): string {
  const address = serverAddress(instance, allowLoopback);
  if (address === null) throw new PublishError("refused", "address-not-allowed");
  return address;
}
