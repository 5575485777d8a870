import type { Platform } from "@chaperone/core";
import { mastodonOf, type Network, networkOf } from "@chaperone/networks";
import type {
  AccountLimits,
  Connection,
  Credentials,
  Publisher,
  Remote,
} from "@chaperone/networks/publishing";
import type { Context, Trx } from "./context.ts";
import { DeskError } from "./desk-error.ts";

type Db = Context["store"]["db"] | Trx;

export async function accountOf(db: Db, id: string) {
  const account = await db.selectFrom("accounts").selectAll().where("id", "=", id).executeTakeFirst();
  if (!account) throw new DeskError("no-account");
  return account;
}
export type Account = Awaited<ReturnType<typeof accountOf>>;

/** What the account's network takes, as its own server says. */
export function networkFor({ network, limits }: Pick<Account, "network" | "limits">): Network {
  const known = networkOf(network as Platform);
  if (!known) throw new DeskError("network-unknown", { values: { network } });
  const instance = (limits as unknown as AccountLimits | null)?.instance ?? null;
  return network === "mastodon" && instance ? mastodonOf(instance) : known;
}

/** Who publishes there. @throws DeskError where a person has to copy and open */
export function publisherFor(desk: Context, network: string): Publisher {
  const publisher = desk.publisherOf(network as Platform);
  if (publisher) return publisher;
  throw new DeskError("not-from-here", { values: { network } });
}

/** The post that is answered, as the account's network knows it. */
export const answered = (accounts: unknown, accountId: string): Remote | null =>
  ((accounts as Readonly<Record<string, Remote>> | undefined)?.[accountId] as Remote | undefined) ?? null;

/** Refreshes of one account in this process, one after the other. */
const refreshing = new Map<string, Promise<unknown>>();

/**
 * An account, opened for its publisher. New tokens are sealed and kept before they are used, and only one worker at a
 * time may ask for some: in this process by waiting, in others by a lock on the account's row.
 */
export function connect(desk: Context, { id, network, secret }: Account): Connection {
  const { store } = desk;
  let db: Db = store.db;
  const context = { accountId: id, network };
  const open = (sealed: string | null): Credentials => {
    if (sealed === null) throw new DeskError("not-connected");
    return store.vault.open(sealed, context) as unknown as Credentials;
  };
  return {
    ...desk.reach,
    credentials: open(secret),
    now: () => desk.now(),
    async onCredentials(next) {
      const sealed = store.vault.seal(next as never, context);
      await db.updateTable("accounts").set({ secret: sealed }).where("id", "=", id).execute();
    },
    latest: async () => open((await accountOf(db, id)).secret),
    alone: (work) =>
      inTurn(id, async () => {
        // A folder has one process: what waits in this one is enough, and its only connection stays free.
        if (store.dialect === "pglite") return work();
        return store.db.transaction().execute(async (trx) => {
          await trx.selectFrom("accounts").select("id").where("id", "=", id).forUpdate().execute();
          db = trx;
          try {
            return await work();
          } finally {
            db = store.db;
          }
        });
      }),
  };
}

async function inTurn<Result>(id: string, work: () => Promise<Result>): Promise<Result> {
  const before = refreshing.get(id) ?? Promise.resolve();
  const mine = before.then(work, work);
  const settled = mine.catch(() => {});
  refreshing.set(id, settled);
  try {
    return await mine;
  } finally {
    if (refreshing.get(id) === settled) refreshing.delete(id);
  }
}
