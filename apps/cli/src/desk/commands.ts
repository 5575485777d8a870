import { loadKey, openStore, restore, type Store, StoreError, verifyRecord } from "@chaperone/store";
import { type Context, EXIT } from "../context.ts";
import { visible } from "../terminal/visible.ts";
import { UsageError } from "../usage-error.ts";
import { mustBeThere, type Where, whereOf } from "./where.ts";

type Work = (args: readonly string[], where: Where, context: Context) => Promise<number>;

/** Writes everything the desk keeps into one file. */
const backup: Work = async ([file], where, { out }) => {
  if (file === undefined) throw new UsageError("Name the file to write: chaperone backup <file>");
  const { rows } = await withStore(where, (store) => store.backup(file));
  const key = "file" in where.key ? where.key.file : "CHAPERONE_KEY";
  await out(
    `${rows} rows written to ${file}. Keep the key (${key}) in another place: without it the accounts have to be ` +
      "connected again, and with it whoever has both can post as you.\n",
  );
  return EXIT.nothingFound;
};

/** Fills an empty database from such a file. */
const restoreFrom: Work = async ([file], { database, key }, { out }) => {
  if (file === undefined) throw new UsageError("Name the backup: chaperone restore <file>");
  const { rows, madeAt, stopped } = await restore(file, database);
  const waits =
    stopped === 0
      ? ""
      : ` ${stopped} ${stopped === 1 ? "post was" : "posts were"} on the way then and may have gone out since: look ` +
        "at each before you hand it in again.";
  const itsKey = "file" in key ? ` Put the key of that desk at ${key.file} before you start it.` : "";
  await out(
    `${rows} rows restored, as they were at ${madeAt.toISOString()}. Everybody is signed out.${waits}${itsKey}\n`,
  );
  return EXIT.nothingFound;
};

/** Proves the record of each practice whole. */
const verify: Work = (_args, where, { out }) =>
  withStore(where, async ({ db }) => {
    let isWhole = true;
    const practices = await db.selectFrom("practices").select(["id", "name"]).orderBy("createdAt").execute();
    for (const { id, name } of practices) {
      const check = await verifyRecord(db, id);
      isWhole &&= check.whole;
      const said = check.whole
        ? `whole: ${check.count} ${check.count === 1 ? "line" : "lines"}, the last with the hash ${check.lastHash}.`
        : check.sentence;
      await out(`${visible(name)}: ${said}\n`);
    }
    if (practices.length === 0) await out("There is no record yet.\n");
    return isWhole ? EXIT.nothingFound : EXIT.found;
  });

async function withStore<T>(where: Where, work: (store: Store) => Promise<T>): Promise<T> {
  mustBeThere(where);
  const store = await openStore(where.database, loadKey(where.key));
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

const WORK = { backup, restore: restoreFrom, verify } as const;

/** @returns the exit code */
export async function deskCommand(
  name: keyof typeof WORK,
  args: readonly string[],
  context: Context,
): Promise<number> {
  if (args.length > 1) throw new UsageError(`chaperone ${name} takes one file.`);
  try {
    return await WORK[name](args, whereOf(context), context);
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    context.err(`chaperone: ${visible(error.message)}\n`);
    return EXIT.wrongUse;
  }
}
