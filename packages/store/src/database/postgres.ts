import { PostgresDialect } from "kysely";
import pg from "pg";
import { StoreError } from "../store-error.ts";
import type { Database, SqlResult } from "./database.ts";

const INT8 = 20;

/** A database on a PostgreSQL server, used by any number of processes. */
export async function openUrl(url: string): Promise<Database> {
  const pool = newPool(url);
  // A lost connection fails the query that uses it, or is replaced before the next; without these, it would end the
  // process as well.
  pool.on("error", () => {});
  pool.on("connect", (client) => client.on("error", () => {}));
  await greet(pool);
  return {
    dialect: "postgres",
    kyselyDialect: new PostgresDialect({ pool }),
    executeSql: async (text, values) => joined(await pool.query(text, values ? [...values] : undefined)),
    close: () => pool.end(),
  };
}

function newPool(url: string): pg.Pool {
  try {
    return new pg.Pool({
      connectionString: url,
      max: 10,
      connectionTimeoutMillis: 10_000,
      application_name: "chaperone",
      options: "-c search_path=chaperone -c timezone=UTC",
      // Counts come as numbers from both databases.
      types: {
        getTypeParser: (oid, format) => (oid === INT8 ? Number : pg.types.getTypeParser(oid, format)),
      },
    } as pg.PoolConfig);
  } catch (error) {
    throw new StoreError(
      "unusable",
      "DATABASE_URL is no address of a PostgreSQL database. Write it as postgres://USER:PASSWORD@HOST/DATABASE.",
      { cause: error },
    );
  }
}

async function greet(pool: pg.Pool): Promise<void> {
  try {
    await pool.query("select 1");
  } catch (error) {
    await pool.end();
    const reason = error instanceof Error && "code" in error ? ` (${error.code})` : "";
    throw new StoreError(
      "unusable",
      `The PostgreSQL database of DATABASE_URL does not answer${reason}. See that the server runs, that the address, ` +
        "user and password are right and that the database exists, then start again.",
      { cause: error },
    );
  }
}

/** A text of several statements has a result for each. */
function joined(result: pg.QueryResult | pg.QueryResult[]): SqlResult {
  const rows = Array.isArray(result) ? result.flatMap((one) => one.rows) : result.rows;
  return { rows };
}
