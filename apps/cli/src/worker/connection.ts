import { readFileSync } from "node:fs";
import {
  type Authenticator,
  connect,
  credsAuthenticator,
  type NatsConnection,
  type NodeConnectionOptions,
  tokenAuthenticator,
  usernamePasswordAuthenticator,
} from "@nats-io/transport-node";
import { UsageError } from "../usage-error.ts";
import { VERSION } from "../version.ts";
import { isLocal } from "./addresses.ts";
import type { ServerOptions, SignIn } from "./options.ts";
import { pauseBefore, persist } from "./persist.ts";
import { isRefused, reasonOf } from "./reason.ts";
import type { Say } from "./say.ts";
import type { Tally } from "./tally.ts";

/** Half-open connections are noticed after two of these. */
const PING_MS = 20_000;
/** A server that does not like a certificate may just hang up, which looks like silence. */
const CONNECT_MS = 10_000;

/**
 * Connects, however long that takes, and from then on connects again whenever the connection is lost.
 * @throws UsageError where the servers do not let it in, or a file cannot be read; the signal's reason when stopped.
 */
export async function connectTo(
  options: ServerOptions,
  say: Say,
  tally: Tally,
  signal: AbortSignal,
): Promise<NatsConnection> {
  if (!options.secure && !isLocal(options.addresses))
    say(
      "posts travel to these servers unencrypted, unless the servers insist on TLS. tls:// makes sure of it.",
    );
  const attempts = { count: 0 };
  const settings = settingsFor(options, () => pauseBefore(attempts.count++));
  const connection = await persist(() => connect(settings), {
    isFinal: (error) => error instanceof UsageError || isRefused(error),
    onFailure: (error, seconds) =>
      say(`no connection to the servers (${reasonOf(error)}); trying again in ${seconds} s.`),
    signal,
  }).catch((error) => {
    if (isRefused(error))
      throw new UsageError("The servers refused to let it in. See --credentials, --token-file and --user.");
    throw error;
  });
  void watch(connection, say, tally, attempts);
  return connection;
}

function settingsFor(options: ServerOptions, reconnectDelayHandler: () => number): NodeConnectionOptions {
  const { ca, cert, key } = options.tls;
  for (const file of [ca, cert, key]) if (file !== null) contentsOf(file);
  return {
    servers: [...options.addresses],
    name: `chaperone worker ${VERSION}`,
    timeout: CONNECT_MS,
    pingInterval: PING_MS,
    maxReconnectAttempts: -1,
    // Credentials may be renewed while it waits: they are read anew each time.
    ignoreAuthErrorAbort: true,
    reconnectDelayHandler,
    noAsyncTraces: true,
    ...(options.signIn && { authenticator: authenticatorFor(options.signIn) }),
    ...(options.secure && {
      tls: {
        ...(ca !== null && { caFile: ca }),
        ...(cert !== null && { certFile: cert }),
        ...(key !== null && { keyFile: key }),
      },
    }),
  };
}

function authenticatorFor(signIn: SignIn): Authenticator {
  const read = renewed(signIn.file);
  if (read() === "") throw new UsageError("The file to sign in with is empty.");
  switch (signIn.with) {
    case "token":
      return tokenAuthenticator(read);
    case "password":
      return usernamePasswordAuthenticator(signIn.user, read);
    case "credentials":
      if (!read().includes("-----BEGIN USER NKEY SEED-----"))
        throw new UsageError("--credentials does not name a credentials file of NATS.");
      return credsAuthenticator(() => Buffer.from(`${read()}\n`));
  }
}

/** Reads a file whenever it is asked for; where that fails, what it held last. */
function renewed(file: string): () => string {
  let last = contentsOf(file);
  return () => {
    try {
      last = contentsOf(file);
    } catch {
      // It may be missing for the moment in which it is renewed.
    }
    return last;
  };
}

function contentsOf(file: string): string {
  try {
    return readFileSync(file, "utf8").trim();
  } catch (error) {
    throw new UsageError(`A file to sign in with cannot be read (${reasonOf(error)}).`);
  }
}

/** Tells what becomes of the connection. */
async function watch(
  connection: NatsConnection,
  say: Say,
  tally: Tally,
  attempts: { count: number },
): Promise<void> {
  for await (const status of connection.status()) {
    if (status.type === "disconnect") say("the connection is lost; connecting again.");
    if (status.type === "error") say(`the servers complain: ${reasonOf(status.error)}.`);
    if (status.type !== "reconnect") continue;
    attempts.count = 0;
    tally.add("connected again");
    say("connected again.");
  }
}
