import { sql, type Transaction } from "kysely";
import { MIGRATIONS } from "../migrations/index.ts";
import { appliedIn, migrateIn } from "../migrations/migrate.ts";
import { openDatabase, queries, type StoreOptions } from "../open-store.ts";
import { StoreError } from "../store-error.ts";
import { TABLES, type Tables } from "../tables/index.ts";
import { makeSafe } from "./make-safe.ts";
import { inspectBackup, rowsIn } from "./read.ts";

export interface Restored {
  readonly rows: number;
  /** When the backup was made. */
  readonly madeAt: Date;
  /** Submissions that were on their way then and now wait for their authors. */
  readonly stopped: number;
}

/** What is handed to the database at once. */
const BATCH_LETTERS = 4_000_000;

/**
 * Fills an empty database from a backup of either kind of database, all of it or nothing. What was on its way when
 * the backup was made is stopped, since it may have gone out after; everybody is signed out.
 *
 * @throws StoreError where the file is no whole backup or the database is not empty; nothing is changed then
 */
export async function restore(
  from: string,
  options: StoreOptions,
  now: Date = new Date(),
): Promise<Restored> {
  const { migration, at } = await inspectBackup(from);
  const database = await openDatabase(options);
  try {
    return await queries(database)
      .transaction()
      .execute(async (trx) => {
        await clearEmpty(trx);
        await migrateIn(trx, migration);
        const rows = await insertAll(trx, from);
        await migrateIn(trx, MIGRATIONS.at(-1)!.name);
        const stopped = await makeSafe(trx, { madeAt: at, now });
        return { rows, madeAt: new Date(at), stopped };
      });
  } finally {
    await database.close();
  }
}

/** Takes the empty tables of a first start away: the backup may be of an older shape. */
async function clearEmpty(trx: Transaction<Tables>): Promise<void> {
  if ((await appliedIn(trx)) === null) return;
  for (const table of TABLES) {
    if (table === "key_checks") continue;
    const { rows } = await sql<{ isThere: boolean }>`
      select to_regclass(${`chaperone.${table}`}) is not null as is_there`.execute(trx);
    if (rows[0]?.isThere && (await hasRows(trx, table))) throw notEmpty();
  }
  await sql`drop schema chaperone cascade`.execute(trx);
}

async function hasRows(trx: Transaction<Tables>, table: string): Promise<boolean> {
  const { rows } = await sql`select 1 from ${sql.table(table)} limit 1`.execute(trx);
  return rows.length > 0;
}

async function insertAll(trx: Transaction<Tables>, from: string): Promise<number> {
  let waiting: { table: string; rows: string[]; letters: number } = { table: "", rows: [], letters: 0 };
  let count = 0;
  for await (const { table, json } of rowsIn(from)) {
    if (table !== waiting.table || waiting.letters > BATCH_LETTERS) {
      await insert(trx, waiting);
      waiting = { table, rows: [], letters: 0 };
    }
    waiting.rows.push(json);
    waiting.letters += json.length;
    count++;
  }
  await insert(trx, waiting);
  return count;
}

/** PostgreSQL reads its own JSON back, each column as its type. */
async function insert(
  trx: Transaction<Tables>,
  { table, rows }: { table: string; rows: string[] },
): Promise<void> {
  if (rows.length === 0) return;
  const name = sql.table(table);
  await sql`insert into ${name}
    select * from jsonb_populate_recordset(null::${name}, ${`[${rows.join(",")}]`}::text::jsonb)`.execute(
    trx,
  );
}

const notEmpty = () =>
  new StoreError(
    "not-empty",
    "There is something in this database already, and a backup is only restored into an empty one. Name another " +
      "folder with CHAPERONE_HOME, or another database with DATABASE_URL.",
  );
