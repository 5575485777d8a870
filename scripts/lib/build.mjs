import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { cache, inRoot, mustRun, runNode } from "./run.mjs";
import { hashSources } from "./sources.mjs";

const dist = inRoot("apps", "web", "dist");
const stamp = join(cache, "built");
const HOUR = 3_600_000;

/** Builds, unless what is there was built from the sources as they stand. */
export function ensureBuilt() {
  if (isBuilt()) return;
  console.log("Building the page. This takes a few seconds.");
  build();
}

const isBuilt = () =>
  existsSync(join(dist, "index.html")) && existsSync(stamp) && readFileSync(stamp, "utf8") === hashSources();

/**
 * The whole build. The page is made in a folder of its own and put in place at once; the stamp goes first
 * and comes back last, so that a build cut short never looks done.
 */
export function build() {
  const sources = hashSources();
  rmSync(stamp, { force: true });
  mustRun("Generating word lists and guidance", () => runNode(["scripts/generate.mjs"]));
  buildPage();
  const cli = "apps/cli/scripts/build.mjs";
  if (existsSync(inRoot(cli))) mustRun("Building the command line", () => runNode([cli]));
  writeFileSync(stamp, sources);
}

function buildPage() {
  removeLeftovers();
  const next = join(cache, `page-${process.pid}`);
  const args = ["build", "apps/web", "--outDir", next, "--emptyOutDir", "--logLevel", "warn"];
  mustRun("Building the page", () => runNode(["node_modules/vite/bin/vite.js", ...args]));
  const old = `${next}-old`;
  if (existsSync(dist)) renameSync(dist, old);
  renameSync(next, dist);
  rmSync(old, { recursive: true, force: true });
}

/** Of builds cut short; a young one may be another build at work. */
function removeLeftovers() {
  mkdirSync(cache, { recursive: true });
  for (const name of readdirSync(cache)) {
    const path = join(cache, name);
    if (name.startsWith("page-") && Date.now() - statSync(path).mtimeMs > HOUR)
      rmSync(path, { recursive: true, force: true });
  }
}
