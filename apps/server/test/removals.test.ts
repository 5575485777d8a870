import { publisherOf } from "@chaperone/networks/publishing";
import { startBluesky, testConnection } from "@chaperone/networks/testing";
import { databases } from "@chaperone/store/testing";
import { strFromU8, unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openServer, PRACTICE, type TestServer } from "./lib/test-server.ts";
import { answered, refused, type Visitor } from "./lib/visitor.ts";

const bluesky = await startBluesky();
afterAll(() => bluesky.close());

const PICTURE = {
  bytes: new Uint8Array([1, 2, 3]),
  type: "image/png",
  width: 4,
  height: 3,
  alt: "A blue door",
};

/** Puts a post there past the desk. @returns its address */
async function longAgo(text: string): Promise<string> {
  const publisher = publisherOf("bluesky")!;
  const post = { text, pictures: [PICTURE], language: "en", replyTo: null };
  return (await publisher.send(testConnection(bluesky.credentials), post, publisher.newKey(new Date()))).id;
}

describe.each(databases)("deleting past posts by the routes on $name", ({ open }) => {
  let database: Awaited<ReturnType<typeof open>>;
  let server: TestServer;
  let owner: Visitor;
  let colleague: Visitor;
  let accountId: string;
  beforeAll(async () => {
    database = await open();
    server = await openServer(database.store, { publicUrl: PRACTICE });
    owner = await server.member("author", "Asha Mar");
    colleague = await server.member("manager", "Tom Byrne");
    const { url: service, appPassword } = bluesky;
    const json = { service, identifier: "asha.test", appPassword, purpose: "professional" as const };
    accountId = (await answered(owner.api.accounts.bluesky["app-password"].$post({ json }))).id;
  });
  afterAll(() => database.close());

  const prepare = (...posts: string[]) =>
    answered(
      owner.api.removals.$post({
        json: { accountId, posts: posts.map((post) => ({ what: "delete" as const, post })) },
      }),
    );
  const run = () => server.services.desk.run();
  const read = (id: string, query = {}) => answered(owner.api.removals[":id"].$get({ param: { id }, query }));
  const confirm = (one: Visitor, id: string, count: number) =>
    one.api.removals[":id"].confirm.$post({ param: { id }, json: { count } });
  const there = (): string[] => bluesky.records.map(({ value }) => String(value.text));

  it("shows what is there, does it once it is confirmed, and hands the copies over", async () => {
    const [first, second] = [await longAgo("Seen at noon"), await longAgo("Seen at night")];
    await longAgo("Stays");
    const { id, state } = await prepare(first, second, "https://elsewhere.example/1");
    expect(state).toBe("looking");
    expect(await refused(confirm(owner, id, 2))).toBe("409 too-late");
    await run();
    const { removal, items, next } = await read(id, { limit: "2" });
    expect(removal).toMatchObject({
      state: "prepared",
      account: { id: accountId, network: "bluesky", handle: "asha.test", status: "connected" },
      counts: { waiting: 2, refused: 1, done: 0 },
      toDelete: 2,
      toEdit: 0,
      copies: null,
    });
    expect(items).toMatchObject([
      {
        position: 0,
        post: first,
        state: "waiting",
        seen: { text: "Seen at noon", replies: 0, media: [{ alt: "A blue door", copy: null }] },
      },
      { position: 1, post: second },
    ]);
    expect(next).toBe(1);
    expect((await read(id, { after: "1" })).items).toMatchObject([{ state: "refused", code: "not-yours" }]);
    expect((await read(id, { state: "refused" })).items).toHaveLength(1);
    expect(await refused(confirm(owner, id, 3))).toBe("409 question");
    expect(there()).toEqual(expect.arrayContaining(["Seen at noon", "Seen at night", "Stays"]));
    expect(await answered(confirm(owner, id, 2))).toMatchObject({ state: "confirmed" });
    await run();
    expect((await read(id)).removal).toMatchObject({
      state: "done",
      counts: { done: 2, refused: 1 },
      copies: { posts: 2 },
    });
    expect(there()).toContain("Stays");
    expect(there().filter((text) => text.startsWith("Seen"))).toEqual([]);

    const answer = await owner.ask("GET", `/api/removals/${id}/copy`);
    expect(answer.headers.get("content-type")).toBe("application/zip");
    expect(answer.headers.get("content-disposition")).toMatch(/^attachment; filename="posts-[\d-]+\.zip"$/u);
    const files = unzipSync(new Uint8Array(await answer.arrayBuffer()));
    expect(Object.keys(files).sort()).toEqual(["pictures/0-0.png", "pictures/1-0.png", "posts.jsonl"]);
    expect([...files["pictures/1-0.png"]!]).toEqual([1, 2, 3]);
    const lines = strFromU8(files["posts.jsonl"]!).trim().split("\n");
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      { id: first, text: "Seen at noon", what: "delete", state: "done" },
      { id: second, pictures: [{ alt: "A blue door", copy: "kept", file: "pictures/1-0.png" }] },
    ]);

    const erased = await answered(owner.api.removals[":id"].copy.$delete({ param: { id } }));
    expect(erased).toMatchObject({ state: "done", copies: null });
    expect(await refused(owner.ask("GET", `/api/removals/${id}/copy`))).toBe("404 not-found");
    expect((await read(id)).items).toMatchObject([{ seen: null, state: "done" }, { seen: null }, {}]);
  });

  it("shows one as it stands now to its owner alone, and says which is gone or another's", async () => {
    const post = await longAgo("As it stands");
    const look = (one: Visitor, name: string) =>
      one.api.removals.look.$post({ json: { accountId, post: name } });
    expect(await answered(look(owner, post))).toMatchObject({
      text: "As it stands",
      contentWarning: null,
      media: [{ alt: "A blue door", copy: null }],
    });
    const rkey = post.split("/").at(-1)!;
    const page = `https://bsky.app/profile/${bluesky.credentials.did}/post/${rkey}`;
    expect(await answered(look(owner, page))).toMatchObject({ text: "As it stands" });
    expect(await refused(look(owner, page.slice(0, -1)))).toBe("422 network-not-there");
    expect(await refused(look(owner, "https://bsky.app/profile/byrne.test/post/3k"))).toBe(
      "422 network-not-yours",
    );
    expect(await refused(look(colleague, post))).toBe("404 not-found");
    expect(server.lines.join("")).not.toContain("As it stands");
  });

  it("is for the account's own person: nobody else is told that there is anything", async () => {
    const post = await longAgo("Mine alone");
    const { id } = await prepare(post);
    await run();
    const calls = [
      colleague.ask("GET", `/api/removals/${id}`),
      colleague.ask("GET", `/api/removals/${id}/copy`),
      colleague.ask("DELETE", `/api/removals/${id}/copy`),
      confirm(colleague, id, 1),
      ...["stop", "resume"].map((verb) => colleague.ask("POST", `/api/removals/${id}/${verb}`, { json: {} })),
      colleague.ask("POST", "/api/removals", { json: { accountId, posts: [{ what: "delete", post }] } }),
    ];
    for (const call of await Promise.allSettled(calls))
      expect(await refused(Promise.resolve((call as PromiseFulfilledResult<Response>).value))).toBe(
        "404 not-found",
      );
    expect(await answered(colleague.api.removals.$get({ query: {} }))).toEqual({ removals: [], next: null });
    expect(await refused(server.stranger().ask("GET", `/api/removals/${id}`))).toBe("401 not-signed-in");
    await run();
    expect(there()).toContain("Mine alone");
    expect(await answered(owner.api.removals[":id"].stop.$post({ param: { id }, json: {} }))).toMatchObject({
      state: "lapsed",
    });
    expect(await refused(confirm(owner, id, 1))).toBe("409 too-late");
    const resume = owner.api.removals[":id"].resume.$post({ param: { id }, json: {} });
    expect(await refused(resume)).toBe("409 too-late");
  });

  it("lists them newest first, page by page", async () => {
    server.clock.pass(1);
    const older = await prepare(await longAgo("A"));
    server.clock.pass(1);
    const ids = [older.id, (await prepare(await longAgo("B"))).id];
    const page = await answered(owner.api.removals.$get({ query: { limit: "1" } }));
    expect(page.removals.map(({ id }) => id)).toEqual([ids[1]]);
    const { removals } = await answered(
      owner.api.removals.$get({ query: { before: page.next!, limit: "1" } }),
    );
    expect(removals.map(({ id }) => id)).toEqual([ids[0]]);
  });

  const one = { what: "delete", post: "at://a/app.bsky.feed.post/b" } as const;
  it.each([
    ["no post", { posts: [] }, "400 bad-input"],
    [
      "too many",
      { posts: Array.from({ length: 5_001 }, (_, at) => ({ ...one, post: `p${at}` })) },
      "400 bad-input",
    ],
    ["a name that is none", { posts: [{ ...one, post: "two words" }] }, "400 bad-input"],
    ["a name twice", { posts: [one, one] }, "400 bad-input"],
    ["another act", { posts: [{ ...one, what: "hide" }] }, "400 bad-input"],
    ["an edit without text", { posts: [{ ...one, what: "edit" }] }, "400 bad-input"],
    [
      "too many edits",
      { posts: Array.from({ length: 51 }, (_, at) => ({ what: "edit", post: `p${at}`, text: "t" })) },
      "400 bad-input",
    ],
    [
      "an unknown account",
      { accountId: "0197a3c2-7b1e-7c3d-8f4a-2b5c6d7e8f90", posts: [one] },
      "404 not-found",
    ],
  ])("refuses %s", async (_name, changes, status) => {
    const json = { accountId, ...changes };
    expect(await refused(owner.ask("POST", "/api/removals", { json }))).toBe(status);
  });

  it("takes 5,000 at once, and keeps no word of a post in log or record", async () => {
    const posts = Array.from({ length: 5_000 }, (_, at) => ({
      what: "delete",
      post: `at://${bluesky.credentials.did}/app.bsky.feed.post/3k${String(at).padStart(11, "z")}`,
    }));
    const answer = await owner.ask("POST", "/api/removals", { json: { accountId, posts } });
    expect(answer.status).toBe(200);
    const { id } = (await answer.json()) as { id: string };
    expect(await answered(owner.api.removals[":id"].stop.$post({ param: { id }, json: {} }))).toMatchObject({
      counts: { looking: 5_000 },
    });
    expect(server.lines.join("")).not.toMatch(/Seen at|blue door|Mine alone/u);
    const events = await database.store.db.selectFrom("events").selectAll().execute();
    expect(events.map(({ action }) => action)).toContain("removal.done");
    expect(JSON.stringify(events)).not.toMatch(/Seen at|blue door|Mine alone|3kf/u);
  });
});
