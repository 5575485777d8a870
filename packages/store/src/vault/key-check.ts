import type { Transaction } from "kysely";
import { StoreError } from "../store-error.ts";
import type { Tables } from "../tables/index.ts";
import type { Vault } from "./vault.ts";

const CONTEXT = { accountId: "key-check", network: "none" };
const WORD = "chaperone";

/** Notices a wrong key when the database is opened, and not at the first post. */
export async function checkKey(trx: Transaction<Tables>, vault: Vault): Promise<void> {
  // Of two processes that open a new database at once, one writes and both compare.
  await trx
    .insertInto("keyChecks")
    .values({ id: 1, sealed: vault.seal(WORD, CONTEXT) })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const { sealed } = await trx.selectFrom("keyChecks").select("sealed").executeTakeFirstOrThrow();
  if (opens(vault, sealed)) return;
  throw new StoreError(
    "key",
    "This database was made with another key, and the accounts' sign-ins in it are sealed with that one. Put the key " +
      "file back that belongs to it (it is kept beside the database, or in CHAPERONE_KEY). If that key is lost, start " +
      "once with --new-key: every account is signed out and has to be connected again, and the copies kept of deleted " +
      "posts are lost; nothing else is.",
  );
}

/** Gives up what only the lost key could open. */
export async function replaceKey(trx: Transaction<Tables>, vault: Vault): Promise<void> {
  await trx.deleteFrom("keyChecks").execute();
  await trx.deleteFrom("pendingConnections").execute();
  await trx.deleteFrom("networkApps").execute();
  // Copies of posts: their rows stay, to say what was done.
  await trx.deleteFrom("removalPictures").execute();
  await trx.updateTable("removalItems").set({ post: null, newText: null }).execute();
  await trx.updateTable("accounts").set({ secret: null }).execute();
  await trx.updateTable("accounts").set({ status: "signed-out" }).where("status", "=", "connected").execute();
  await checkKey(trx, vault);
}

function opens(vault: Vault, sealed: string): boolean {
  try {
    return vault.open(sealed, CONTEXT) === WORD;
  } catch {
    return false;
  }
}
