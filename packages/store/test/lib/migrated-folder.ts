import { createHash } from "node:crypto";
import {
  constants,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
} from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { MIGRATIONS } from "../../src/migrations/index.ts";
import { migrate } from "../../src/migrations/migrate.ts";
import { openDatabase, queries } from "../../src/open-store.ts";

const CACHE = fileURLToPath(new URL("../../../../node_modules/.cache/chaperone/store", import.meta.url));

/** Fills a folder with an empty, migrated database: copied, since making one takes PGlite up to 15 seconds. */
export async function copyMigrated(folder: string): Promise<void> {
  const made = join(CACHE, `pglite-${fingerprint()}`);
  if (!existsSync(made)) await make(made);
  cpSync(made, folder, { recursive: true, mode: constants.COPYFILE_FICLONE });
}

async function make(made: string): Promise<void> {
  mkdirSync(CACHE, { recursive: true });
  const aside = mkdtempSync(`${made}-`);
  const database = await openDatabase({ folder: aside });
  await migrate(queries(database));
  await database.close();
  try {
    renameSync(aside, made);
  } catch {
    // Another test file was quicker.
    rmSync(aside, { recursive: true, force: true });
  }
}

function fingerprint(): string {
  const pglite = readFileSync(createRequire(import.meta.url).resolve("@electric-sql/pglite"));
  return createHash("sha256").update(pglite).update(JSON.stringify(MIGRATIONS)).digest("hex").slice(0, 16);
}
