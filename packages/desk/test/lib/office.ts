import type { Platform } from "@chaperone/core";
import { type Credentials, type Publisher, publisherOf } from "@chaperone/networks/publishing";
import {
  type BlueskyStandIn,
  type MastodonStandIn,
  startBluesky,
  startMastodon,
} from "@chaperone/networks/testing";
import { newId, type Store } from "@chaperone/store";
import { createDesk, type Desk, type HandIn, type Pace } from "../../src/index.ts";
import { fakeChecker } from "./fake-checker.ts";

/** Noon on a working day, moved on by hand. */
export function testClock(start = "2026-06-10T12:00:00Z") {
  let now = new Date(start);
  return {
    now: () => now,
    set: (at: string) => {
      now = new Date(at);
    },
    pass: (minutes: number) => {
      now = new Date(now.getTime() + minutes * 60_000);
    },
  };
}

export interface Office {
  readonly store: Store;
  readonly desk: Desk;
  readonly checker: ReturnType<typeof fakeChecker>;
  /** What went wrong in the background. */
  readonly errors: readonly string[];
  readonly clock: ReturnType<typeof testClock>;
  readonly bluesky: BlueskyStandIn;
  readonly mastodon: MastodonStandIn;
  readonly ids: Ids;
  /** Another process on the same database. */
  another(pace?: Partial<Pace>, wrap?: (publisher: Publisher) => Publisher): Desk;
  /** Hands in a plain text, as soon as it may, with what is changed. */
  handIn(text: string, changes?: Partial<HandIn>): Promise<string>;
  state(submissionId: string): Promise<string>;
  /** A submission's posts in order, with what became of the whole on their account. */
  parts(submissionId: string): ReturnType<typeof partsOf>;
  /** Kinds of what somebody, the author unless said otherwise, was told, oldest first. */
  notices(personId?: string): Promise<string[]>;
  close(): Promise<void>;
}

export interface Ids {
  readonly practice: string;
  readonly author: string;
  readonly approver: string;
  readonly onBluesky: string;
  readonly onMastodon: string;
}

export const EDITIONS = { rules: "test", guidance: "test" };

/** A practice of two, with an account on each network, on a store and stand-ins of its own. */
export async function openOffice(store: Store, pace: Partial<Pace> = {}): Promise<Office> {
  const clock = testClock();
  const checker = fakeChecker();
  const errors: string[] = [];
  await clearDesk(store);
  const bluesky = await startBluesky({ now: clock.now });
  // As its own servers allow.
  const deletes = { most: 30, within: 30 * 60_000 };
  const mastodon = await startMastodon({ now: clock.now, deletes });
  const ids = await keepPeople(store, clock.now(), bluesky.credentials, mastodon.credentials);
  const another: Office["another"] = (changed = {}, wrap = (publisher) => publisher) =>
    createDesk({
      store,
      checker,
      publisherOf: (network) => {
        const publisher = publisherOf(network);
        return publisher && wrap(publisher);
      },
      editions: EDITIONS,
      clock: clock.now,
      pace: { ...pace, ...changed },
      reach: { allowLoopback: true, timeout: 1500 },
      onError: (where, error) => errors.push(`${where}: ${error}`),
    });
  const desk = another();
  return {
    store,
    desk,
    checker,
    errors,
    clock,
    bluesky,
    mastodon,
    ids,
    another,
    async handIn(text, changes = {}) {
      const { submissionId } = await desk.handIn({ ...plain(ids, text), ...changes });
      return submissionId;
    },
    state: async (id) =>
      (
        await store.db
          .selectFrom("submissions")
          .select("state")
          .where("id", "=", id)
          .executeTakeFirstOrThrow()
      ).state,
    parts: (id) => partsOf(store, id),
    async notices(personId = ids.author) {
      const told = store.db.selectFrom("notices").select("kind").where("personId", "=", personId);
      return (await told.orderBy("id").execute()).map(({ kind }) => kind);
    },
    async close() {
      await bluesky.close();
      await mastodon.close();
    },
  };
}

