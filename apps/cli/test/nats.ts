import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { jetstreamManager } from "@nats-io/jetstream";
import { type ConnectionOptions, connect } from "@nats-io/transport-node";
import { findNats } from "../../../scripts/lib/find-nats.mjs";

/** Why there is no NATS server here; null where there is. */
export const missingNats: string | null =
  findNats() === undefined
    ? "No NATS server is installed here, so chaperone worker is not tested with one; `npm test` says how to get one."
    : null;
if (missingNats !== null) console.warn(missingNats);

/** Servers of a test's own, with JetStream, on loopback. */
export interface NatsServers {
  /** As `--nats` takes them. */
  readonly addresses: string;
  /** Ends one at once, as a power cut would. */
  kill(node: number): Promise<void>;
  /** Starts one again that was killed, on what it had stored. */
  restart(node: number): Promise<void>;
  close(): Promise<void>;
}

interface Wanted {
  /** One, or a cluster. */
  readonly nodes: number;
  /** Certificates, as the servers' settings write them. */
  readonly tls?: string;
  /** Who is let in, as the servers' settings write it. */
  readonly authorization?: string;
  /** How the one who starts them gets in. */
  readonly signIn?: Pick<ConnectionOptions, "token" | "user" | "pass" | "tls">;
}

type SignIn = NonNullable<Wanted["signIn"]>;

const PATIENCE_MS = 60_000;

/** @throws Error with the last words of a server that did not start. */
export async function startNats({
  nodes,
  authorization = "",
  tls = "",
  signIn = {},
}: Wanted): Promise<NatsServers> {
  const folder = mkdtempSync(join(tmpdir(), "chaperone-nats-"));
  const ports = await freePorts(2 * nodes);
  const clients = ports.slice(0, nodes);
  const routes = ports.slice(nodes);
  const addresses = clients.map((port) => `nats://127.0.0.1:${port}`);
  for (let node = 0; node < nodes; node++) {
    mkdirSync(join(folder, `${node}`));
    const cluster = nodes > 1 ? clusterSettings(routes, node) : "";
    writeFileSync(
      join(folder, `${node}.conf`),
      settings(folder, node, clients[node]!, authorization, tls) + cluster,
    );
  }
  const running: ChildProcess[] = [];
  const start = (node: number): void => {
    const args = ["-c", join(folder, `${node}.conf`), "-l", join(folder, `${node}.log`)];
    running[node] = spawn(findNats()!, args, { stdio: "ignore" });
  };
  const kill = async (node: number): Promise<void> => {
    const process = running[node]!;
    if (process.exitCode !== null || process.signalCode !== null) return;
    const ended = once(process, "exit");
    process.kill("SIGKILL");
    await ended;
  };
  const close = async (): Promise<void> => {
    await Promise.all(running.map((_, node) => kill(node)));
    rmSync(folder, { recursive: true, force: true });
  };
  for (let node = 0; node < nodes; node++) start(node);
  try {
    await untilReady(addresses, nodes, signIn);
  } catch (error) {
    const logs = clients.map((_, node) => lastWords(join(folder, `${node}.log`)));
    await close();
    throw new Error(`The NATS servers of this test did not start. They wrote:\n${logs.join("\n")}`, {
      cause: error,
    });
  }
  return {
    addresses: addresses.join(","),
    kill,
    async restart(node) {
      start(node);
    },
    close,
  };
}

const settings = (folder: string, node: number, port: number, authorization: string, tls: string): string => `
server_name: node${node}
listen: 127.0.0.1:${port}
jetstream { store_dir: ${JSON.stringify(join(folder, `${node}`))}, max_mem: 64MB, max_file: 4GB }
${tls && `tls { ${tls} }`}
${authorization && `authorization { ${authorization} }`}
`;

const clusterSettings = (routes: readonly number[], node: number): string => `
cluster {
  name: test
  listen: 127.0.0.1:${routes[node]}
  routes: [${routes.map((port) => `nats://127.0.0.1:${port}`).join(", ")}]
}
`;

/** Ready is when a stream can be made on all of them. */
async function untilReady(addresses: string[], replicas: number, signIn: SignIn): Promise<void> {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    try {
      return await makeStream(addresses, replicas, signIn);
    } catch (error) {
      if (Date.now() > end) throw error;
      await pause(100);
    }
  }
}

async function makeStream(servers: string[], replicas: number, signIn: SignIn): Promise<void> {
  const connection = await connect({ servers, reconnect: false, ...signIn });
  try {
    const { streams } = await jetstreamManager(connection, { timeout: 2_000 });
    await streams.add({ name: "ready", subjects: ["ready"], num_replicas: replicas });
    await streams.delete("ready");
  } finally {
    await connection.close();
  }
}

/** Ports that were free a moment ago: all held at once, so that no two are the same. */
async function freePorts(count: number): Promise<number[]> {
  const servers = Array.from({ length: count }, () => createServer().listen(0, "127.0.0.1"));
  await Promise.all(servers.map((server) => once(server, "listening")));
  const ports = servers.map((server) => (server.address() as { port: number }).port);
  await Promise.all(servers.map((server) => new Promise((done) => server.close(done))));
  return ports;
}

function lastWords(log: string): string {
  try {
    return readFileSync(log, "utf8").split("\n").slice(-8).join("\n");
  } catch {
    return "nothing";
  }
}
