import type { Store } from "@chaperone/store";

const HOUR = 3_600_000;
const EVERY = 6 * HOUR;
/** Not while somebody waits for the first page: nothing else is answered meanwhile. */
const FIRST = 60_000;
/** Nobody asks any more who was signed in then. */
const KEPT = 30 * 24 * HOUR;

/**
 * Begins to tidy the database now and then.
 * @param onError a fault here stops nothing else
 * @returns what ends it; waits for the turn in hand
 */
export function keepHouse(
  store: Store,
  now: () => Date,
  onError: (error: unknown) => void,
): () => Promise<void> {
  let turn = Promise.resolve();
  const next = (): void => {
    turn = tidy(store, now()).catch(onError);
  };
  const first = setTimeout(next, FIRST).unref();
  const rest = setInterval(next, EVERY).unref();
  return async () => {
    clearTimeout(first);
    clearInterval(rest);
    await turn;
  };
}

/** Removes what has run out. PGlite has no helper beside it that keeps statistics and space, as a server does. */
export async function tidy(store: Store, now: Date): Promise<void> {
  const { db } = store;
  const long = new Date(now.getTime() - KEPT);
  await db.deleteFrom("challenges").where("expiresAt", "<", now).execute();
  await db.deleteFrom("pendingConnections").where("expiresAt", "<", now).execute();
  await db
    .deleteFrom("sessions")
    .where(({ or, eb }) => or([eb("expiresAt", "<", long), eb("endedAt", "<", long)]))
    .execute();
  // Loaded by now; a start does not wait for it.
  const { forgetOldPosts } = await import("@chaperone/desk");
  await forgetOldPosts(db, now);
  if (store.dialect === "pglite") await vacuum(store);
}

/** Table by table, some milliseconds each: all at once would keep everybody waiting. */
async function vacuum({ executeSql }: Store): Promise<void> {
  const { rows } = await executeSql(
    "select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('chaperone', 'pgboss')",
  );
  for (const { name } of rows) await executeSql(`vacuum analyze ${name}`);
}
