import { type NodeSavedSession, type NodeSavedState, OAuthCallbackError } from "@atproto/oauth-client-node";
import { serverAddress } from "../../publishing/address.ts";
import type { BlueskyClient, BlueskyCredentials } from "../../publishing/credentials.ts";
import { PublishError } from "../../publishing/error.ts";
import { type Guard, guardedFetch, publishErrorIn } from "../../publishing/guarded-fetch.ts";
import { clientOf } from "./client.ts";
import { refusalOf } from "./errors.ts";
import { localLock, oauthClient } from "./oauth-client.ts";

/** Sign-ins under way, by a random name; kept for some minutes. They hold keys: keep them like credentials. */
export interface SignInStates {
  get(name: string): Promise<NodeSavedState | undefined>;
  set(name: string, state: NodeSavedState): Promise<void>;
  del(name: string): Promise<void>;
}

export interface BlueskyOAuthOptions extends Partial<Guard> {
  readonly client: BlueskyClient;
  readonly states: SignInStates;
  /** A server that is asked for handles in place of DNS. */
  readonly handleResolver?: string;
}

export interface BlueskyOAuth {
  /** Where to send the person; `who` is a handle, or the address of their server. */
  authorizeUrl(who: string, ours?: string): Promise<URL>;
  /** What came back to `redirectUri`. `ours` is what `authorizeUrl` was given. */
  finish(query: URLSearchParams): Promise<{ credentials: BlueskyCredentials; ours: string | null }>;
}

/** Connects a Bluesky account by its own sign-in page (OAuth, with PAR, PKCE and DPoP). */
export function blueskyOAuth(options: BlueskyOAuthOptions): BlueskyOAuth {
  const { client, states, handleResolver, now = () => new Date(), allowLoopback } = options;
  const fetch = guardedFetch({ ...options, now });
  const saved = new Map<string, NodeSavedSession>();
  const library = oauthClient(client, {
    fetch,
    allowLoopback,
    lock: localLock,
    stateStore: states,
    sessionStore: {
      get: async (did) => saved.get(did),
      set: async (did, session) => void saved.set(did, session),
      del: async (did) => void saved.delete(did),
    },
    ...(handleResolver && { handleResolver }),
  });
  return {
    async authorizeUrl(who, ours) {
      const typed = who.trim().replace(/^@/u, "");
      const server = /^https?:/iu.test(typed) ? serverAddress(typed, allowLoopback) : typed;
      if (server === null) throw new PublishError("refused", "address-not-allowed");
      return library.authorize(server, { ...(ours && { state: ours }) }).catch((error) => {
        throw publishErrorIn(error) ?? new PublishError("refused", "no-such-service");
      });
    },
    async finish(query) {
      try {
        const { session, state } = await library.callback(query);
        const { data } = await clientOf((path, init) =>
          session.fetchHandler(path, init),
        ).com.atproto.server.getSession();
        const { aud } = await session.getTokenInfo(false);
        const kept = { kind: "oauth", client, saved: saved.get(session.did)! } as const;
        const credentials = {
          network: "bluesky",
          service: new URL(aud).origin,
          did: session.did,
          handle: data.handle,
          session: kept,
        } as const;
        return { credentials, ours: state };
      } catch (error) {
        const ours = publishErrorIn(error);
        if (ours) throw ours;
        throw error instanceof OAuthCallbackError
          ? new PublishError("refused", "sign-in-refused")
          : refusalOf(error);
      }
    },
  };
}
