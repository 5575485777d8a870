import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { loadKey, type MasterKey, openStore, type Store, type StoreOptions } from "../../src/index.ts";
import { copyMigrated } from "./migrated-folder.ts";
import { missingPostgres, postgresServer } from "./postgres-server.ts";

/** An empty, migrated database of a test's own. */
export interface TestDatabase {
  readonly store: Store;
  /** To open it again, here or in a child process. A folder has to be closed first. */
  readonly options: StoreOptions;
  readonly key: MasterKey;
  /** The same for `loadKey({ env })` in a child process. */
  readonly keyText: string;
  /** Also where the store was closed before. */
  close(): Promise<void>;
}

export interface TestDatabases {
  readonly name: "PGlite" | "PostgreSQL";
  open(): Promise<TestDatabase>;
}

/** For `describe.each`: each kind of database there is on this machine. */
export const databases: readonly TestDatabases[] = [
  { name: "PGlite", open: openPGlite },
  ...(missingPostgres === null ? [{ name: "PostgreSQL", open: openPostgres } as const] : []),
];
// Starting a server, or PGlite on a busy machine, takes longer than a hook may by default.
if (process.env.VITEST) (await import("vitest")).vi.setConfig({ hookTimeout: 180_000 });
if (missingPostgres !== null) console.warn(missingPostgres);

async function openPGlite(): Promise<TestDatabase> {
  const folder = mkdtempSync(join(tmpdir(), "chaperone-store-"));
  await copyMigrated(folder);
  return open({ folder }, async () => rmSync(folder, { recursive: true, force: true }));
}

async function openPostgres(): Promise<TestDatabase> {
  const { url, drop } = await newDatabase();
  return open({ url }, drop);
}

/** A database with nothing in it, not even tables. */
export async function newDatabase(): Promise<{ url: string; drop: () => Promise<void> }> {
  const server = await postgresServer();
  const name = `test_${randomBytes(6).toString("hex")}`;
  await onServer(server, `create database ${name}`);
  const url = server.replace("/postgres?", `/${name}?`);
  return { url, drop: () => onServer(server, `drop database if exists ${name} with (force)`) };
}

async function onServer(url: string, statement: string): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  await client.query(statement);
  await client.end();
}

async function open(options: StoreOptions, remove: () => Promise<void>): Promise<TestDatabase> {
  const keyText = randomBytes(32).toString("base64");
  const key = loadKey({ env: keyText });
  const store = await openStore(options, key);
  return {
    store,
    options,
    key,
    keyText,
    async close() {
      await store.close();
      await remove();
    },
  };
}
