import type { BlueskyCredentials } from "../../publishing/credentials.ts";
import { PublishError } from "../../publishing/error.ts";
import { guardedFetch } from "../../publishing/guarded-fetch.ts";
import type { Connection } from "../../publishing/publisher.ts";
import { type Client, clientOf } from "./client.ts";
import { oauthSession } from "./oauth-session.ts";
import { passwordSession } from "./password-session.ts";

const makesPost = (url: URL): boolean => url.pathname === "/xrpc/com.atproto.repo.putRecord";

/** An account's own client. */
export interface Agent extends Client {
  readonly did: string;
}

/** The account's client, which refreshes its tokens when they have run out. */
export async function agentFor(connection: Connection, signal?: AbortSignal): Promise<Agent> {
  const fetch = guardedFetch({ ...guardOf(connection), signal, makesPost });
  const { session } = credentialsOf(connection);
  const manager =
    session.kind === "oauth" ? await oauthSession(connection, fetch) : passwordSession(connection, fetch);
  return { ...clientOf((path, init) => manager.fetchHandler(path, init)), did: manager.did };
}

export const credentialsOf = ({ credentials }: Pick<Connection, "credentials">): BlueskyCredentials => {
  if (credentials.network !== "bluesky")
    throw new TypeError("These are not the credentials of a Bluesky account.");
  return credentials;
};

const guardOf = ({ now, fetch, timeout, allowLoopback, onSpent }: Connection) => ({
  now,
  fetch,
  timeout,
  allowLoopback,
  onSpent,
});

/** Keeps new tokens; throws "later" where they cannot be kept, because then they must not be used. */
export async function keep(connection: Connection, next: BlueskyCredentials): Promise<void> {
  try {
    await connection.onCredentials(next);
  } catch {
    throw new PublishError("later", "not-stored", new Date(connection.now().getTime() + 60_000));
  }
  connection.credentials = next;
}
