import { publisherOf } from "@chaperone/networks/publishing";
import { type BlueskyStandIn, startBluesky, testConnection } from "@chaperone/networks/testing";
import { afterEach, beforeEach, expect, it } from "vitest";
import { errorOf, picture, post } from "./lib/post.ts";

const publisher = publisherOf("bluesky")!;
const at = new Date("2026-11-20T10:00:00Z");
let server: BlueskyStandIn;

beforeEach(async () => {
  server = await startBluesky();
});
afterEach(() => server.close());

it("posts, with what can be clicked, language and the time of posting", async () => {
  const connection = testConnection(server.credentials, { now: () => at });
  const text = "Ask @byrne.test or @nobody.test 👩🏽‍⚕️ #FluJab httpbin.org";
  const key = publisher.newKey(at);
  const remote = await publisher.send(connection, post(text, { language: "en" }), key);
  expect(remote).toEqual({
    id: `at://${server.credentials.did}/app.bsky.feed.post/${key}`,
    url: `https://bsky.app/profile/asha.test/post/${key}`,
    cid: server.records[0]!.cid,
  });
  const { value } = server.records[0]!;
  expect(value).toMatchObject({ text, langs: ["en"], createdAt: at.toISOString() });
  expect(marksOf(value)).toEqual([
    ["@byrne.test", "did:plc:yk4dd2qkboz2yv6tpubpc6co"],
    ["#FluJab", "FluJab"],
    ["httpbin.org", "https://httpbin.org"],
  ]);
});

interface Facet {
  readonly index: { readonly byteStart: number; readonly byteEnd: number };
  readonly features: readonly { readonly did?: string; readonly uri?: string; readonly tag?: string }[];
}

function marksOf({ text = "", facets }: { text?: string; facets?: unknown }): unknown[][] {
  const bytes = new TextEncoder().encode(text);
  return (facets as Facet[]).map(({ index, features: [feature] }) => [
    new TextDecoder().decode(bytes.slice(index.byteStart, index.byteEnd)),
    feature!.did ?? feature!.uri ?? feature!.tag,
  ]);
}

it("does not post while a person who is named cannot be looked up", async () => {
  server.fail("bad gateway after", { on: "resolveHandle" });
  const sent = publisher.send(testConnection(server.credentials), post("Ask @byrne.test"), "3kfvhx3uzxk2a");
  expect(await errorOf(sent)).toMatchObject({ kind: "later", code: "server-error" });
  expect(server.records).toEqual([]);
});

it("sends pictures with description and shape", async () => {
  await publisher.send(
    testConnection(server.credentials),
    post("", { pictures: [picture()] }),
    publisher.newKey(at),
  );
  expect(server.records[0]!.value.embed).toMatchObject({
    $type: "app.bsky.embed.images",
    images: [{ alt: "A door, painted blue", aspectRatio: { width: 4, height: 3 } }],
  });
});

it("refuses, before any call, what cannot be posted", async () => {
  const tries = [
    [post("x".repeat(301)), "text-too-long"],
    [post("👨‍👩‍👧‍👦".repeat(121)), "text-too-long"],
    [post(""), "text-empty"],
    [post("", { pictures: [picture({ alt: "" })] }), "picture-without-alt"],
    [post("", { pictures: [picture({ bytes: new Uint8Array(2_000_001) })] }), "picture-too-big"],
    [post("", { pictures: [picture({ type: "image/heic" })] }), "picture-type"],
    [post("", { pictures: Array.from({ length: 5 }, () => picture()) }), "too-many-pictures"],
    [post("A", { visibility: "followers" }), "not-supported"],
    [post("A", { contentWarning: "needles" }), "not-supported"],
  ] as const;
  for (const [sent, code] of tries) {
    const error = await errorOf(publisher.send(testConnection(server.credentials), sent, "3kfvhx3uzxk2a"));
    expect(error).toMatchObject({ kind: "refused", code });
  }
  expect(server.requests).toEqual([]);
});

it("hangs a thread together by its parent's own root", async () => {
  const connection = testConnection(server.credentials);
  const first = await publisher.send(connection, post("1"), publisher.newKey(at));
  const second = await publisher.send(
    connection,
    post("2", { replyTo: { root: first, parent: first } }),
    publisher.newKey(at),
  );
  // The root is wrong here, as it is when somebody answers deep in a thread.
  await publisher.send(
    connection,
    post("3", { replyTo: { root: second, parent: second } }),
    publisher.newKey(at),
  );
  const ref = ({ id, cid }: typeof first) => ({ uri: id, cid });
  expect(server.records.map(({ value }) => value.reply)).toEqual([
    undefined,
    { root: ref(first), parent: ref(first) },
    { root: ref(first), parent: ref(second) },
  ]);
  await publisher.delete(connection, second);
  const orphan = post("4", { replyTo: { root: first, parent: second } });
  expect(await errorOf(publisher.send(connection, orphan, publisher.newKey(at)))).toMatchObject({
    kind: "refused",
    code: "reply-gone",
  });
});

