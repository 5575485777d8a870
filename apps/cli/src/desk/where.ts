import { existsSync } from "node:fs";
import { homedir } from "node:os";
import { join, resolve } from "node:path";
import type { KeySource, StoreOptions } from "@chaperone/store";
import type { Context } from "../context.ts";
import { UsageError } from "../usage-error.ts";

/** Where a desk keeps things: the same environment that it was started with says so. */
export interface Where {
  readonly database: StoreOptions;
  readonly key: KeySource;
}

export function whereOf({ env }: Pick<Context, "env">): Where {
  const home = resolve(env.CHAPERONE_HOME || join(homedir(), ".local", "share", "chaperone"));
  return {
    database: env.DATABASE_URL ? { url: env.DATABASE_URL } : { folder: join(home, "database") },
    key: env.CHAPERONE_KEY ? { env: env.CHAPERONE_KEY } : { file: join(home, "key") },
  };
}

/** @throws UsageError where there is no desk: opening it would make an empty one */
export function mustBeThere({ database, key }: Where): void {
  if ("folder" in database && !existsSync(database.folder))
    throw new UsageError(
      `There is no database in ${database.folder}. Set CHAPERONE_HOME or DATABASE_URL as the desk was started with.`,
    );
  if ("file" in key && !existsSync(key.file))
    throw new UsageError(
      `The key is not at ${key.file}. Set CHAPERONE_HOME or CHAPERONE_KEY as the desk was started with.`,
    );
}
