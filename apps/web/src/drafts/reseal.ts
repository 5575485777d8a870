import { type Database, type DraftRecord, type FileRecord, inOneGo, LOCK } from "./database.ts";
import type { Key, Lock } from "./passphrase.ts";
import { fromFile, fromRecord, toFile, toRecord } from "./records.ts";
import { sealValue } from "./seal.ts";

/** How often another window may come between before this one gives up. */
const TRIES = 3;

/** Another window wrote while this one was at it. */
export class ChangedMeanwhile extends Error {
  override readonly name = "ChangedMeanwhile";
}

/**
 * Writes everything anew under another key, or under none, and the lock with it, all in one go.
 * @param from the key that opens what lies there now
 * @param lock the lock from then on; null for none
 * @throws where the browser refuses, or others keep writing; then all is as it was
 */
export async function reseal(
  found: Database,
  from: Key | null,
  to: Key | null,
  lock: Lock | null,
): Promise<void> {
  for (let tries = 1; ; tries++) {
    try {
      return await resealOnce(found, from, to, lock);
    } catch (error) {
      if (!(error instanceof ChangedMeanwhile) || tries === TRIES) throw error;
    }
  }
}

async function resealOnce(
  found: Database,
  from: Key | null,
  to: Key | null,
  lock: Lock | null,
): Promise<void> {
  const [drafts, files] = await Promise.all([found.getAll("drafts"), found.getAll("files")]);
  const newDrafts = await Promise.all(drafts.map((record) => draftUnder(record, from, to)));
  const newFiles: FileRecord[] = [];
  // One after another: pictures are large.
  for (const record of files) newFiles.push(await fileUnder(record, from, to));

  await inOneGo(found, async (transaction) => {
    const stores = {
      drafts: transaction.objectStore("drafts"),
      files: transaction.objectStore("files"),
      lock: transaction.objectStore("lock"),
    };
    const [presentLock, presentDrafts, presentFiles] = await Promise.all([
      stores.lock.get(LOCK),
      stores.drafts.getAll(),
      stores.files.getAllKeys(),
    ]);
    const isSame =
      presentLock?.id === from?.id &&
      presentFiles.join() === files.map(({ id }) => id).join() &&
      revisions(presentDrafts) === revisions(drafts);
    if (!isSame) throw new ChangedMeanwhile();
    await Promise.all([
      ...newDrafts.map((record) => stores.drafts.put(record)),
      ...newFiles.map((record) => stores.files.put(record)),
      lock ? stores.lock.put(lock, LOCK) : stores.lock.delete(LOCK),
    ]);
  });
}

const revisions = (records: readonly DraftRecord[]): string =>
  records.map(({ id, revision }) => `${id} ${revision}`).join();

/** What makes no sense to this version is left as it lies, but never in the open where there is a key. */
async function draftUnder(record: DraftRecord, from: Key | null, to: Key | null): Promise<DraftRecord> {
  const draft = await fromRecord(record, from);
  if (draft) return toRecord(draft, to);
  if (!to || !("body" in record)) return record;
  const { body, ...label } = record;
  return { ...label, sealed: await sealValue(to.key, body, record.id) };
}

async function fileUnder(record: FileRecord, from: Key | null, to: Key | null): Promise<FileRecord> {
  const file = await fromFile(record, from);
  return file ? toFile(record.id, record.draft, file, to) : record;
}
