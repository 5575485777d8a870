import { existsSync, readdirSync } from "node:fs";
import { delimiter, join } from "node:path";

const DEBIAN = "/usr/lib/postgresql";
const OTHERS = ["/opt/homebrew/opt/postgresql/bin", "/usr/local/opt/postgresql/bin", "/usr/local/pgsql/bin"];

/** The folder of PostgreSQL's server programs, the newest first; undefined where there is none. */
export function findPostgres() {
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN).sort((a, b) => Number(b) - Number(a)) : [];
  const debian = versions.map((version) => join(DEBIAN, version, "bin"));
  // Debian keeps them off the path, most others put them there.
  const onPath = (process.env.PATH ?? "").split(delimiter);
  return [process.env.POSTGRES_BIN, ...debian, ...OTHERS, ...onPath].find(isServer);
}

const isServer = (folder) =>
  folder && existsSync(join(folder, "initdb")) && existsSync(join(folder, "postgres"));
