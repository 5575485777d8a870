import type { AppPasswordSession } from "../../publishing/credentials.ts";
import type { Connection } from "../../publishing/publisher.ts";
import { credentialsOf, keep } from "./agent.ts";
import { clientOf } from "./client.ts";
import { refusalOf } from "./errors.ts";
import { pdsIn } from "./pds.ts";

interface SessionManager {
  readonly did: string;
  fetchHandler(path: string, init: RequestInit): Promise<Response>;
}

/**
 * Signs requests with the account's access token. The client's own session does not wait until new tokens are
 * kept, and takes a refresh that failed on the way for one that was refused.
 */
export function passwordSession(connection: Connection, fetch: typeof globalThis.fetch): SessionManager {
  const send = (path: string, init: RequestInit): Promise<Response> => {
    const { service } = credentialsOf(connection);
    const { pds, accessJwt } = sessionOf(connection);
    const headers = new Headers(init.headers);
    headers.set("authorization", `Bearer ${accessJwt}`);
    return fetch(new URL(path, pds ?? service), { ...init, headers });
  };
  return {
    did: credentialsOf(connection).did,
    async fetchHandler(path, init) {
      const used = sessionOf(connection).accessJwt;
      const answer = await send(path, init);
      if (!(await isExpired(answer))) return answer;
      const refresh = () => refreshUnlessDone(connection, used, fetch);
      await (connection.alone ? connection.alone(refresh) : refresh());
      return send(path, init);
    },
  };
}

function sessionOf(connection: Connection): AppPasswordSession {
  const { session } = credentialsOf(connection);
  if (session.kind !== "app-password") throw new TypeError("This account is connected in another way.");
  return session;
}

async function isExpired(answer: Response): Promise<boolean> {
  if (answer.status === 401) return true;
  if (answer.status !== 400) return false;
  const said = await answer
    .clone()
    .json()
    .catch(() => null);
  return said?.error === "ExpiredToken";
}

async function refreshUnlessDone(
  connection: Connection,
  used: string,
  fetch: typeof globalThis.fetch,
): Promise<void> {
  const latest = await connection.latest?.();
  if (latest) connection.credentials = latest;
  const credentials = credentialsOf(connection);
  const { refreshJwt, accessJwt, pds } = sessionOf(connection);
  if (accessJwt !== used) return;
  const client = clientOf({ service: credentials.service, fetch });
  const headers = { authorization: `Bearer ${refreshJwt}` };
  const { data } = await client.com.atproto.server.refreshSession(undefined, { headers }).catch((error) => {
    throw refusalOf(error);
  });
  const session = {
    kind: "app-password",
    accessJwt: data.accessJwt,
    refreshJwt: data.refreshJwt,
    pds: pdsIn(data.didDoc) ?? pds,
  } as const;
  await keep(connection, { ...credentials, handle: data.handle, session });
}
