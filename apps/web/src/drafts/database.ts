import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import type { DraftBody, DraftLabel } from "./kept-draft.ts";
import type { Lock } from "./passphrase.ts";
import type { Sealed } from "./seal.ts";

export const NAME = "chaperone.drafts";
const VERSION = 1;

/** A draft as it lies in the database: open, or sealed. */
export type DraftRecord = DraftLabel & ({ readonly body: DraftBody } | { readonly sealed: Sealed });

/** A picture's file; it is written once, and goes with its draft. */
export type FileRecord = { readonly id: string; readonly draft: string } & (
  | { readonly file: Blob }
  | { readonly sealed: { readonly iv: Uint8Array<ArrayBuffer>; readonly data: Blob } }
);

interface Schema extends DBSchema {
  drafts: { key: string; value: DraftRecord };
  files: { key: string; value: FileRecord; indexes: { draft: string } };
  /** One entry, under its own name, where there is a passphrase. */
  lock: { key: string; value: Lock };
}

export type Database = IDBPDatabase<Schema>;
export const LOCK = "lock";

let opened: Promise<Database> | null = null;
let atHand: Database | null = null;

/** The database where it is open already: while a page is closed there is no time to wait for it. */
export const databaseNow = (): Database | null => atHand;

/** The database; it stays open, so that the last words can be written while the page is being closed. */
export function database(): Promise<Database> {
  opened ??= open("make").catch((error: unknown) => {
    opened = null;
    throw error;
  });
  return opened;
}

/** The same, without making one. */
export async function databaseIfThere(): Promise<Database | null> {
  if (opened) return opened;
  let isMissing = false;
  try {
    const found = await open("only if there", () => {
      isMissing = true;
    });
    opened = Promise.resolve(found);
    return found;
  } catch (error) {
    if (isMissing) return null;
    throw error;
  }
}

/** So that nothing stands in the way of erasing it. */
export async function closeDatabase(): Promise<void> {
  const closing = opened;
  forget();
  (await closing?.catch(() => null))?.close();
}

async function open(how: "make" | "only if there", onMissing = () => {}): Promise<Database> {
  const found: Database = await openDB<Schema>(NAME, VERSION, {
    upgrade(made, _oldVersion, _newVersion, transaction) {
      if (how === "only if there") {
        onMissing();
        // idb reports the end of it as well as the failure to open.
        transaction.done.catch(() => {});
        // A database given up before it is made leaves nothing behind.
        return transaction.abort();
      }
      made.createObjectStore("drafts", { keyPath: "id" });
      made.createObjectStore("files", { keyPath: "id" }).createIndex("draft", "draft");
      made.createObjectStore("lock");
    },
    // Another window wants to erase it or brings a later version.
    blocking: () => {
      forget();
      found.close();
    },
    terminated: forget,
  });
  atHand = found;
  return found;
}

function forget(): void {
  opened = null;
  atHand = null;
}

/**
 * Runs changes that are made all together or not at all.
 * @param signal gives them up, unless they are made already
 */
export async function inOneGo<T>(
  found: Database,
  work: (transaction: Transaction) => Promise<T>,
  signal?: AbortSignal,
): Promise<T> {
  signal?.throwIfAborted();
  const transaction = begin(found);
  // It may end while nothing is waited for.
  const ended = transaction.done.catch(() => {});
  signal?.addEventListener("abort", () => giveUp(transaction));
  try {
    const result = await work(transaction);
    transaction.commit();
    await transaction.done;
    return result;
  } catch (error) {
    giveUp(transaction);
    await ended;
    throw error;
  }
}

function giveUp(transaction: Transaction): void {
  try {
    transaction.abort();
  } catch {
    // It has ended by itself.
  }
}

const begin = (found: Database) => found.transaction(["drafts", "files", "lock"], "readwrite");
export type Transaction = ReturnType<typeof begin>;
