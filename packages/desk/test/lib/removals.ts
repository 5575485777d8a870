import { type OutgoingPost, publisherOf, type Remote } from "@chaperone/networks/publishing";
import { testConnection } from "@chaperone/networks/testing";
import type { Wanted } from "../../src/index.ts";
import type { Office } from "./office.ts";

export type On = "bluesky" | "mastodon";

const PICTURE = {
  bytes: new Uint8Array([1, 2, 3]),
  type: "image/png",
  width: 4,
  height: 3,
  alt: "A blue door",
};

/** Puts a post of long ago on a network, past the desk. */
export async function longAgo(
  office: Pick<Office, On>,
  on: On,
  text: string,
  changes: Partial<OutgoingPost> = {},
): Promise<Remote> {
  const publisher = publisherOf(on)!;
  const connection = testConnection(office[on].credentials);
  const post = { text, pictures: [], language: "en", replyTo: null, ...changes };
  return publisher.send(connection, post, publisher.newKey(new Date()));
}

/** Deletes a post past the desk, as its owner may on the network's own page. */
export const deletedThere = (office: Pick<Office, On>, on: On, remote: Remote) =>
  publisherOf(on)!.delete(testConnection(office[on].credentials), remote);

export const withPicture = { pictures: [PICTURE] } as const;

/** What a doctor does with past posts, without a page. */
export function removals(office: Office) {
  const { ids } = office;
  const own = { personId: ids.author };
  const show = (removalId: string) => office.desk.showRemoval({ ...own, removalId });
  const items = async (removalId: string) =>
    (await office.desk.showItems({ ...own, removalId, limit: 200 })).items;
  return {
    show,
    items,
    states: async (removalId: string) => (await items(removalId)).map(({ state }) => state),
    prepare: (on: On, posts: readonly Wanted[], changes: { personId?: string } = {}) =>
      office.desk.prepareRemoval({
        practiceId: ids.practice,
        accountId: on === "bluesky" ? ids.onBluesky : ids.onMastodon,
        ...own,
        posts,
        ...changes,
      }),
    /** Looked up, and ready to be confirmed. */
    async prepared(on: On, posts: readonly Wanted[]): Promise<string> {
      const id = await this.prepare(on, posts);
      await office.desk.run();
      return id;
    },
    confirm: (removalId: string, count: number, leave: readonly number[] = []) =>
      office.desk.confirmRemoval({ ...own, removalId, count, leave }),
    stop: (removalId: string) => office.desk.stopRemoval({ ...own, removalId }),
    resume: (removalId: string) => office.desk.resumeRemoval({ ...own, removalId }),
    erase: (removalId: string) => office.desk.eraseCopies({ ...own, removalId }),
    async copies(removalId: string) {
      const copies = [];
      for await (const one of await office.desk.copiesOf({ ...own, removalId })) copies.push(one);
      return copies;
    },
    /** Lets time pass until nothing more is done. @returns the state it ends in */
    async untilOver(removalId: string, minutes = 5): Promise<string> {
      for (let round = 0; round < 60; round++) {
        await office.desk.run();
        const { state } = await show(removalId);
        if (state !== "confirmed" && state !== "running") return state;
        office.clock.pass(minutes);
      }
      return "never over";
    },
    async actions(removalId: string): Promise<string[]> {
      const events = office.store.db.selectFrom("events").select("action").orderBy("seq");
      return (await events.where("subject", "=", `removal:${removalId}`).execute()).map(
        ({ action }) => action,
      );
    },
  };
}

export const deletes = (posts: readonly Remote[]): Wanted[] =>
  posts.map(({ id }) => ({ what: "delete", post: id }));

/** Posts that are there, by their texts. */
export const textsOn = (office: Pick<Office, On>, on: On): string[] =>
  on === "mastodon"
    ? office.mastodon.statuses.map(({ text }) => text)
    : office.bluesky.records.map(({ value }) => String(value.text));
