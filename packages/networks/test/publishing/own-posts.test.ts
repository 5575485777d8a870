import { type Connection, publisherOf } from "@chaperone/networks/publishing";
import {
  type BlueskyStandIn,
  type MastodonStandIn,
  startBluesky,
  startMastodon,
  testConnection,
} from "@chaperone/networks/testing";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { plainText } from "../../src/mastodon/publishing/plain-text.ts";
import { errorOf, picture, post } from "./lib/post.ts";

const at = new Date("2026-11-20T10:00:00Z");
const spent: Date[] = [];
const watched = (connection: Connection): Connection =>
  Object.assign(connection, { onSpent: (until: Date) => void spent.push(until) });

describe("of Mastodon", () => {
  const publisher = publisherOf("mastodon")!;
  const { own } = publisher;
  let server: MastodonStandIn;
  let now: Date;
  beforeEach(async () => {
    spent.length = 0;
    now = at;
    server = await startMastodon({ now: () => now, deletes: { most: 20, within: 1_800_000 } });
  });
  afterEach(() => server.close());
  const connection = () => watched(testConnection(server.credentials, { now: () => at }));
  const send = (text: string, changes: Parameters<typeof post>[1] = {}) =>
    publisher.send(connection(), post(text, changes), publisher.newKey(at));

  it("are known by whatever names them", () => {
    const names = [
      ["110", "110"],
      [`${server.url}/@asha/110`, "110"],
      [`${server.url}/@asha/110/`, "110"],
      [`${server.url}/users/asha/statuses/110`, "110"],
      [`${server.url}/users/asha/statuses/110/activity`, "110"],
      [`${server.url}/ap/users/7/statuses/110`, "110"],
      [`${server.url}/@asha`, null],
      [`${server.url}/@asha/110/embed/x`, null],
      ["https://elsewhere.example/@asha/110", null],
      ["at://did:plc:abc/app.bsky.feed.post/3k", null],
      ["../../accounts/7", null],
    ] as const;
    for (const [name, id] of names) expect(own.idOf(server.credentials, name), name).toBe(id);
  });

  it.each([false, true])("are looked up, many at once; by an old server one by one: %s", async (isOld) => {
    await server.close();
    server = await startMastodon({ now: () => at, isOld });
    const sent = [];
    for (let number = 0; number < 24; number++) sent.push(await send(`Post <${number}>\n\n& on`));
    const others = server.add("Somebody's", { isAnothers: true });
    const before = server.requests.length;
    const found = await own.lookUp(connection(), [...sent.map(({ id }) => id), others, "999"]);
    expect(found.size).toBe(25);
    expect(found.get(sent[23]!.id)).toMatchObject({ text: "Post <23>\n\n& on", url: sent[23]!.url });
    expect(found.get(others)).toBe("not-yours");
    expect(server.requests.length - before).toBe(isOld ? 28 : 3);
  });

  it("are read word for word, with what hangs on them", async () => {
    const sent = await send("Two  spaces < one", {
      contentWarning: "needles",
      pictures: [picture({ bytes: new Uint8Array([1, 2, 3]) })],
    });
    await send("An answer", { replyTo: { root: sent, parent: sent } });
    const read = await own.read(connection(), sent.id);
    expect(read).toMatchObject({
      id: sent.id,
      url: sent.url,
      text: "Two  spaces < one",
      contentWarning: "needles",
      postedAt: at.toISOString(),
      replies: 1,
      media: [{ alt: "A door, painted blue" }],
    });
    expect(await own.bytesOf(connection(), read!.media[0]!)).toEqual({
      bytes: new Uint8Array([1, 2, 3]),
      type: "image/png",
    });
    const nowhere = { ...read!.media[0]!, source: `${server.url}/media/999` };
    expect(await own.bytesOf(connection(), nowhere)).toBe("gone");
    expect(await own.read(connection(), "999")).toBeNull();
    const others = server.add("Somebody's", { isAnothers: true });
    expect(await errorOf(own.read(connection(), others))).toMatchObject({ code: "not-yours" });
  });

  it("have their pictures asked for without the account's token, and no more than fits", async () => {
    const asked: Request[] = [];
    const big = new Uint8Array(17_000_000);
    const fetch = (async (request: Request) => {
      asked.push(request);
      return new Response(big, { headers: { "content-type": "video/mp4" } });
    }) as typeof globalThis.fetch;
    const media = { source: "https://files.example/film.mp4", type: null, alt: null, size: null };
    expect(await own.bytesOf({ ...connection(), fetch }, media)).toBe("too-big");
    expect(asked[0]!.headers.get("authorization")).toBeNull();
  });

  it("get another text, and keep warning, pictures, descriptions and language", async () => {
    const sent = await send("Before", {
      contentWarning: "needles",
      language: "ga",
      pictures: [picture(), picture({ alt: "A second door" })],
    });
    const revision = async () => (await own.read(connection(), sent.id))!.revision;
    const first = await revision();
    now = new Date(at.getTime() + 60_000);
    await own.changeText!(connection(), sent.id, "After");
    const [status] = server.statuses;
    expect(status).toMatchObject({ text: "After", spoilerText: "needles", sensitive: true, language: "ga" });
    expect(status!.media.map(({ description }) => description)).toEqual([
      "A door, painted blue",
      "A second door",
    ]);
    expect([first, await revision()]).toEqual(["as posted", now.toISOString()]);
  });

  it("keep their text where it cannot be changed", async () => {
    const poll = server.add("Which day?", { hasPoll: true });
    const others = server.add("Somebody's", { isAnothers: true });
    const sent = await send("Short");
    const tries = [
      [poll, "Which?", "has-poll"],
      [others, "Mine now", "not-yours"],
      [sent.id, "x".repeat(501), "text-too-long"],
      ["999", "Gone", "not-there"],
    ] as const;
    for (const [id, text, code] of tries)
      expect(await errorOf(own.changeText!(connection(), id, text))).toMatchObject({ kind: "refused", code });
    expect(server.statuses.map(({ text }) => text)).toEqual(["Which day?", "Somebody's", "Short"]);
  });

  it("take their pictures along when they are deleted", async () => {
    const sent = await send("With a door", { pictures: [picture()] });
    const [media] = (await own.read(connection(), sent.id))!.media;
    await publisher.delete(connection(), sent);
    expect(await own.bytesOf(connection(), media!)).toBe("gone");
  });

  it("tell when hardly any more may be deleted, and until when", async () => {
    const reset = new Date(Math.ceil((at.getTime() + 1) / 1_800_000) * 1_800_000);
    for (let number = 0; number < 17; number++)
      await publisher.delete(connection(), await send(`Away ${number}`));
    expect(spent).toEqual([]);
    await publisher.delete(connection(), await send("Away 17"));
    expect(spent).toEqual([reset]);
  });
});

