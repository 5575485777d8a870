import { createHash, randomUUID } from "node:crypto";
import type { Context, Hono } from "hono";
import { consentPage, saidOn, sendBack } from "./consent-page.ts";
import { proofOf } from "./dpop.ts";
import type { StandInEnv } from "./faults.ts";

interface Account {
  readonly did: string;
  readonly handle: string;
}

interface Asked {
  readonly clientId: string;
  readonly redirectUri: string;
  readonly state: string;
  readonly challenge: string;
  readonly scope: string;
}

export interface BlueskyOAuth {
  /** Whether a request is signed with a token that was given here, by the key that the token was given to. */
  isSigned(c: Context<StandInEnv>): boolean;
  revoke(): void;
}

/** Where the world finds an account, its sign-in page, and tokens bound to a key (PAR, PKCE and DPoP). */
export function addBlueskyOAuth(
  app: Hono<StandInEnv>,
  { did, handle }: Account,
  url: () => string,
): BlueskyOAuth {
  const asked = new Map<string, Asked>();
  const codes = new Map<string, Asked>();
  const refreshTokens = new Map<string, string>();
  const accessTokens = new Map<string, string>();

  app.get("/.well-known/atproto-did", (c) => c.text(did));
  app.get("/:did", (c) => {
    if (c.req.param("did") !== did) return c.notFound();
    return c.json({
      id: did,
      alsoKnownAs: [`at://${handle}`],
      service: [{ id: "#atproto_pds", type: "AtprotoPersonalDataServer", serviceEndpoint: url() }],
    });
  });
  app.get("/.well-known/oauth-protected-resource", (c) =>
    c.json({ resource: url(), authorization_servers: [url()] }),
  );
  app.get("/.well-known/oauth-authorization-server", (c) => c.json(metadata(url())));

  app.post("/oauth/par", async (c) => {
    const form = await fields(c);
    const isRight = form.response_type === "code" && form.code_challenge_method === "S256";
    if (!isRight || proofOf(c, url()) === null) return c.json({ error: "invalid_request" }, 400);
    const name = `urn:ietf:params:oauth:request_uri:${randomUUID()}`;
    const { client_id, redirect_uri, state, code_challenge, scope } = form;
    asked.set(name, {
      clientId: client_id!,
      redirectUri: redirect_uri!,
      state: state!,
      challenge: code_challenge!,
      scope: scope!,
    });
    return c.json({ request_uri: name, expires_in: 300 }, 201);
  });
  app.get("/oauth/authorize", (c) => {
    const { client_id, request_uri = "" } = c.req.query();
    if (asked.get(request_uri)?.clientId !== client_id) return c.text("Nobody asked for this.", 400);
    return consentPage(c, "Bluesky", "/oauth/authorize", { request_uri });
  });
  app.post("/oauth/authorize", async (c) => {
    const { isYes, kept } = await saidOn(c);
    const request = asked.get(kept.request_uri ?? "");
    if (!request) return c.text("Nobody asked for this.", 400);
    asked.delete(kept.request_uri!);
    const { redirectUri, state } = request;
    if (!isYes) return sendBack(c, redirectUri, { iss: url(), state, error: "access_denied" });
    const code = randomUUID();
    codes.set(code, request);
    return sendBack(c, redirectUri, { iss: url(), state, code });
  });

  /** A refresh token is good for once. */
  const give = (key: string) => {
    const [access, refresh] = [`oauth-${randomUUID()}`, `oauth-${randomUUID()}`];
    accessTokens.set(access, key);
    refreshTokens.set(refresh, key);
    return { access_token: access, refresh_token: refresh, token_type: "DPoP", expires_in: 3_600, sub: did };
  };
  app.post("/oauth/token", async (c) => {
    const {
      grant_type,
      code = "",
      code_verifier = "",
      refresh_token = "",
      client_id,
      redirect_uri,
    } = await fields(c);
    const key = proofOf(c, url());
    if (grant_type === "refresh_token") {
      const isRight = key !== null && refreshTokens.get(refresh_token) === key;
      refreshTokens.delete(refresh_token);
      return isRight ? c.json({ ...give(key), scope: SCOPE }) : c.json({ error: "invalid_grant" }, 400);
    }
    const request = codes.get(code);
    codes.delete(code);
    const challenge = createHash("sha256").update(code_verifier).digest("base64url");
    const isRight =
      request?.challenge === challenge &&
      request.clientId === client_id &&
      request.redirectUri === redirect_uri;
    if (!isRight || key === null) return c.json({ error: "invalid_grant" }, 400);
    return c.json({ ...give(key), scope: request.scope });
  });
  app.post("/oauth/revoke", async (c) => {
    const { token = "" } = await fields(c);
    accessTokens.delete(token);
    refreshTokens.delete(token);
    return c.json({});
  });

  return {
    isSigned(c) {
      const token = c.req.header("authorization")?.replace(/^DPoP /u, "") ?? "";
      const key = accessTokens.get(token);
      return key !== undefined && proofOf(c, url(), token) === key;
    },
    revoke() {
      accessTokens.clear();
      refreshTokens.clear();
    },
  };
}

const SCOPE = "atproto transition:generic";

/** As a Bluesky server describes its sign-in. */
const metadata = (issuer: string) => ({
  issuer,
  // Another site than that of a desk on this machine, as it is in the world: its cookies do not come along by themselves.
  authorization_endpoint: `${issuer.replace("127.0.0.1", "localhost")}/oauth/authorize`,
  token_endpoint: `${issuer}/oauth/token`,
  revocation_endpoint: `${issuer}/oauth/revoke`,
  pushed_authorization_request_endpoint: `${issuer}/oauth/par`,
  require_pushed_authorization_requests: true,
  authorization_response_iss_parameter_supported: true,
  client_id_metadata_document_supported: true,
  scopes_supported: SCOPE.split(" "),
  response_types_supported: ["code"],
  grant_types_supported: ["authorization_code", "refresh_token"],
  code_challenge_methods_supported: ["S256"],
  token_endpoint_auth_methods_supported: ["none"],
  dpop_signing_alg_values_supported: ["ES256"],
});

/** The library sends forms or JSON, as the server likes. */
async function fields(c: Context<StandInEnv>): Promise<Partial<Record<string, string>>> {
  const isJson = c.req.header("content-type")?.includes("json");
  return (isJson ? await c.req.json() : await c.req.parseBody()) as Partial<Record<string, string>>;
}
