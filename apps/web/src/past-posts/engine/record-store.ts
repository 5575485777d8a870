import { type AuditRecords, type AuditStore, LOGS, type Log } from "@chaperone/audit";
import type { AuditDatabase } from "./database.ts";

const FLUSH_EVERY_MS = 1_000;
/** Records held before they are written, whatever the time. */
const MOST_HELD = 1_000;
const READ_AT_ONCE = 500;

type Held = Readonly<Record<Log, Map<number, AuditRecords[Log]>>>;

/** An audit's records in the browser's database, each under a number that only grows. */
export async function openRecordStore(database: AuditDatabase): Promise<AuditStore> {
  const next = await nextNumbers(database);
  let held = nothingHeld();
  let heldCount = 0;
  /** What is on its way to the disk can be read from here. */
  let leaving = nothingHeld();
  let writing: Promise<void> = Promise.resolve();
  let failure: unknown = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const save = (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    writing = writing.then(async () => {
      if (failure) throw failure;
      if (heldCount === 0) return;
      [leaving, held, heldCount] = [held, nothingHeld(), 0];
      await write(database, leaving);
      leaving = nothingHeld();
    });
    // A full disk is told to whoever adds or flushes next.
    writing = writing.catch((error: unknown) => {
      failure ??= error;
    });
    return writing;
  };
  const flush = async (): Promise<void> => {
    await save();
    if (failure) throw failure;
  };

  return {
    add(log, record) {
      if (failure) throw failure;
      const at = next[log]++;
      held[log].set(at, record);
      if (++heldCount >= MOST_HELD) void save();
      else timer ??= setTimeout(() => void save(), FLUSH_EVERY_MS);
      return at;
    },
    async get<L extends Log>(log: L, at: number): Promise<AuditRecords[L]> {
      const found = held[log].get(at) ?? leaving[log].get(at) ?? (await database.get(log, at));
      if (!found) throw new RangeError(`There is no record ${at}.`);
      return found as AuditRecords[L];
    },
    async *all<L extends Log>(log: L) {
      await flush();
      for (let from = 0; ; ) {
        const range = IDBKeyRange.lowerBound(from);
        const [keys, records] = await Promise.all([
          database.getAllKeys(log, range, READ_AT_ONCE),
          database.getAll(log, range, READ_AT_ONCE),
        ]);
        for (const [index, record] of records.entries())
          yield { at: keys[index]!, record: record as AuditRecords[L] };
        if (records.length < READ_AT_ONCE) return;
        from = keys.at(-1)! + 1;
      }
    },
    async clear(log) {
      await flush();
      await database.clear(log);
    },
    flush,
  };
}

const nothingHeld = (): Held => ({
  posts: new Map(),
  same: new Map(),
  results: new Map(),
  progress: new Map(),
});

async function nextNumbers(database: AuditDatabase): Promise<Record<Log, number>> {
  const last = async (log: Log): Promise<number> => {
    const cursor = await database.transaction(log).store.openKeyCursor(null, "prev");
    return cursor ? cursor.key + 1 : 0;
  };
  const numbers = await Promise.all(LOGS.map(async (log) => [log, await last(log)] as const));
  return Object.fromEntries(numbers) as Record<Log, number>;
}

/** All or nothing, in the logs' order: what a record builds on is there with it. */
async function write(database: AuditDatabase, held: Held): Promise<void> {
  const transaction = database.transaction([...LOGS], "readwrite", { durability: "relaxed" });
  const puts = LOGS.flatMap((log) =>
    [...held[log]].map(([at, record]) => transaction.objectStore(log).put(record as never, at)),
  );
  await Promise.all([...puts, transaction.done]);
}
