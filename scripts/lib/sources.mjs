import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { inRoot } from "./run.mjs";

/** Made from other files, or no part of what is built. */
const NOT_SOURCES = new Set(["node_modules", "dist", "generated", "test", ".cache"]);

/** One hash over everything the build is made from: by content, since checking out changes times. */
export function hashSources() {
  const hash = createHash("sha256");
  const files = ["package-lock.json", "scripts/build.mjs", "scripts/generate.mjs", "scripts/lib/build.mjs"];
  for (const folder of ["packages", "apps"]) files.push(...filesUnder(folder));
  for (const file of files.sort()) {
    if (!existsSync(inRoot(file))) continue;
    hash
      .update(file)
      .update("\0")
      .update(readFileSync(inRoot(file)))
      .update("\0");
  }
  return hash.digest("hex");
}

function filesUnder(folder) {
  return readdirSync(inRoot(folder), { withFileTypes: true }).flatMap((entry) => {
    if (NOT_SOURCES.has(entry.name)) return [];
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesUnder(path);
    return entry.isFile() ? [path] : [];
  });
}
