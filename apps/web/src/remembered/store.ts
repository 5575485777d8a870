import type { CaseTrace, Ledger } from "@chaperone/core";
import { isRecord } from "../lib/kept.ts";

/** This browser's database of traces. Each call opens and closes it, so that no other window has to wait to erase it. */
const NAME = "chaperone.earlier-posts";
const VERSION = 1;
/** Under which words are hashed; the store has this one entry. */
const KEY = "key";
const TRACES = "traces";

/** Another window began the ledger anew since this page read it: words hashed here would never be met again. */
export class ChangedElsewhere extends Error {
  override readonly name = "ChangedElsewhere";
}

/**
 * What is remembered; null where nothing is, and then no database is made either.
 * @throws where the browser does not allow a database, or has one of a later version
 */
export async function readLedger(): Promise<Ledger | null> {
  const database = await open("only if there");
  if (!database) return null;
  try {
    const transaction = database.transaction([KEY, TRACES], "readonly");
    const [key, traces] = await Promise.all([
      answerOf(transaction.objectStore(KEY).get(KEY)),
      answerOf(transaction.objectStore(TRACES).getAll()),
    ]);
    return typeof key === "string" ? { key, traces: traces.filter(isTrace) } : null;
  } finally {
    database.close();
  }
}

/**
 * Writes what differs between two states of the ledger, and leaves alone what other windows added.
 * @throws ChangedElsewhere; or another error where the browser refuses. Then all is as it was.
 */
export async function writeChanges(from: Ledger | null, to: Ledger): Promise<void> {
  const database = await open("make");
  if (!database) throw new Error("no database");
  const transaction = database.transaction([KEY, TRACES], "readwrite");
  const written = endOf(transaction);
  try {
    const keys = transaction.objectStore(KEY);
    const traces = transaction.objectStore(TRACES);
    const key = await answerOf(keys.get(KEY));
    if (key !== undefined && key !== to.key) throw new ChangedElsewhere();
    keys.put(to.key, KEY);
    for (const trace of to.traces) if (!from?.traces.includes(trace)) traces.put(trace);
    const left = new Set(to.traces.map(({ post }) => post));
    for (const { post } of from?.traces ?? []) if (!left.has(post)) traces.delete(post);
  } catch (error) {
    transaction.abort();
    await written.catch(() => {});
    throw error;
  } finally {
    // Waits for what is under way.
    database.close();
  }
  await written;
}

/** Removes the database itself. @throws where the browser refuses. */
export async function eraseLedger(): Promise<void> {
  await answerOf(indexedDB.deleteDatabase(NAME));
}

async function open(how: "make" | "only if there"): Promise<IDBDatabase | null> {
  const request = indexedDB.open(NAME, VERSION);
  let isMissing = false;
  request.onupgradeneeded = () => {
    isMissing = how === "only if there";
    // A database given up before it is made leaves nothing behind.
    if (isMissing) return request.transaction?.abort();
    request.result.createObjectStore(KEY);
    request.result.createObjectStore(TRACES, { keyPath: "post" });
  };
  try {
    const database = await answerOf(request);
    database.onversionchange = () => database.close();
    return database;
  } catch (error) {
    if (isMissing) return null;
    throw error;
  }
}

const answerOf = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = (event) => {
      // Firefox reports what nobody prevents as an error of the page.
      event.preventDefault();
      reject(request.error);
    };
  });

const endOf = (transaction: IDBTransaction): Promise<void> =>
  new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });

/** Another version of the page may have written something else. */
export const isTrace = (value: unknown): value is CaseTrace =>
  isRecord(value) &&
  typeof value.post === "string" &&
  typeof value.date === "string" &&
  /^\d{4}-\d\d-\d\d/u.test(value.date) &&
  typeof value.patient === "number" &&
  typeof value.description === "number" &&
  [value.details, value.marks, value.themes, value.sayings].every(Array.isArray) &&
  [value.bits, value.calls, value.names].every((list) => list === undefined || Array.isArray(list));
