import { installForTests } from "./debian.mjs";
import { findPostgres } from "./find-postgres.mjs";

/** A PostgreSQL for the tests that run on both databases: found, else installed where that is ours to do. */
export function ensurePostgres() {
  if (findPostgres()) return;
  installForTests("PostgreSQL", "postgresql");
  if (findPostgres()) return;
  console.log(
    "\nNo PostgreSQL server is installed: what runs on both databases is tested on PGlite only. To test both, install " +
      "one (Debian and Ubuntu: sudo apt-get install postgresql; macOS: brew install postgresql) or set POSTGRES_BIN to " +
      "the folder of its programs. The tests start and stop a server of their own.\n",
  );
}
