import type { FileGiven } from "./past-posts.ts";
import { OLD_POSTS, tootArchive } from "./removals.ts";
import type { ServedDesk } from "./served-desk.ts";

/** Removals of past posts in each state, by their ids, and an archive to choose from. */
export interface ShownRemovals {
  readonly ids: Readonly<Record<"prepared" | "waiting" | "stopped" | "done", string>>;
  readonly archive: FileGiven;
}

type Posts = Parameters<ServedDesk["services"]["desk"]["prepareRemoval"]>[0]["posts"];

const { hip, ward, choir } = OLD_POSTS;

/** Of the one account on Mastodon; from then on that server takes no more deletions. */
export async function showRemovals(served: ServedDesk): Promise<ShownRemovals> {
  const { mastodon, services } = served;
  const { desk, store } = services;
  const { id: accountId, ...owner } = await store.db
    .selectFrom("accounts")
    .select(["id", "practiceId", "personId"])
    .where("network", "=", "mastodon")
    .executeTakeFirstOrThrow();
  const { personId } = owner;
  const until = async (removalId: string, isIt: (one: Shown) => boolean): Promise<void> => {
    while (!isIt(await desk.showRemoval({ removalId, personId })))
      await new Promise((resolve) => setTimeout(resolve, 50));
  };
  type Shown = Awaited<ReturnType<typeof desk.showRemoval>>;
  const prepare = async (posts: Posts): Promise<string> => {
    const id = await desk.prepareRemoval({ ...owner, accountId, posts });
    await until(id, ({ state }) => state === "prepared");
    return id;
  };
  const remove = (text: string, options = {}) =>
    ({ what: "delete", post: mastodon.add(text, options) }) as const;
  const confirm = (removalId: string, count: number) =>
    desk.confirmRemoval({ removalId, personId, count, leave: [] });
  const change = { what: "edit", text: "A good day on the ward.", decisions: [] } as const;

  const done = await prepare([
    remove(hip),
    remove(ward),
    { ...change, post: mastodon.add(hip, {}) },
    remove(ward, { isAnothers: true }),
  ]);
  await confirm(done, 3);
  await until(done, ({ state }) => state === "done");

  mastodon.fail("rate limited", { on: "DELETE /api/v1/statuses", times: 1_000_000 });
  const stopped = await prepare([remove(hip), remove(ward)]);
  await confirm(stopped, 2);
  await until(stopped, ({ waitsUntil }) => waitsUntil !== null);
  await desk.stopRemoval({ removalId: stopped, personId });

  const waiting = await prepare([{ ...change, post: mastodon.add(hip, {}) }, remove(ward), remove(choir)]);
  await confirm(waiting, 3);
  await until(waiting, ({ waitsUntil }) => waitsUntil !== null);

  const archived = [hip, ward, choir, `${ward} He is home again.`];
  const ids = archived.map((text) => mastodon.add(text, {}));
  const prepared = await prepare([
    { ...change, post: mastodon.add(ward, {}) },
    remove(hip),
    remove(ward),
    { what: "delete", post: "109" },
    remove(hip, { isAnothers: true }),
  ]);
  return {
    ids: { prepared, waiting, stopped, done },
    archive: await tootArchive(mastodon.url, archived, ids),
  };
}
