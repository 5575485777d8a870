import type { OAuthSession as Kept } from "../../publishing/credentials.ts";
import { PublishError } from "../../publishing/error.ts";
import { publishErrorIn } from "../../publishing/guarded-fetch.ts";
import type { Connection } from "../../publishing/publisher.ts";
import { credentialsOf, keep } from "./agent.ts";
import { localLock, oauthClient } from "./oauth-client.ts";

interface SessionManager {
  readonly did: string;
  fetchHandler(path: string, init: RequestInit): Promise<Response>;
}

/** Signs requests with the tokens that OAuth gave; the library makes the proofs and refreshes. */
export async function oauthSession(
  connection: Connection,
  fetch: typeof globalThis.fetch,
): Promise<SessionManager> {
  // The library answers with the old refusal where a refresh fails, and revokes tokens that cannot be kept.
  let fault: PublishError | null = null;
  const watched: typeof fetch = async (input, init) => {
    if (fault?.code === "not-stored") throw fault;
    try {
      return await fetch(input, init);
    } catch (error) {
      fault = publishErrorIn(error);
      throw error;
    }
  };
  const { did } = credentialsOf(connection);
  const { client } = sessionOf(connection);
  const library = oauthClient(client, {
    fetch: watched,
    allowLoopback: connection.allowLoopback,
    lock: connection.alone ? (_, work) => connection.alone!(async () => work()) : localLock,
    stateStore: { get: async () => undefined, set: async () => {}, del: async () => {} },
    sessionStore: {
      async get() {
        const latest = await connection.latest?.();
        if (latest) connection.credentials = latest;
        return sessionOf(connection).saved;
      },
      async set(_, saved) {
        const session = { ...sessionOf(connection), saved };
        await keep(connection, { ...credentialsOf(connection), session }).catch((error: PublishError) => {
          fault = error;
        });
      },
      // Whether an account is signed out is the caller's to keep.
      del: async () => {},
    },
  });
  try {
    const session = await library.restore(did);
    return {
      did,
      async fetchHandler(path, init) {
        const answer = await session.fetchHandler(path, init);
        if (answer.status === 401 && fault !== null) throw fault;
        return answer;
      },
    };
  } catch (error) {
    throw fault ?? publishErrorIn(error) ?? new PublishError("signed-out", "signed-out");
  }
}

function sessionOf(connection: Connection): Kept {
  const { session } = credentialsOf(connection);
  if (session.kind !== "oauth") throw new TypeError("This account is connected in another way.");
  return session;
}
