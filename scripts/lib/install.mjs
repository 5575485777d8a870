import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { cache, giveUp, inRoot, mustRun, pinnedNode, run } from "./run.mjs";

const lock = inRoot("package-lock.json");
const stamp = join(cache, "installed");

/** Installs what the project needs, unless that is already there. */
export function ensureInstalled() {
  if (isInstalled()) return;
  console.log("Installing what Chaperone needs. This takes a minute or two, once.");
  install();
  if (!pinnedNode())
    giveUp("The Node version Chaperone runs on was not installed: allow npm to run scripts.");
  mkdirSync(cache, { recursive: true });
  writeFileSync(stamp, hashOfLock());
}

function install() {
  const hasLock = existsSync(lock);
  if (hasLock && npm("ci").ok) return;
  console.log(
    hasLock
      ? "The exact set in package-lock.json could not be installed; trying what npm can get of it."
      : "There is no package-lock.json, so npm chooses the newest versions allowed.",
  );
  // The lock file belongs to the project: one machine's half-empty registry must not rewrite it.
  mustRun("The installation", () => (hasLock ? npm("install", "--no-save") : npm("install")));
}

const npm = (...args) =>
  run("npm", [...args, "--no-fund", "--no-audit", "--loglevel=error"], {
    shell: process.platform === "win32",
  });

/** Whether the last installation ended well and was made from the lock file as it stands. */
export function isInstalled() {
  if (!pinnedNode()) return false;
  return (existsSync(stamp) && readFileSync(stamp, "utf8") === hashOfLock()) || npmAgrees();
}

const hashOfLock = () =>
  createHash("sha256")
    .update(existsSync(lock) ? readFileSync(lock) : "none")
    .digest("hex");

/** npm writes its own record at the end of each installation; someone may have installed by hand. */
function npmAgrees() {
  if (!existsSync(lock)) return false;
  const installed = packagesIn(inRoot("node_modules", ".package-lock.json"));
  return Object.entries(packagesIn(lock)).every(([path, wanted]) => {
    // Not everything is for this system; folders of the project itself are not installed.
    if (wanted.optional || wanted.devOptional || !path.includes("node_modules/")) return true;
    return installed[path] !== undefined && installed[path].version === wanted.version;
  });
}

function packagesIn(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8")).packages ?? {};
  } catch {
    return {};
  }
}
