import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const MAIN = fileURLToPath(new URL("../../src/main.ts", import.meta.url));

export interface Started {
  readonly child: ChildProcess;
  /** Everything it wrote, on either stream. */
  output(): string;
  /** "http://127.0.0.1:PORT/"; waits for it. */
  address(): Promise<string>;
  ended(): Promise<[code: number | null, signal: string | null]>;
}

/** The server as `npm start` runs it. */
export function startProcess(env: Readonly<Record<string, string>>, ...args: string[]): Started {
  const child = spawn(process.execPath, [MAIN, ...args], { env: { ...process.env, PORT: "0", ...env } });
  let output = "";
  const end = once(child, "exit") as Promise<[number | null, string | null]>;
  const { promise: said, resolve } = Promise.withResolvers<void>();
  const hear = (data: Buffer): void => {
    output += data;
    if (output.includes("\n")) resolve();
  };
  child.stdout.on("data", hear);
  child.stderr.on("data", hear);
  return {
    child,
    output: () => output,
    async address() {
      await Promise.race([said, end]);
      const found = /http:\/\/127\.0\.0\.1:\d+\//u.exec(output)?.[0];
      if (found === undefined) throw new Error(`The server said: ${output}`);
      return found;
    },
    ended: () => end,
  };
}

/** A home of a test's own. */
export function newHome(): { home: string; remove: () => void } {
  const home = mkdtempSync(join(tmpdir(), "chaperone-home-"));
  return { home, remove: () => rmSync(home, { recursive: true, force: true }) };
}
