/** The folder of PostgreSQL's server programs, the newest first; undefined where there is none. */
export function findPostgres(): string | undefined;
