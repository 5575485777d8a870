import { eraseLedger } from "../remembered/store.ts";
import { closeDatabase, NAME } from "./database.ts";
import { shelf } from "./use-shelf.ts";

/** All that this page keeps is kept under such a name. */
const PREFIX = "chaperone.";
/** Ticks in a list of past posts, which the report of them keeps under its own name. */
const TICKS_PREFIX = "chaperone-report:";

/** Erases all that the page keeps in this browser. @returns false where something is left */
export async function eraseEverything(): Promise<boolean> {
  shelf.beginErasing();
  await closeDatabase();
  const isErased =
    (!hasDatabases() || (await eraseDatabases())) && clear(() => localStorage) && clear(() => sessionStorage);
  shelf.endErasing(isErased);
  return isErased;
}

/** Where a browser refuses them, nothing is there to be erased. */
function hasDatabases(): boolean {
  try {
    return indexedDB !== undefined;
  } catch {
    return false;
  }
}

/** Those of later versions of the page too, where the browser tells their names. */
async function eraseDatabases(): Promise<boolean> {
  const known = await indexedDB.databases?.().catch(() => []);
  const names = (known ?? []).map(({ name }) => name ?? "").filter((name) => name.startsWith(PREFIX));
  const ledger = eraseLedger().then(
    () => true,
    () => false,
  );
  const all = await Promise.all([ledger, ...[...new Set([NAME, ...names])].map(eraseDatabase)]);
  return all.every(Boolean);
}

const eraseDatabase = (name: string): Promise<boolean> =>
  new Promise((resolve) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => resolve(true);
    request.onerror = (event) => {
      event.preventDefault();
      resolve(false);
    };
    // Other windows let go of it when they are told; one that hangs does not.
    request.onblocked = () => setTimeout(() => resolve(false), 3_000);
  });

function clear(storageOf: () => Storage): boolean {
  try {
    const storage = storageOf();
    for (const key of Object.keys(storage))
      if (key.startsWith(PREFIX) || key.startsWith(TICKS_PREFIX)) storage.removeItem(key);
  } catch {
    // A browser that lets nothing be read has kept nothing.
  }
  return true;
}
