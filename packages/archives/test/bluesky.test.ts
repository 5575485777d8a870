import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bluesky } from "../src/formats/bluesky/index.ts";
import { memoryFile, readAll } from "./lib/memory.ts";
import { blueskySamples, carOf, OWNER, RECORDS } from "./lib/samples/bluesky.ts";

const read = (bytes: Uint8Array, chunk?: number) =>
  readAll(bluesky, [memoryFile("renamed.bin", bytes, chunk)]);
const page = (rkey: string) => `https://bsky.app/profile/${OWNER}/post/${rkey}`;
const otherPage = (rkey: string) => `https://bsky.app/profile/did:plc:bbbbbbbbbbbbbbbbbbbbbbbb/post/${rkey}`;

describe("Bluesky", () => {
  it("reads posts, replies, quotes, reposts and the profile, with their pages", async () => {
    const { posts, reports } = await read(await carOf(RECORDS));
    const told = posts.map(({ kind, text, url, answers }) => [kind, text, url, answers?.url]);
    expect(told).toHaveLength(6);
    expect(told).toEqual(
      expect.arrayContaining([
        ["bio", "GP. Mine alone.", `https://bsky.app/profile/${OWNER}`, undefined],
        ["post", "Nights. More at https://example.org/a-long-way 🌙", page("3khy4pkhtq22a"), undefined],
        ["reply", "I agree", page("3khy4pkhtq22b"), otherPage("3kparent")],
        ["quote", "This", page("3khy4pkhtq22c"), otherPage("3kquoted")],
        ["post", "", page("3khy4pkhtq22d"), undefined],
        ["repost", "", null, otherPage("3kreposted")],
      ]),
    );
    expect(reports).toMatchObject([{ state: "read", posts: 6, skipped: 0, problem: null }]);
  });

  it("tells pictures' descriptions", async () => {
    const { posts } = await read(await carOf(RECORDS));
    expect(posts.find(({ text, kind }) => text === "" && kind === "post")!.pictures).toEqual([
      { path: null, alt: "Our ward at night", open: null },
      { path: null, alt: null, open: null },
    ]);
  });

  it("dates a post by the day it bears, unless that was yet to come", async () => {
    const { posts, reports } = await read(await carOf(RECORDS));
    const at = (text: string) => posts.find((post) => post.text === text && post.kind !== "repost")!.time!.at;
    expect(at("I agree")).toBe("2024-01-02T02:05:05Z");
    // Taken along from elsewhere: written in 2024, it says.
    expect(at("This")).toBe("2012-05-06T07:08:09Z");
    expect(at("").slice(0, 10)).toBe("2024-01-02");
    expect(reports[0]!.details).toEqual({ backdated: 1 });
  });

  it("reads blocks in any order", async () => {
    const [forwards, backwards] = [
      await read(await carOf(RECORDS)),
      await read(await carOf(RECORDS, { isBackwards: true })),
    ];
    const sorted = ({ posts }: typeof forwards) => posts.toSorted((a, b) => a.id.localeCompare(b.id));
    expect(sorted(backwards)).toEqual(sorted(forwards));
    expect(backwards.reports).toEqual(forwards.reports);
  });

  it("reads what an old tree does not lead to from the blocks, and says that there are no pages", async () => {
    const { posts, reports } = await read(await carOf(RECORDS, { version: 2 }));
    expect(posts.map(({ kind, url }) => [kind, url])).toEqual([
      ["bio", null],
      ["post", null],
      ["reply", null],
      ["quote", null],
      ["post", null],
      ["repost", null],
    ]);
    expect(reports).toMatchObject([
      { state: "partly-read", problem: "unknown-version", posts: 6, details: { withoutPage: 6 } },
    ]);
  });

  it("says that records are missing", async () => {
    const bytes = await carOf(RECORDS, { without: ["app.bsky.feed.post/3khy4pkhtq22b"] });
    const { posts, reports } = await read(bytes);
    expect(posts).toHaveLength(5);
    expect(reports).toMatchObject([
      { state: "partly-read", problem: "part-missing", details: { missing: 1 } },
    ]);
  });

  it("reads a file that was cut off as far as it goes, nothing twice", async () => {
    const whole = await carOf(RECORDS);
    const all = new Set((await read(whole)).posts.map(({ text }) => text));
    for (let length = 100; length < whole.length; length += 97) {
      const { posts, reports } = await read(whole.slice(0, length));
      expect(posts.every(({ text }) => all.has(text))).toBe(true);
      expect(new Set(posts.map(({ kind, text }) => kind + text)).size).toBe(posts.length);
      expect(reports[0]!.state).not.toBe("read");
    }
    const { posts, reports } = await read(whole.slice(0, -10));
    expect(posts).toHaveLength(5);
    expect(reports).toMatchObject([{ state: "partly-read", problem: "cut-off" }]);
  });

  it("reads what is there of a file that ends before its newest commit, or in a block without an end", async () => {
    const backwards = await carOf(RECORDS, { isBackwards: true });
    const cut = await read(backwards.slice(0, -400));
    expect(cut.posts.length).toBeGreaterThan(3);
    expect(cut.reports).toMatchObject([{ state: "partly-read", problem: "cut-off" }]);
    // The length that follows says 2 ** 42 bytes.
    const endless = await read(Uint8Array.of(...backwards, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x01));
    expect(endless.posts).toHaveLength(6);
    expect(endless.reports).toMatchObject([{ state: "partly-read", problem: "too-large" }]);
  });

  it("bears a record with more links than any post has", async () => {
    const text = "example.org/a... ".repeat(20_000);
    const facets = Array.from({ length: 20_000 }, (_, i) => ({
      index: { byteStart: i * 17, byteEnd: i * 17 + 16 },
      features: [{ uri: "https://example.org/all" }],
    }));
    const record = { $type: "app.bsky.feed.post", text, facets, createdAt: "2024-01-02T03:04:05.000Z" };
    const { posts } = await read(await carOf({ "app.bsky.feed.post/3khy4pkhtq22a": record }));
    expect(posts[0]!.text).toBe("https://example.org/all ".repeat(20_000));
  });

  it("counts records that are not what they say", async () => {
    const records = {
      ...RECORDS,
      "app.bsky.feed.post/3khy4pkhtq22f": { $type: "app.bsky.feed.post", text: 7 },
    };
    const { posts, reports } = await read(await carOf(records));
    expect(posts).toHaveLength(6);
    expect(reports).toMatchObject([{ state: "partly-read", skipped: 1 }]);
  });

  it("takes no other file", async () => {
    const others = ["{}", "roots version", "", "PK\u0003\u0004"].map((text) => memoryFile("repo.car", text));
    expect((await readAll(bluesky, others)).claimed).toEqual([]);
  });

  it("does not depend on where chunks end, nor fall over any byte", async () => {
    const sample = fc.nat({ max: blueskySamples.length - 1 });
    await fc.assert(
      fc.asyncProperty(
        sample,
        fc.nat(),
        fc.integer({ min: 0, max: 255 }),
        fc.integer({ min: 1, max: 700 }),
        async (index, at, byte, chunk) => {
          const { bytes } = blueskySamples[index]!;
          const changed = bytes.slice();
          changed[at % changed.length] = byte;
          expect(await read(changed, chunk)).toEqual(await read(changed));
        },
      ),
      { numRuns: 150 },
    );
  });
});
