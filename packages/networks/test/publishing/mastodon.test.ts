import { publisherOf } from "@chaperone/networks/publishing";
import { type MastodonStandIn, startMastodon, testConnection } from "@chaperone/networks/testing";
import { afterEach, beforeEach, expect, it } from "vitest";
import { errorOf, picture, post } from "./lib/post.ts";

const publisher = publisherOf("mastodon")!;
let server: MastodonStandIn;
const at = new Date("2026-11-20T10:00:00Z");

beforeEach(async () => {
  server = await startMastodon();
});
afterEach(() => server.close());

it("posts, with warning, language and readers", async () => {
  const connection = testConnection(server.credentials);
  const sent = post("Flu vaccines are in.", {
    language: "en",
    visibility: "followers",
    contentWarning: "needles",
  });
  const remote = await publisher.send(connection, sent, publisher.newKey(at));
  expect(remote.url).toBe(`${server.url}/@asha/${remote.id}`);
  expect(server.statuses).toEqual([
    expect.objectContaining({
      text: "Flu vaccines are in.",
      spoilerText: "needles",
      visibility: "private",
      language: "en",
      inReplyToId: null,
    }),
  ]);
});

it("sends pictures with their descriptions, and waits until they are ready", async () => {
  await server.close();
  server = await startMastodon({ looksUntilReady: 2 });
  const connection = testConnection(server.credentials);
  await publisher.send(connection, post("Our new clinic", { pictures: [picture()] }), publisher.newKey(at));
  expect(server.statuses[0]!.media).toEqual([
    expect.objectContaining({ description: "A door, painted blue" }),
  ]);
  expect(server.requests.filter((one) => one.startsWith("GET /api/v1/media/"))).toHaveLength(2);
});

it("says that a picture is not ready, and posts nothing", async () => {
  await server.close();
  server = await startMastodon({ looksUntilReady: 99 });
  const stop = new AbortController();
  setTimeout(() => stop.abort(), 400);
  const connection = testConnection(server.credentials);
  const sent = publisher.send(connection, post("A", { pictures: [picture()] }), "key", stop.signal);
  expect(await errorOf(sent)).toMatchObject({ kind: "later", code: "stopped" });
  expect(server.statuses).toEqual([]);
});

it("hangs the parts of a thread together", async () => {
  const connection = testConnection(server.credentials);
  const first = await publisher.send(connection, post("1"), publisher.newKey(at));
  const replyTo = { root: first, parent: first };
  const second = await publisher.send(connection, post("2", { replyTo }), publisher.newKey(at));
  expect(server.statuses.map(({ inReplyToId }) => inReplyToId)).toEqual([null, first.id]);
  await publisher.delete(connection, first);
  const orphan = publisher.send(connection, post("3", { replyTo }), publisher.newKey(at));
  expect(await errorOf(orphan)).toMatchObject({ kind: "refused", code: "reply-gone" });
  expect(await publisher.delete(connection, second)).toBe("deleted");
});

it("makes one post of one key for an hour, and says so for less", async () => {
  let now = at;
  await server.close();
  server = await startMastodon({ now: () => now });
  const connection = testConnection(server.credentials, { now: () => now });
  const key = publisher.newKey(at);
  const remote = await publisher.send(connection, post("Once"), key);
  now = new Date(at.getTime() + 49 * 60_000);
  expect(publisher.canSendAgain(key, at, now)).toBe(true);
  expect(await publisher.send(connection, post("Once"), key)).toEqual(remote);
  now = new Date(at.getTime() + 51 * 60_000);
  expect(publisher.canSendAgain(key, at, now)).toBe(false);
  now = new Date(at.getTime() + 61 * 60_000);
  await publisher.send(connection, post("Once"), key);
  // Why it may not be sent then.
  expect(server.posts("Once")).toBe(2);
});

it("reads back what it posted, by text, warning, readers, pictures and parent", async () => {
  const connection = testConnection(server.credentials);
  const since = new Date();
  const sent = post("  Same text \r\n twice", { contentWarning: "w" });
  const remote = await publisher.send(connection, sent, publisher.newKey(at));
  expect(await publisher.find(connection, sent, "key", since)).toEqual(remote);
  const others = [
    post("Same text"),
    { ...sent, contentWarning: "" },
    { ...sent, visibility: "unlisted" as const },
    { ...sent, pictures: [picture()] },
    { ...sent, replyTo: { root: remote, parent: remote } },
  ];
  for (const other of others)
    expect(await errorOf(publisher.find(connection, other, "key", since))).toMatchObject({ kind: "unknown" });
});

it("is certain that a post is not there once a request can no longer be at work", async () => {
  let now = at;
  await server.close();
  server = await startMastodon({ now: () => now });
  const connection = testConnection(server.credentials, { now: () => now });
  now = new Date(at.getTime() + 30_000);
  const tooEarly = await errorOf(publisher.find(connection, post("Lost"), "key", at));
  expect(tooEarly).toMatchObject({ kind: "unknown", retryAt: new Date(at.getTime() + 120_000) });
  now = tooEarly.retryAt!;
  expect(await publisher.find(connection, post("Lost"), "key", at)).toBeNull();
});

