import { spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { inRoot, mustRun, run } from "../lib/run.mjs";

const VERSION = "0.3.215";

/**
 * Outside the workspaces: 360 MB and a native add-on, built for the Node that npm itself runs on, which is not the
 * pinned one.
 */
const folder = join(
  process.env.XDG_CACHE_HOME || join(homedir(), ".cache"),
  "chaperone",
  `atproto-dev-env-${VERSION}`,
);

/** The Node beside npm, not the pinned one that comes first on the path of npm's scripts. */
const machinesNode = () => process.env.npm_node_execpath || process.execPath;

/** Bluesky's own server, installed once. */
export function ensureDevEnv() {
  if (existsSync(join(folder, "node_modules", "@atproto", "dev-env", "dist"))) return;
  console.log(`Installing Bluesky's own server into ${folder}: 360 MB, some minutes, once.`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "chaperone-live", private: true }));
  const npm = process.env.npm_execpath;
  const args = ["install", "--no-audit", "--no-fund", "--loglevel=error", `@atproto/dev-env@${VERSION}`];
  const path = [dirname(machinesNode()), process.env.PATH].join(":");
  mustRun("Installing Bluesky's own server", () =>
    npm
      ? run(machinesNode(), [npm, ...args], { cwd: folder, env: { PATH: path } })
      : run("npm", args, { cwd: folder, env: { PATH: path } }),
  );
}

/** Starts it on loopback, with its files in a folder that is removed again. */
export async function startDevEnv() {
  const files = mkdtempSync(join(tmpdir(), "chaperone-live-"));
  const child = spawn(machinesNode(), [inRoot("scripts", "live", "pds.cjs"), folder], {
    stdio: ["pipe", "pipe", "inherit"],
    env: { ...process.env, TMPDIR: files, LOG_ENABLED: "false" },
  });
  const ended = new Promise((resolve) => child.once("exit", resolve));
  const stop = async () => {
    child.stdin.end();
    await ended;
    rmSync(files, { recursive: true, force: true });
  };
  for await (const line of createInterface({ input: child.stdout })) {
    if (!line.startsWith("{")) continue;
    const { pds, directory } = JSON.parse(line);
    return { pds, directory, stop };
  }
  await stop();
  throw new Error("Bluesky's own server ended before it said where it listens; the lines above say why.");
}
