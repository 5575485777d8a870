import { TokenInvalidError, TokenRefreshError } from "@atproto/oauth-client-node";
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
  // Where a refresh fails the library gives back the answer from before it; this is what failed.
  let fault: PublishError | null = null;
  // It revokes tokens that cannot be kept, so it is not told; they are not used either.
  let notKept: PublishError | null = null;
  const watched: typeof fetch = async (input, init) => {
    if (notKept !== null) throw notKept;
    try {
      return await fetch(input, init);
    } catch (error) {
      if (!isAboutHandle(input)) fault = publishErrorIn(error);
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
          notKept = error;
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
        fault = null;
        const answer = await session.fetchHandler(path, init);
        if (answer.status === 401 && fault !== null) throw fault;
        return answer;
      },
    };
  } catch (error) {
    const isOver = error instanceof TokenRefreshError || error instanceof TokenInvalidError;
    if (isOver && publishErrorIn(error) === null) throw new PublishError("signed-out", "signed-out");
    throw fault ?? publishErrorIn(error) ?? new PublishError("later", "answer-unreadable");
  }
}

/** A handle is looked up on the way, in more than one place, and nothing hangs on it. */
const isAboutHandle = (input: Parameters<typeof fetch>[0]): boolean =>
  new URL(input instanceof Request ? input.url : input).pathname === "/.well-known/atproto-did";

function sessionOf(connection: Connection): Kept {
  const { session } = credentialsOf(connection);
  if (session.kind !== "oauth") throw new TypeError("This account is connected in another way.");
  return session;
}
