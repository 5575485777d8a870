// Runs a PostgreSQL server in a folder for as long as another process lives, then stops it and takes the folder away.
// postgres-keeper.ts FOLDER BIN PID
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { chownSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";

const [folder = "", bin = "", watched = ""] = process.argv.slice(2);
const data = join(folder, "data");
const url = `postgres://chaperone@localhost/postgres?host=${encodeURIComponent(folder)}`;

/** PostgreSQL refuses to run as root. */
function user(): { uid?: number; gid?: number } {
  if (process.getuid?.() !== 0) return {};
  const lines = readFileSync("/etc/passwd", "utf8").split("\n");
  const line = lines.find((each) => /^postgres:/u.test(each)) ?? lines.find((each) => /^nobody:/u.test(each));
  const [, , uid, gid] = (line ?? "").split(":");
  return { uid: Number(uid), gid: Number(gid) };
}

function makeCluster(): void {
  const args = ["-D", data, "-U", "chaperone", "--auth=trust", "--no-sync", "--encoding=UTF8", "--locale=C"];
  const { status, stderr } = spawnSync(join(bin, "initdb"), args, { cwd: folder, ...user() });
  if (status !== 0) throw new Error(`initdb failed: ${stderr}`);
}

function startServer(): ChildProcess {
  const settings = ["listen_addresses=", "fsync=off", "max_connections=300", "shared_buffers=64MB"];
  const args = ["-D", data, "-k", folder, ...settings.flatMap((setting) => ["-c", setting])];
  return spawn(join(bin, "postgres"), args, { cwd: folder, stdio: "ignore", ...user() });
}

async function untilReady(server: ChildProcess): Promise<void> {
  for (;;) {
    if (server.exitCode !== null) throw new Error(`postgres ended with ${server.exitCode}`);
    const client = new pg.Client(url);
    client.on("error", () => {});
    try {
      await client.connect();
      return await client.end();
    } catch {
      await pause(50);
    }
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

/** Renamed into place: who waits for it finds it whole. */
function tell(name: "ready" | "failed", text: string): void {
  writeFileSync(join(folder, "telling"), text);
  renameSync(join(folder, "telling"), join(folder, name));
}

try {
  const { uid, gid } = user();
  if (uid !== undefined && gid !== undefined) chownSync(folder, uid, gid);
  makeCluster();
  const server = startServer();
  await untilReady(server);
  tell("ready", url);
  while (isAlive(Number(watched)) && server.exitCode === null) await pause(1000);
  // "Fast": connections left open by killed tests are ended.
  server.kill("SIGINT");
  while (server.exitCode === null && server.signalCode === null) await pause(50);
} catch (error) {
  if (existsSync(folder)) tell("failed", String(error));
  while (isAlive(Number(watched))) await pause(1000);
}
rmSync(folder, { recursive: true, force: true });
