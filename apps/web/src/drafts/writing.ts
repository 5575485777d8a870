import {
  type Database,
  type DraftRecord,
  type FileRecord,
  inOneGo,
  LOCK,
  type Transaction,
} from "./database.ts";
import type { KeptDraft } from "./kept-draft.ts";
import { openRecord } from "./records.ts";
import { NotKept } from "./shelf-state.ts";
import type { NewFile } from "./to-keep.ts";

/** A draft and its files as they are written. */
export interface Written {
  readonly record: DraftRecord;
  readonly files: readonly FileRecord[];
}

/** What must still be so when it is written. */
export interface Expected {
  /** The lock's id. */
  readonly lock: string | undefined;
  /** The draft's revision. */
  readonly revision: string | undefined;
}

/** Writes a draft. @param pictures the ids of all its files, the others go @throws NotKept */
export const writeDraft = (
  found: Database,
  { record, files }: Written,
  pictures: readonly string[],
  expected: Expected,
  signal: AbortSignal,
): Promise<void> =>
  inOneGo(
    found,
    async (transaction) => {
      const store = transaction.objectStore("files");
      const [lock, present, itsFiles] = await Promise.all([
        transaction.objectStore("lock").get(LOCK),
        transaction.objectStore("drafts").get(record.id),
        store.index("draft").getAllKeys(record.id),
      ]);
      if (lock?.id !== expected.lock) throw new NotKept("locked");
      // Changed or deleted by another window: nothing is written over it.
      if (present?.revision !== expected.revision) throw new NotKept("elsewhere");
      await Promise.all([
        transaction.objectStore("drafts").put(record),
        ...files.map((file) => store.put(file)),
        ...itsFiles.filter((id) => !pictures.includes(id)).map((id) => store.delete(id)),
      ]);
    },
    signal,
  );

/** Writes a draft in the last moment of a page: all is asked for before this returns. */
export async function writeAtOnce(
  found: Database,
  draft: KeptDraft,
  newFiles: readonly NewFile[],
): Promise<void> {
  const transaction = found.transaction(["drafts", "files"], "readwrite");
  const files = transaction.objectStore("files");
  const asked = [
    transaction.objectStore("drafts").put(openRecord(draft)),
    ...newFiles.map(({ id, file }) => files.put({ id, draft: draft.id, file })),
  ];
  transaction.commit();
  await Promise.all([...asked, transaction.done]);
}

/** Writes a draft unless a later state of it is there. */
export const putIfNewer = (found: Database, record: DraftRecord): Promise<void> =>
  inOneGo(found, async (transaction) => {
    const store = transaction.objectStore("drafts");
    const present = await store.get(record.id);
    if (!present || present.changed < record.changed) await store.put(record);
  });

/** Adds drafts to those that are there. @throws where one is there already */
export const addDrafts = (
  found: Database,
  all: readonly Written[],
  lock: string | undefined,
): Promise<void> =>
  inOneGo(found, async (transaction) => {
    if ((await transaction.objectStore("lock").get(LOCK))?.id !== lock) throw new NotKept("locked");
    await Promise.all(
      all.flatMap(({ record, files }) => [
        transaction.objectStore("drafts").add(record),
        ...files.map((file) => transaction.objectStore("files").add(file)),
      ]),
    );
  });

/** @returns its files, to be put back */
export const deleteDraft = (found: Database, id: string): Promise<readonly FileRecord[]> =>
  inOneGo(found, async (transaction) => {
    const store = transaction.objectStore("files");
    const files = await store.index("draft").getAll(id);
    await Promise.all([
      transaction.objectStore("drafts").delete(id),
      ...files.map((file) => store.delete(file.id)),
    ]);
    return files;
  });

/** Deletes all drafts; and what is kept of the passphrase only where it is forgotten. */
export const deleteAllDrafts = (found: Database, isForgotten: boolean): Promise<void> =>
  inOneGo(found, async (transaction: Transaction) => {
    const stores = isForgotten ? (["drafts", "files", "lock"] as const) : (["drafts", "files"] as const);
    await Promise.all(stores.map((store) => transaction.objectStore(store).clear()));
  });
