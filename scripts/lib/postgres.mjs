import { existsSync } from "node:fs";
import { findPostgres } from "./find-postgres.mjs";
import { run } from "./run.mjs";

/** A PostgreSQL for the tests that run on both databases: found, else installed where that is ours to do. */
export function ensurePostgres() {
  if (findPostgres() || installPostgres()) return;
  console.log(
    "\nNo PostgreSQL server is installed: what runs on both databases is tested on PGlite only. To test both, install " +
      "one (Debian and Ubuntu: sudo apt-get install postgresql; macOS: brew install postgresql) or set POSTGRES_BIN to " +
      "the folder of its programs. The tests start and stop a server of their own.\n",
  );
}

function installPostgres() {
  const isOurs = process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");
  if (!isOurs) return undefined;
  console.log("Installing PostgreSQL for the tests.");
  run("apt-get", ["update", "-qq"]);
  run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "postgresql"], {
    env: { DEBIAN_FRONTEND: "noninteractive" },
  });
  return findPostgres();
}