it("looks back through pages, and not at what was posted before", async () => {
  let now = at;
  await server.close();
  server = await startMastodon({ now: () => now });
  const connection = testConnection(server.credentials, { now: () => now });
  for (let number = 0; number < 45; number++)
    await publisher.send(connection, post(`Number ${number}`), publisher.newKey(at));
  const first = server.statuses[0]!;
  expect(await publisher.find(connection, post("Number 0"), "key", at)).toMatchObject({ id: first.id });
  now = new Date(at.getTime() + 600_000);
  const later = new Date(at.getTime() + 60_000);
  expect(await publisher.find(connection, post("Number 0"), "key", later)).toBeNull();
});

it("reads the server's dates by the server's clock", async () => {
  const theirs = new Date(at.getTime() - 3_600_000);
  await server.close();
  server = await startMastodon({ now: () => theirs });
  const connection = testConnection(server.credentials, { now: () => at });
  const remote = await publisher.send(connection, post("An hour ago"), publisher.newKey(at));
  expect(await publisher.find(connection, post("An hour ago"), "key", at)).toEqual(remote);
});

it("edits text, pictures and warning; deletes once", async () => {
  const connection = testConnection(server.credentials);
  const remote = await publisher.send(
    connection,
    post("Two a day", { pictures: [picture()], contentWarning: "w" }),
    publisher.newKey(at),
  );
  expect(await publisher.edit!(connection, remote, post("One a day"))).toEqual(remote);
  expect(server.statuses[0]).toMatchObject({ text: "One a day", media: [], spoilerText: "" });
  expect(await publisher.delete(connection, remote)).toBe("deleted");
  expect(await publisher.delete(connection, remote)).toBe("was not there");
  const gone = await errorOf(publisher.edit!(connection, remote, post("None a day")));
  expect(gone).toMatchObject({ kind: "refused", code: "not-there" });
});

it("counts what came of posts; those gone are absent", async () => {
  const connection = testConnection(server.credentials);
  const remote = await publisher.send(connection, post("Liked"), publisher.newKey(at));
  server.statuses[0]!.counts = { likes: 3, reposts: 2, replies: 1, quotes: 4 };
  const counts = await publisher.counts(connection, [remote, { id: "999", url: "" }]);
  expect([...counts]).toEqual([[remote.id, { likes: 3, reposts: 2, replies: 1, quotes: 4 }]]);
});

it("finds a post by its address", async () => {
  const connection = testConnection(server.credentials);
  const remote = await publisher.send(connection, post("Here"), publisher.newKey(at));
  expect(await publisher.resolve(connection, ` ${remote.url} `)).toEqual(remote);
  expect(await publisher.resolve(connection, "https://mastodon.example/@nobody/1")).toBeNull();
});

it("tells who the account is, and its bio as typed", async () => {
  const { host } = new URL(server.url);
  expect(await publisher.whoAmI(testConnection(server.credentials))).toEqual({
    remoteId: "7",
    handle: `@asha@${host}`,
    displayName: "Dr Asha Mar",
    bio: "GP in Ardmore",
  });
});

it("takes its limits from the instance", async () => {
  await server.close();
  server = await startMastodon({
    limits: { characters: 20, perLink: 5, pictures: 1, pictureBytes: 100, pixels: 50 },
  });
  const connection = testConnection(server.credentials);
  expect(await publisher.limits(connection)).toEqual({
    instance: {
      maxCharacters: 20,
      charactersReservedPerUrl: 5,
      maxMediaAttachments: 1,
      descriptionLimit: 1_500,
    },
    pictures: { most: 1, bytes: 100, types: ["image/jpeg", "image/png", "image/webp"], pixels: 50 },
  });
  const tries = [
    [post("x".repeat(21)), "text-too-long"],
    [post("x".repeat(11), { contentWarning: "x".repeat(10) }), "text-too-long"],
    [post(" "), "text-empty"],
    [post("", { pictures: [picture({ alt: " " })] }), "picture-without-alt"],
    [post("", { pictures: [picture({ type: "image/tiff" })] }), "picture-type"],
    [post("", { pictures: [picture({ bytes: new Uint8Array(101) })] }), "picture-too-big"],
    [post("", { pictures: [picture({ width: 51, height: 1 })] }), "picture-too-big"],
    [post("", { pictures: [picture(), picture()] }), "too-many-pictures"],
  ] as const;
  for (const [sent, code] of tries) {
    const error = await errorOf(publisher.send(connection, sent, publisher.newKey(at)));
    expect(error).toMatchObject({ kind: "refused", code });
  }
  expect(server.statuses).toEqual([]);
  // 15 characters and a link that counts as 5.
  await publisher.send(connection, post("Fifteen letters https://example.org/very/long".slice(1)), "k");
});

it("says that the account is signed out, everywhere", async () => {
  const connection = testConnection(server.credentials);
  server.revoke();
  const remote = { id: "1", url: "" };
  const calls = [
    () => publisher.whoAmI(connection),
    () => publisher.send(connection, post("A"), "key"),
    () => publisher.find(connection, post("A"), "key", at),
    () => publisher.delete(connection, remote),
    () => publisher.edit!(connection, remote, post("A")),
    () => publisher.counts(connection, [remote]),
    () => publisher.resolve(connection, "https://mastodon.example/@asha/1"),
  ];
  for (const call of calls)
    expect(await errorOf(call())).toMatchObject({ kind: "signed-out", code: "signed-out" });
});