describe("of Bluesky", () => {
  const publisher = publisherOf("bluesky")!;
  const { own } = publisher;
  let server: BlueskyStandIn;
  beforeEach(async () => {
    server = await startBluesky({ now: () => at });
  });
  afterEach(() => server.close());
  const connection = () => testConnection(server.credentials, { now: () => at });
  const send = (text: string, changes: Parameters<typeof post>[1] = {}) =>
    publisher.send(connection(), post(text, changes), publisher.newKey(at));

  it("are known by whatever names them", () => {
    const { did } = server.credentials;
    const id = `at://${did}/app.bsky.feed.post/3kfvhx3uzxk2a`;
    const names = [
      [id, id],
      ["at://asha.test/app.bsky.feed.post/3kfvhx3uzxk2a", id],
      ["https://bsky.app/profile/asha.test/post/3kfvhx3uzxk2a", id],
      [`https://bsky.app/profile/${did}/post/3kfvhx3uzxk2a`, id],
      ["https://bsky.app/profile/byrne.test/post/3kfvhx3uzxk2a", null],
      ["at://did:plc:yk4dd2qkboz2yv6tpubpc6co/app.bsky.feed.post/3kfvhx3uzxk2a", null],
      [`at://${did}/app.bsky.feed.repost/3kfvhx3uzxk2a`, null],
      [`at://${did}/app.bsky.actor.profile/self`, null],
      ["3kfvhx3uzxk2a", null],
    ] as const;
    for (const [name, known] of names) expect(own.idOf(server.credentials, name), name).toBe(known);
  });

  it("are looked up many at once, and only their own server says that one is gone", async () => {
    const sent = [];
    for (let number = 0; number < 27; number++) sent.push(await send(`Post ${number}`));
    const gone = `${sent[0]!.id}x`;
    const before = server.requests.length;
    const found = await own.lookUp(connection(), [...sent.map(({ id }) => id), gone]);
    expect(found.size).toBe(27);
    expect(found.get(sent[26]!.id)).toMatchObject({ text: "Post 26", replies: 0, revision: sent[26]!.cid });
    expect(server.requests.slice(before)).toEqual([
      "app.bsky.feed.getPosts",
      "app.bsky.feed.getPosts",
      "com.atproto.repo.getRecord",
    ]);
  });

  it("are read from their own server, with their pictures", async () => {
    const sent = await send("Seen", { pictures: [picture({ bytes: new Uint8Array([1, 2, 3]) })] });
    Object.assign(server.records[0]!.counts, { replyCount: 4 });
    const read = await own.read(connection(), sent.id);
    expect(read).toMatchObject({
      id: sent.id,
      text: "Seen",
      replies: 4,
      postedAt: at.toISOString(),
      media: [{ alt: "A door, painted blue", type: "image/png", size: 3 }],
    });
    const [media] = read!.media;
    expect(await own.bytesOf(connection(), media!)).toMatchObject({ type: "image/png" });
    expect(await own.bytesOf(connection(), { ...media!, size: 80_000_000 })).toBe("too-big");
    await publisher.delete(connection(), sent);
    expect(await own.read(connection(), sent.id)).toBeNull();
  });

  it("are read also while nobody counts their replies", async () => {
    const sent = await send("Seen");
    server.fail("error before", { on: "getPosts" });
    expect(await own.read(connection(), sent.id)).toMatchObject({ text: "Seen", replies: null });
  });

  it("show the pictures beside a post that is quoted, and films", async () => {
    const sent = await send("Seen", { pictures: [picture()] });
    const record = server.records[0]!;
    const images = record.value.embed as { images: { image: object }[] };
    const quoted = { $type: "app.bsky.embed.record", record: { uri: sent.id, cid: sent.cid } };
    record.value = {
      ...record.value,
      embed: { $type: "app.bsky.embed.recordWithMedia", record: quoted, media: images },
    };
    expect((await own.read(connection(), sent.id))!.media).toHaveLength(1);
    const video = { ...images.images[0]!.image, mimeType: "video/mp4" };
    record.value = { ...record.value, embed: { $type: "app.bsky.embed.video", video, alt: "A tap drips" } };
    expect((await own.read(connection(), sent.id))!.media).toMatchObject([
      { alt: "A tap drips", type: "video/mp4" },
    ]);
  });

  it("cannot be changed there", () => {
    expect(own.changeText).toBeUndefined();
  });
});

it.each([
  ["<p>One</p><p>Two<br>three<br />four</p>", "One\n\nTwo\nthree\nfour"],
  [
    '<p>See <a href="https://a.example/b"><span class="invisible">https://</span><span class="ellipsis">a.example</span><span class="invisible">/b</span></a></p>',
    "See https://a.example/b",
  ],
  [
    "<p>5 &lt; 6 &amp;&amp; 7 &gt; 6 &#39;so&#39; &quot;it&quot; &#x1F33C;&nbsp;is</p>",
    "5 < 6 && 7 > 6 'so' \"it\" 🌼 is",
  ],
  ["<p>&amp;lt; stays &unknown; &#x110000;</p>", "&lt; stays &unknown; &#x110000;"],
  ["", ""],
])("the text of %j", (html, text) => {
  expect(plainText(html)).toBe(text);
});