const partsOf = ({ db }: Store, submissionId: string) =>
  db
    .selectFrom("parts")
    .innerJoin("publications", "publications.id", "parts.publicationId")
    .selectAll("parts")
    .select(["publications.accountId", "publications.state as came", "publications.lastErrorCode as code"])
    .where("publications.submissionId", "=", submissionId)
    .orderBy("publications.id")
    .orderBy("parts.position")
    .execute();

/** What an earlier test left on its way goes no further. */
async function clearDesk({ db }: Store): Promise<void> {
  await db
    .updateTable("submissions")
    .set({ state: "cancelled" })
    .where("state", "in", ["held", "waiting", "scheduled", "sending"])
    .execute();
  await db.updateTable("publications").set({ state: "stopped" }).where("state", "=", "sending").execute();
  await db
    .updateTable("corrections")
    .set({ state: "refused" })
    .where("state", "in", ["planned", "sending"])
    .execute();
  await db.updateTable("parts").set({ state: "withdrawn" }).execute();
  await db
    .updateTable("removals")
    .set({ state: "done", erasedAt: new Date(0) })
    .execute();
}

/** Whether anything is on its way out, to be changed or to be taken away, or a past post to be deleted. */
export async function isBusy({ db }: Store): Promise<boolean> {
  const open = await db
    .selectFrom("submissions")
    .select("id")
    .where("state", "in", ["held", "scheduled", "sending"])
    .executeTakeFirst();
  const correcting = await db
    .selectFrom("corrections")
    .select("id")
    .where("state", "in", ["planned", "sending"])
    .executeTakeFirst();
  const removing = await db
    .selectFrom("removals")
    .select("id")
    .where("state", "in", ["looking", "confirmed", "running"])
    .executeTakeFirst();
  return open !== undefined || correcting !== undefined || removing !== undefined;
}

export const plain = (ids: Ids, text: string): HandIn => ({
  practiceId: ids.practice,
  authorId: ids.author,
  draftId: null,
  text,
  kind: "post",
  language: "en",
  inReplyTo: null,
  accounts: [ids.onBluesky],
  pictures: [],
  visibility: "public",
  contentWarning: null,
  decisions: [],
  sendAt: null,
  timeZone: "Europe/Dublin",
  skipHold: false,
});

export async function keepPeople(store: Store, at: Date, ...credentials: Credentials[]): Promise<Ids> {
  const [practice, author, approver] = [newId(at), newId(at), newId(at)];
  const person = (id: string, name: string) => ({ id, name, email: null, createdAt: at, settings: {} });
  await store.db
    .insertInto("people")
    .values([person(author, "Asha Mar"), person(approver, "Tom Byrne")])
    .execute();
  await store.db
    .insertInto("practices")
    .values({ id: practice, name: "Ardmore Practice", policy: {}, createdAt: at })
    .execute();
  const member = (personId: string, role: "author" | "approver") => ({
    practiceId: practice,
    personId,
    role,
    joinedAt: at,
    leftAt: null,
  });
  await store.db
    .insertInto("members")
    .values([member(author, "author"), member(approver, "approver")])
    .execute();
  const accounts = credentials.map((one) => accountFor(store, at, practice, author, one));
  await store.db.insertInto("accounts").values(accounts).execute();
  const on = (network: Platform) => accounts.find((one) => one.network === network)?.id ?? "";
  return { practice, author, approver, onBluesky: on("bluesky"), onMastodon: on("mastodon") };
}

function accountFor(store: Store, at: Date, practiceId: string, personId: string, credentials: Credentials) {
  const id = newId(at);
  const { network, handle } = credentials;
  return {
    id,
    practiceId,
    personId,
    network,
    service: credentials.network === "bluesky" ? credentials.service : credentials.instance,
    handle,
    remoteId: credentials.network === "bluesky" ? credentials.did : credentials.accountId,
    purpose: "professional" as const,
    status: "connected" as const,
    secret: store.vault.seal(credentials as never, { accountId: id, network }),
    limits: null,
    usual: null,
    connectedAt: at,
  };
}
