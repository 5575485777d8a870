import { createHash } from "node:crypto";
import { createWriteStream } from "node:fs";
import { chmod, open, rename, rm } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { constants, createGzip } from "node:zlib";
import { type Kysely, sql, type Transaction } from "kysely";
import { appliedIn } from "../migrations/migrate.ts";
import { StoreError } from "../store-error.ts";
import { TABLES, type Tables } from "../tables/index.ts";
import { type End, FORMAT, type Header, VERSION } from "./format.ts";

/** Few at a time: a row may hold a picture. */
const BATCH = 50;

/**
 * Writes everything in the database to a file, as it was at one moment. Sign-ins stay sealed in it; the key is not in
 * it and has to be kept apart.
 *
 * @returns how many rows it holds
 * @throws StoreError where the file cannot be written; an older file of that name is then still there
 */
export async function backup(
  db: Kysely<Tables>,
  to: string,
  at: Date = new Date(),
): Promise<{ rows: number }> {
  const aside = `${to}.part`;
  try {
    const rows = await db
      .transaction()
      .setIsolationLevel("repeatable read")
      .execute((trx) => write(trx, aside, at));
    await flush(aside);
    await rename(aside, to);
    return { rows };
  } catch (error) {
    await rm(aside, { force: true });
    if (!(error instanceof Error && "syscall" in error)) throw error;
    const reason = "code" in error ? ` (${error.code})` : "";
    throw new StoreError(
      "unusable",
      `The backup was not written to ${to}${reason}. See that the folder exists, may be written to and has room.`,
      { cause: error },
    );
  }
}

async function write(trx: Transaction<Tables>, file: string, at: Date): Promise<number> {
  const count = { rows: 0 };
  const target = createWriteStream(file, { mode: 0o600 });
  await pipeline(Readable.from(lines(trx, at, count)), createGzip({ level: constants.Z_BEST_SPEED }), target);
  return count.rows;
}

async function* lines(trx: Transaction<Tables>, at: Date, count: { rows: number }): AsyncGenerator<string> {
  const hash = createHash("sha256");
  const line = (text: string): string => {
    hash.update(`${text}\n`);
    return `${text}\n`;
  };
  const migration = (await appliedIn(trx))?.at(-1) ?? "";
  const header: Header = { format: FORMAT, version: VERSION, migration, at: at.toISOString() };
  yield line(JSON.stringify(header));
  for (const table of TABLES) {
    for await (const row of rowsOf(trx, table)) {
      count.rows++;
      yield line(`["${table}",${row}]`);
    }
  }
  const end: End = { end: true, rows: count.rows, sha256: hash.digest("hex") };
  yield `${JSON.stringify(end)}\n`;
}

/** Through a cursor, so that no table has to fit into memory. */
async function* rowsOf(trx: Transaction<Tables>, table: string): AsyncGenerator<string> {
  await sql`declare reading cursor for select to_jsonb(t)::text as row from ${sql.table(table)} t`.execute(
    trx,
  );
  for (;;) {
    const { rows } = await sql<{ row: string }>`fetch ${sql.lit(BATCH)} from reading`.execute(trx);
    if (rows.length === 0) break;
    for (const { row } of rows) yield row;
  }
  await sql`close reading`.execute(trx);
}

async function flush(file: string): Promise<void> {
  const handle = await open(file, "r+");
  await handle.sync();
  await handle.close();
  await chmod(file, 0o600);
}
