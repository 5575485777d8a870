import type { Dialect } from "kysely";

export interface SqlResult {
  readonly rows: Record<string, unknown>[];
}

/** What the store needs of either database. */
export interface Database {
  readonly dialect: "pglite" | "postgres";
  readonly kyselyDialect: Dialect;
  executeSql(text: string, values?: readonly unknown[]): Promise<SqlResult>;
  close(): Promise<void>;
}