it("makes one post of one key for ever, and leaves the first as it was", async () => {
  const key = publisher.newKey(at);
  const early = testConnection(server.credentials, { now: () => at });
  const remote = await publisher.send(early, post("Once"), key);
  const late = testConnection(server.credentials);
  expect(await publisher.send(late, post("Once"), key)).toEqual(remote);
  expect(server.posts("Once")).toBe(1);
  expect(server.records[0]!.value.createdAt).toBe(at.toISOString());
  expect(publisher.canSendAgain(key, at, new Date(at.getTime() + 1e12))).toBe(true);
});

it("makes keys that sort by time and are never the same", () => {
  const keys = Array.from({ length: 2_000 }, () => publisher.newKey(at));
  expect(new Set(keys).size).toBe(2_000);
  expect([...keys].sort()).toEqual(keys);
  for (const key of keys) expect(key).toMatch(/^[234567abcdefghij][234567a-z]{12}$/u);
});

it("reads back by its key", async () => {
  let now = at;
  const connection = testConnection(server.credentials, { now: () => now });
  const key = publisher.newKey(at);
  expect(await errorOf(publisher.find(connection, post("A"), key, at))).toMatchObject({ kind: "unknown" });
  now = new Date(at.getTime() + 60_000);
  expect(await publisher.find(connection, post("A"), key, at)).toBeNull();
  const remote = await publisher.send(connection, post("A"), key);
  expect(await publisher.find(connection, post("A"), key, at)).toEqual(remote);
});

it("deletes once, counts, and finds by address", async () => {
  const connection = testConnection(server.credentials);
  const remote = await publisher.send(connection, post("Here"), publisher.newKey(at));
  Object.assign(server.records[0]!.counts, { likeCount: 3, repostCount: 2, replyCount: 1, quoteCount: 4 });
  const counts = await publisher.counts(connection, [remote, { id: `${remote.id}x`, url: "" }]);
  expect([...counts]).toEqual([[remote.id, { likes: 3, reposts: 2, replies: 1, quotes: 4 }]]);
  expect(await publisher.resolve(connection, remote.url)).toEqual(remote);
  expect(
    await publisher.resolve(connection, "https://bsky.app/profile/nobody.test/post/3kfvhx3uzxk2a"),
  ).toBeNull();
  expect(await publisher.resolve(connection, "https://example.org/")).toBeNull();
  expect(await publisher.delete(connection, remote)).toBe("deleted");
  expect(await publisher.delete(connection, remote)).toBe("was not there");
  expect(await publisher.resolve(connection, remote.url)).toBeNull();
  expect(publisher.edit).toBeUndefined();
});

it("asks for the counts of many posts in pages", async () => {
  const remotes = Array.from({ length: 60 }, (_, number) => ({
    id: `at://${server.credentials.did}/app.bsky.feed.post/${number}`,
    url: "",
  }));
  await publisher.counts(testConnection(server.credentials), remotes);
  expect(server.requests).toHaveLength(3);
});

it("tells who the account is", async () => {
  const connection = testConnection(server.credentials);
  const { did } = server.credentials;
  expect(await publisher.whoAmI(connection)).toEqual({
    remoteId: did,
    handle: "asha.test",
    displayName: "",
    bio: "",
  });
});

it("says that the account is signed out, everywhere", async () => {
  const connection = testConnection(server.credentials);
  server.revoke();
  const remote = { id: `at://${server.credentials.did}/app.bsky.feed.post/3kfvhx3uzxk2a`, url: "" };
  const calls = [
    () => publisher.whoAmI(connection),
    () => publisher.send(connection, post("A"), "3kfvhx3uzxk2a"),
    () => publisher.find(connection, post("A"), "3kfvhx3uzxk2a", at),
    () => publisher.delete(connection, remote),
    () => publisher.counts(connection, [remote]),
    () => publisher.resolve(connection, "https://bsky.app/profile/asha.test/post/3kfvhx3uzxk2a"),
  ];
  for (const call of calls)
    expect(await errorOf(call())).toMatchObject({ kind: "signed-out", code: "signed-out" });
});
