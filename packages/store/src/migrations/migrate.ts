import { type Kysely, sql, type Transaction } from "kysely";
import { StoreError } from "../store-error.ts";
import { MIGRATIONS } from "./index.ts";
import type { Migration } from "./migration.ts";

/** Any number that nothing else locks: "chap" as hexadecimal. */
const LOCK = 0x63686170;

/**
 * Brings a database up to date in one transaction; where several processes open it at once, one does the work and
 * the others wait.
 *
 * @param upTo the last migration to run, the newest unless said otherwise
 * @throws StoreError where the database has seen migrations that this program does not know
 */
export async function migrate<T>(db: Kysely<T>, upTo: string = MIGRATIONS.at(-1)!.name): Promise<void> {
  await db.transaction().execute((trx) => migrateIn(trx, upTo));
}

/** The same inside a transaction of the caller's. */
export async function migrateIn<T>(trx: Transaction<T>, upTo: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(${LOCK})`.execute(trx);
  const done = await appliedIn(trx);
  if (done === null) await begin(trx);
  const last = MIGRATIONS.findIndex(({ name }) => name === upTo);
  for (const migration of MIGRATIONS.slice(known(done ?? []), last + 1)) await apply(trx, migration);
}

/** The names of migrations a database has seen; null where it has never been a store's. */
export async function appliedIn<T>(db: Kysely<T>): Promise<string[] | null> {
  const { rows: tables } = await sql<{ name: string | null }>`
    select to_regclass('chaperone.migrations')::text as name`.execute(db);
  if (tables[0]?.name == null) return null;
  const { rows } = await sql<{ name: string }>`
    select name from chaperone.migrations order by name`.execute(db);
  return rows.map(({ name }) => name);
}

/** How many of ours have run: always the first few. */
function known(done: readonly string[]): number {
  const stranger = done.find((name, at) => MIGRATIONS[at]?.name !== name);
  if (stranger === undefined) return done.length;
  throw new StoreError(
    "newer",
    `This database was last used by a newer Chaperone (it has "${stranger}", which this one does not know). ` +
      "Update Chaperone, then open it again; nothing was changed.",
  );
}

async function begin<T>(trx: Transaction<T>): Promise<void> {
  await sql`create schema if not exists chaperone`.execute(trx);
  await sql`create table chaperone.migrations (
    name text primary key,
    at timestamptz not null default now()
  )`.execute(trx);
}

async function apply<T>(trx: Transaction<T>, { name, statements }: Migration): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(trx);
  await sql`insert into chaperone.migrations (name) values (${name})`.execute(trx);
}
