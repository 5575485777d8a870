import type { Server } from "./server.ts";

export interface Answered {
  readonly what: string;
  readonly ms: number;
}

/** What pages ask for, as often as they do. */
const READS: readonly (readonly [what: string, path: (ids: readonly string[], turn: number) => string])[] = [
  ["who is signed in", () => "me"],
  ["the queue", () => "submissions?state=held,waiting,scheduled,sending,stopped"],
  ["the history", () => "history"],
  ["one submission", (ids, turn) => `submissions/${ids[turn % ids.length]}`],
  ["accounts", () => "accounts"],
  ["notices", () => "notices"],
  ["the record", () => "record"],
];

/**
 * Asks at a steady pace, whether or not earlier questions have been answered: waiting for them would hide how long
 * they took.
 */
export async function load(server: Server, perSecond: number, seconds: number): Promise<Answered[]> {
  const headers = await signIn(server);
  const ask = async (path: string): Promise<string> => {
    const answer = await fetch(`${server.address}api/${path}`, { headers });
    const body = await answer.text();
    if (!answer.ok) throw new Error(`${path} was refused with ${answer.status}`);
    return body;
  };
  const { submissions } = JSON.parse(await ask("history?limit=100")) as { submissions: { id: string }[] };
  const ids = submissions.map(({ id }) => id);
  for (const [, path] of READS) await ask(path(ids, 0));

  const began = performance.now();
  const asked = Array.from({ length: perSecond * seconds }, async (_, turn) => {
    const due = began + (turn * 1000) / perSecond;
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, due - performance.now())));
    const [what, path] = READS[turn % READS.length]!;
    await ask(path(ids, turn));
    // From when it was to be asked: a client that is late counts too.
    return { what, ms: performance.now() - due };
  });
  return Promise.all(asked);
}

async function signIn({ address, token }: Server): Promise<Record<string, string>> {
  const answer = await fetch(`${address}api/open`, {
    method: "POST",
    headers: { "content-type": "application/json", origin: new URL(address).origin },
    body: JSON.stringify({ token }),
  });
  const cookie = answer.headers.getSetCookie()[0]?.split(";")[0];
  if (!cookie) throw new Error(`Signing in was refused with ${answer.status}`);
  return { cookie, "sec-fetch-site": "same-origin" };
}
