import { CamelCasePlugin, Kysely } from "kysely";
import { backup } from "./backup/backup.ts";
import type { Database, SqlResult } from "./database/database.ts";
import { JsonPlugin } from "./database/json-plugin.ts";
import { openFolder } from "./database/pglite.ts";
import { openUrl } from "./database/postgres.ts";
import { migrate } from "./migrations/migrate.ts";
import type { Tables } from "./tables/index.ts";
import type { MasterKey } from "./vault/key.ts";
import { checkKey, replaceKey } from "./vault/key-check.ts";
import { createVault, type Vault } from "./vault/vault.ts";

/** Where the database is: a folder for one process (PGlite), an address for many (PostgreSQL). */
export type StoreOptions = { readonly folder: string } | { readonly url: string };

export interface Store {
  readonly db: Kysely<Tables>;
  readonly dialect: "pglite" | "postgres";
  readonly vault: Vault;
  /** Plain SQL, as pg-boss asks for it. Not from inside a transaction of `db`: PGlite would wait for itself. */
  executeSql(text: string, values?: readonly unknown[]): Promise<SqlResult>;
  /** Everything, as it is now, in one file that restores into either database. */
  backup(to: string): Promise<{ readonly rows: number }>;
  /** May be called again. */
  close(): Promise<void>;
}

/**
 * Opens the database and brings it up to date.
 *
 * @param more.newKey where the old key is lost: the accounts are signed out and the new key is taken
 * @throws StoreError saying what to do
 */
export async function openStore(
  options: StoreOptions,
  key: MasterKey,
  more: { readonly newKey?: boolean } = {},
): Promise<Store> {
  const database = await openDatabase(options);
  const db = queries(database);
  const vault = createVault(key);
  try {
    await migrate(db);
    await db.transaction().execute((trx) => (more.newKey ? replaceKey(trx, vault) : checkKey(trx, vault)));
  } catch (error) {
    await database.close();
    throw error;
  }
  let closing: Promise<void> | undefined;
  return {
    db,
    dialect: database.dialect,
    vault,
    executeSql: database.executeSql,
    backup: (to) => backup(db, to),
    close: () => (closing ??= database.close()),
  };
}

export const openDatabase = (options: StoreOptions): Promise<Database> =>
  "folder" in options ? openFolder(options.folder) : openUrl(options.url);

export const queries = ({ kyselyDialect }: Database): Kysely<Tables> =>
  new Kysely<Tables>({
    dialect: kyselyDialect,
    // What a jsonb column holds keeps its own names.
    plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true }), new JsonPlugin()],
  });
