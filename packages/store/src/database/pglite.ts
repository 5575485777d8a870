import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { PGlite, types } from "@electric-sql/pglite";
import { PGliteDialect } from "kysely";
import { StoreError } from "../store-error.ts";
import type { Database, SqlResult } from "./database.ts";
import { lockFolder } from "./lock.ts";

/** PGlite writes bytes one by one, which takes 15 seconds for as many megabytes of a picture. */
const serializers = {
  [types.BYTEA]: (bytes: Uint8Array) =>
    `\\x${Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("hex")}`,
};
const parsers = { [types.BYTEA]: (text: string) => Buffer.from(text.slice(2), "hex") };

/** A database in a folder of this machine, used by one process at a time. */
export async function openFolder(folder: string): Promise<Database> {
  const unlock = await prepare(folder);
  try {
    const pglite = await PGlite.create(join(folder, "data"), { serializers, parsers });
    await pglite.exec("set search_path = chaperone; set time zone 'UTC'");
    return {
      dialect: "pglite",
      kyselyDialect: new PGliteDialect({ pglite }),
      executeSql: (text, values) => execute(pglite, text, values),
      async close() {
        if (!pglite.closed) await pglite.close();
        await unlock();
      },
    };
  } catch (error) {
    await unlock();
    throw new StoreError(
      "unusable",
      `The database in ${folder} does not open. If the disk is full, make room and start again; otherwise move the ` +
        "folder away and restore the last backup with `chaperone restore FILE`.",
      { cause: error },
    );
  }
}

async function prepare(folder: string): Promise<() => Promise<void>> {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    return await lockFolder(folder);
  } catch (error) {
    if (error instanceof StoreError) throw error;
    const reason = error instanceof Error && "code" in error ? ` (${error.code})` : "";
    throw new StoreError(
      "unusable",
      `The folder ${folder} cannot be written to${reason}. Choose another one with CHAPERONE_HOME, or make it yourself.`,
      { cause: error },
    );
  }
}

/** As a pool would answer: several statements at once are allowed, and a failed transaction is not left open. */
async function execute(pglite: PGlite, text: string, values: readonly unknown[] = []): Promise<SqlResult> {
  if (values.length > 0) return pglite.query<Record<string, unknown>>(text, [...values]);
  // PGlite has one connection: a transaction of several statements must hold it to its end, also when it fails.
  const isTransaction = /^\s*begin\b/iu.test(text);
  const results = isTransaction ? await pglite.transaction((trx) => trx.exec(text)) : await pglite.exec(text);
  return { rows: results.flatMap(({ rows }) => rows as Record<string, unknown>[]) };
}
