import { CamelCasePlugin, Kysely } from "kysely";
import type { Database, SqlResult } from "./database/database.ts";
import { JsonPlugin } from "./database/json-plugin.ts";
import { openFolder } from "./database/pglite.ts";
import { openUrl } from "./database/postgres.ts";
import { migrate } from "./migrations/migrate.ts";
import type { Tables } from "./tables/index.ts";
import type { MasterKey } from "./vault/key.ts";
import { createVault, type Vault } from "./vault/vault.ts";

/** Where the database is: a folder for one process (PGlite), an address for many (PostgreSQL). */
export type StoreOptions = { readonly folder: string } | { readonly url: string };

export interface Store {
  readonly db: Kysely<Tables>;
  readonly dialect: "pglite" | "postgres";
  readonly vault: Vault;
  /** Plain SQL, as pg-boss asks for it. Not from inside a transaction of `db`: PGlite would wait for itself. */
  executeSql(text: string, values?: readonly unknown[]): Promise<SqlResult>;
  close(): Promise<void>;
}

/**
 * Opens the database and brings it up to date.
 *
 * @throws StoreError saying what to do
 */
export async function openStore(options: StoreOptions, key: MasterKey): Promise<Store> {
  const database = await openDatabase(options);
  const db = queries(database);
  try {
    await migrate(db);
  } catch (error) {
    await database.close();
    throw error;
  }
  return {
    db,
    dialect: database.dialect,
    vault: createVault(key),
    executeSql: database.executeSql,
    close: () => database.close(),
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
