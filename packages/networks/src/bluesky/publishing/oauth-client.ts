import {
  buildAtprotoLoopbackClientMetadata,
  NodeOAuthClient,
  type NodeOAuthClientOptions,
  type OAuthClientMetadataInput,
  type RuntimeLock,
} from "@atproto/oauth-client-node";
import type { BlueskyClient } from "../../publishing/credentials.ts";

/** What we ask for: to post, to delete and to read what came of it; no direct messages. */
const SCOPE = "atproto transition:generic";

/**
 * What a server publishes at `client.id`, so that Bluesky's servers know who asks. A desk on this machine needs none:
 * its address says it all.
 */
export function blueskyClientMetadata(client: BlueskyClient): OAuthClientMetadataInput {
  const { id, redirectUri } = client;
  if (id === null) {
    const redirect_uris = [redirectUri as `http://127.0.0.1${string}`] as const;
    return buildAtprotoLoopbackClientMetadata({ scope: SCOPE, redirect_uris: [...redirect_uris] });
  }
  return {
    client_id: id,
    client_name: "Chaperone",
    client_uri: new URL(id).origin as `https://${string}`,
    redirect_uris: [redirectUri as `https://${string}`],
    scope: SCOPE,
    grant_types: ["authorization_code", "refresh_token"],
    response_types: ["code"],
    token_endpoint_auth_method: "none",
    application_type: "web",
    dpop_bound_access_tokens: true,
  };
}

interface Stores extends Pick<NodeOAuthClientOptions, "stateStore" | "sessionStore"> {
  readonly fetch: typeof fetch;
  readonly allowLoopback: boolean | undefined;
  readonly lock: RuntimeLock;
  /** Asked for handles in place of DNS: a server's own address. */
  readonly handleResolver?: string;
}

export function oauthClient(client: BlueskyClient, stores: Stores): NodeOAuthClient {
  const { fetch, allowLoopback = false, lock, stateStore, sessionStore, handleResolver } = stores;
  return new NodeOAuthClient({
    clientMetadata: blueskyClientMetadata(client),
    fetch,
    allowHttp: allowLoopback,
    requestLock: lock,
    stateStore,
    sessionStore,
    ...(handleResolver && { handleResolver }),
    ...(client.directory && { plcDirectoryUrl: client.directory }),
  });
}

const waiting = new Map<string, Promise<unknown>>();

/** One after the other, within this process. */
export const localLock: RuntimeLock = async (name, work) => {
  const before = waiting.get(name) ?? Promise.resolve();
  const turn = before.then(work, work);
  waiting.set(name, turn);
  try {
    return await turn;
  } finally {
    if (waiting.get(name) === turn) waiting.delete(name);
  }
};
