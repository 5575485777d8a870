import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";

const MAIN = new URL("../../apps/server/src/main.ts", import.meta.url).pathname;

export interface Server {
  readonly address: string;
  readonly token: string;
  /** From the start of the process until the page was there. */
  readonly toPageMs: number;
  /** Until the routes behind it had answered. */
  readonly toAnswerMs: number;
  /** What its main thread has used of a processor so far and how long it waited for one, where the system tells. */
  processor(): { usedMs: number; waitedMs: number } | null;
  stop(): Promise<void>;
}

/** The server as `npm start` runs it, from its process' start. */
export async function startServer(home: string): Promise<Server> {
  const began = performance.now();
  const child = spawn(process.execPath, [MAIN], {
    env: { ...process.env, CHAPERONE_HOME: home, PORT: "0" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const { address, token } = await said(child);
  await (await fetch(address)).arrayBuffer();
  const toPageMs = performance.now() - began;
  await (await fetch(`${address}api/me`)).arrayBuffer();
  const toAnswerMs = performance.now() - began;
  return {
    address,
    token,
    toPageMs,
    toAnswerMs,
    processor: () => processorOf(child.pid!),
    async stop() {
      const ended = once(child, "exit");
      child.kill("SIGTERM");
      await ended;
    },
  };
}

async function said(child: ChildProcess): Promise<{ address: string; token: string }> {
  let output = "";
  for await (const data of child.stdout!) {
    output += data;
    const [, address, token] = /(http:\/\/127\.0\.0\.1:\d+\/)#open=([\w-]+)/u.exec(output) ?? [];
    if (address && token) return { address, token };
  }
  throw new Error(`The server did not start: ${output}`);
}

/** Linux counts both in nanoseconds. */
function processorOf(pid: number): { usedMs: number; waitedMs: number } | null {
  try {
    const [used, waited] = readFileSync(`/proc/${pid}/task/${pid}/schedstat`, "utf8").split(" ").map(Number);
    return { usedMs: used! / 1e6, waitedMs: waited! / 1e6 };
  } catch {
    return null;
  }
}
