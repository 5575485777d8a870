import { createHash, randomUUID } from "node:crypto";
import type { Hono } from "hono";
import { consentPage, isLookedAt, saidOn, sendBack } from "./consent-page.ts";
import type { StandInEnv } from "./faults.ts";
import type { KeptAccount } from "./mastodon-entities.ts";

interface Grant {
  readonly clientId: string;
  readonly redirectUri: string;
  readonly challenge: string;
}

/** Registration, the page on which a person says yes, and tokens. */
export function addMastodonOAuth(app: Hono<StandInEnv>, _account: KeptAccount, tokens: Set<string>): void {
  const clients = new Map<string, { secret: string; redirectUri: string; scopes: string }>();
  const grants = new Map<string, Grant>();

  app.post("/api/v1/apps", async (c) => {
    const { client_name, redirect_uris, scopes } = await c.req.json();
    const id = randomUUID();
    const secret = randomUUID();
    clients.set(id, { secret, redirectUri: redirect_uris, scopes });
    return c.json({
      id: "1",
      name: client_name,
      redirect_uris: [redirect_uris],
      client_id: id,
      client_secret: secret,
    });
  });
  const grant = (kept: Readonly<Record<string, string>>): string => {
    const code = randomUUID();
    const { client_id = "", redirect_uri = "", code_challenge = "" } = kept;
    grants.set(code, { clientId: client_id, redirectUri: redirect_uri, challenge: code_challenge });
    return code;
  };
  app.get("/oauth/authorize", (c) => {
    const asked = c.req.query();
    const { client_id = "", redirect_uri = "", state = "", scope } = asked;
    const client = clients.get(client_id);
    const isRight = client?.redirectUri === redirect_uri && client.scopes === scope;
    if (!isRight) return c.text("The client or its redirect address is not known here.", 400);
    if (isLookedAt(c)) return consentPage(c, "Mastodon", "/oauth/authorize", asked);
    return sendBack(c, redirect_uri, { code: grant(asked), state });
  });
  app.post("/oauth/authorize", async (c) => {
    const { isYes, kept } = await saidOn(c);
    const { redirect_uri = "", state = "" } = kept;
    if (!isYes) return sendBack(c, redirect_uri, { error: "access_denied", state });
    return sendBack(c, redirect_uri, { code: grant(kept), state });
  });
  app.post("/oauth/token", async (c) => {
    const { code, client_id, client_secret, redirect_uri, code_verifier = "" } = await c.req.json();
    const grant = grants.get(code);
    grants.delete(code);
    const challenge = createHash("sha256").update(code_verifier).digest("base64url");
    const isRight =
      grant?.clientId === client_id &&
      grant?.redirectUri === redirect_uri &&
      grant?.challenge === challenge &&
      clients.get(client_id)?.secret === client_secret;
    if (!isRight) return c.json({ error: "invalid_grant" }, 400);
    const token = `token-${randomUUID()}`;
    tokens.add(token);
    return c.json({ access_token: token, token_type: "Bearer", scope: "read", created_at: 1_767_225_600 });
  });
  app.post("/oauth/revoke", async (c) => {
    const { token } = await c.req.json();
    tokens.delete(token);
    return c.json({});
  });
}
