import { spawn } from "node:child_process";
import { mkdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { isMainThread } from "node:worker_threads";
import { findPostgres } from "../../../../scripts/lib/find-postgres.mjs";

const KEEPER = fileURLToPath(new URL("postgres-keeper.ts", import.meta.url));
const PATIENCE_MS = 120_000;

/** Why there is no PostgreSQL here; null where there is. */
export const missingPostgres: string | null =
  findPostgres() === undefined
    ? "No PostgreSQL server is installed here, so this runs on PGlite only; `npm test` says how to get one."
    : null;

/** Address of the one server of this test run, which the first to ask starts. It ends when the run ends. */
export async function postgresServer(): Promise<string> {
  const run = runId();
  const folder = join(tmpdir(), `chaperone-pg-${run}`);
  if (isFirst(folder)) {
    const keeper = [KEEPER, folder, findPostgres() ?? "", String(run)];
    spawn(process.execPath, keeper, { detached: true, stdio: "ignore" }).unref();
  }
  const end = Date.now() + PATIENCE_MS;
  while (Date.now() < end) {
    const url = read(join(folder, "ready"));
    if (url !== null) return url;
    const failure = read(join(folder, "failed"));
    if (failure !== null) throw new Error(`The PostgreSQL of the tests did not start. ${failure}`);
    await pause(50);
  }
  throw new Error(
    `The PostgreSQL of the tests did not start within ${PATIENCE_MS / 1000} s. Look in ${folder}.`,
  );
}

/** Vitest runs each test file in a child or a thread; the process above them is the run. */
const runId = (): number =>
  process.env.VITEST_WORKER_ID !== undefined && isMainThread ? process.ppid : process.pid;

/** Making a folder succeeds for one only. */
function isFirst(folder: string): boolean {
  try {
    mkdirSync(folder, { mode: 0o700 });
    return true;
  } catch {
    return false;
  }
}

function read(file: string): string | null {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return null;
  }
}
