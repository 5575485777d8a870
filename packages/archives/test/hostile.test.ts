import { describe, expect, it } from "vitest";
import { type FileReport, type Post, readArchives, type Source } from "../src/index.ts";
import { assigned, memorySource, zipOf } from "../src/testing/index.ts";
import { gzipped, tarOf } from "./lib/fuzz.ts";
import { utf8 } from "./lib/memory.ts";
import { blueskySamples } from "./lib/samples/bluesky.ts";
import { mastodonSamples } from "./lib/samples/mastodon.ts";
import { sample } from "./lib/samples/sample.ts";
import { tweet } from "./lib/samples/x.ts";

async function read(...sources: readonly Source[]) {
  const posts: Post[] = [];
  const reports: FileReport[] = [];
  for await (const reading of readArchives(sources, { ownName: "Ada" })) {
    if (reading.type === "post") posts.push(reading.post);
    if (reading.type === "file") reports.push(reading);
  }
  return { posts, reports };
}

const tweets = (...numbers: readonly number[]): string =>
  assigned(
    "tweets",
    numbers.map((number) => tweet(String(1_626_922_779_105_759_000n + BigInt(number)), `Post ${number}`)),
  );

const joined = (...parts: readonly Uint8Array[]): Uint8Array =>
  new Uint8Array(parts.flatMap((part) => [...part]));

/** Places where a signature stands in a zip. */
function placesOf(zip: Uint8Array, signature: number): readonly number[] {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.length);
  return Array.from({ length: zip.length - 3 }, (_, at) => at).filter(
    (at) => view.getUint32(at, true) === signature,
  );
}
const LOCAL = 0x04034b50;
const DIRECTORY = 0x02014b50;
const END = 0x06054b50;

/** The zip with some of its bytes changed, from a place in each header of a kind on. */
function changed(
  zip: Uint8Array,
  signature: number,
  at: number,
  bytes: readonly number[],
  only?: number,
): Uint8Array {
  const copy = zip.slice();
  for (const [i, place] of placesOf(zip, signature).entries())
    if (only === undefined || only === i) copy.set(bytes, place + at);
  return copy;
}

const FILES = { "data/tweets.js": tweets(1, 2), "data/tweets-part1.js": tweets(3) };

describe("a zip that is locked", () => {
  it.each([
    ["by the old way", { zipCrypto: true }],
    ["by AES", { zipCrypto: false }],
  ])("%s is refused, and said to be locked", async (_way, way) => {
    const zip = await zipOf(FILES, { password: "secret", ...way });
    const { posts, reports } = await read(memorySource("x.zip", zip));
    expect(posts).toEqual([]);
    expect(reports).toMatchObject([{ name: "x.zip", state: "refused", problem: "encrypted" }]);
  });

  it("in part is read for the rest", async () => {
    const zip = changed(changed(await zipOf(FILES), LOCAL, 6, [9], 1), DIRECTORY, 8, [9], 1);
    const { posts, reports } = await read(memorySource("x.zip", zip));
    expect(posts).toHaveLength(2);
    expect(reports).toContainEqual(
      expect.objectContaining({ name: "x.zip/data/tweets-part1.js", state: "refused", problem: "encrypted" }),
    );
  });
});

describe("a zip whose list is wrong", () => {
  it.each<[string, (zip: Uint8Array) => Uint8Array, number, string | null]>([
    ["has bytes behind it", (zip) => joined(zip, utf8("more")), 3, null],
    ["names a wrong place for its list", (zip) => changed(zip, END, 16, [7, 7, 0, 0]), 3, null],
    ["says that it has more files", (zip) => changed(zip, END, 8, [9, 0, 9, 0]), 3, "damaged"],
    ["names a wrong place for a file", (zip) => changed(zip, DIRECTORY, 42, [0, 0, 9, 0], 1), 2, "damaged"],
    [
      "is packed in a way that is not known",
      (zip) => changed(zip, DIRECTORY, 10, [14, 0], 1),
      2,
      "unknown-format",
    ],
    ["has a wrong checksum", (zip) => changed(zip, DIRECTORY, 16, [1, 2, 3, 4], 1), 3, "damaged"],
    ["has no list", (zip) => zip.slice(0, placesOf(zip, DIRECTORY)[0]), 3, "cut-off"],
    ["has half a list", (zip) => zip.slice(0, placesOf(zip, DIRECTORY)[1]! + 9), 3, "cut-off"],
  ])("which %s", async (_what, damage, count, problem) => {
    const { posts, reports } = await read(memorySource("x.zip", damage(await zipOf(FILES))));
    expect(posts).toHaveLength(count);
    const problems = reports.flatMap((report) => report.problem ?? []);
    expect(problems).toEqual(problem === null ? [] : expect.arrayContaining([problem]));
  });

  it("whose files are one and the same, is refused", async () => {
    const zip = changed(await zipOf(FILES), DIRECTORY, 42, [0, 0, 0, 0], 1);
    const { posts, reports } = await read(memorySource("x.zip", zip));
    expect(posts).toEqual([]);
    expect(reports).toMatchObject([{ name: "x.zip", state: "refused", problem: "too-large" }]);
  });

  it("which has broken bytes where a file begins, names that file", async () => {
    const zip = await zipOf(FILES, { level: 6 });
    const [, second] = placesOf(zip, LOCAL);
    const start = second! + 30 + "data/tweets-part1.js".length;
    const { posts, reports } = await read(memorySource("x.zip", zip.fill(0xff, start, start + 40)));
    expect(posts).toHaveLength(2);
    expect(reports).toContainEqual(
      expect.objectContaining({ name: "x.zip/data/tweets-part1.js", state: "refused", problem: "damaged" }),
    );
  });

  it("which has one name twice, is read for both", async () => {
    const files = { "data/tweets.js": tweets(1), "data/tweetz.js": tweets(2) };
    const zip = await zipOf(files);
    const twice = changed(changed(zip, LOCAL, 30, [...utf8("data/tweets.js")]), DIRECTORY, 46, [
      ...utf8("data/tweets.js"),
    ]);
    const { posts, reports } = await read(memorySource("x.zip", twice));
    expect(posts.map(({ text }) => text)).toEqual(["Post 1", "Post 2"]);
    expect(reports.filter(({ name }) => name === "x.zip/data/tweets.js")).toHaveLength(2);
  });

  it.each([
    ["60,000 letters", `${"a".repeat(60_000)}/tweets.js`],
    ["a thousand folders", `${"a/".repeat(1000)}tweets.js`],
    ["marks of direction and ends of lines", "data/\u202ereep\r\n.js"],
  ])("with a name of %s, is read without it", async (_what, name) => {
    const { posts, reports } = await read(
      memorySource("x.zip", await zipOf({ [name]: tweets(1), "data/tweets.js": tweets(2) })),
    );
    expect(posts.map(({ text }) => text)).toEqual(["Post 2"]);
    const said = reports.find(({ problem }) => problem === "unsafe-name")!.name;
    expect(said.length).toBeLessThan(200);
    expect(said).not.toMatch(/[\n\r\u202e]/u);
  });
});

describe("a tar", () => {
  const header = (block: Uint8Array, at: number, bytes: readonly number[]): Uint8Array => {
    const copy = block.slice();
    copy.set(bytes, at);
    copy.fill(0x20, 148, 156);
    const sum = copy.subarray(0, 512).reduce((total, byte) => total + byte, 0);
    copy.set(utf8(`${sum.toString(8).padStart(6, "0")}\0 `), 148);
    return copy;
  };
  const outbox = mastodonSamples.find(({ name }) => name === "outbox.json")!;

  it("says that a file with holes cannot be read, and reads the next", async () => {
    const whole = await tarOf([sample("tweets.js", tweets(1)), outbox]);
    const { posts, reports } = await read(memorySource("a.tar", header(whole, 156, [0x53])));
    expect(posts).toHaveLength(7);
    expect(reports).toContainEqual(
      expect.objectContaining({ name: "a.tar/tweets.js", state: "refused", problem: "unknown-format" }),
    );
  });

  it.each([
    ["a size that is none", [0x39, 0x39]],
    ["a size past all bounds", [0x80, 0xff, 0xff, 0xff, 0xff, 0xff]],
  ])("with %s is read up to it", async (_what, bytes) => {
    const first = await tarOf([outbox]);
    const second = header(await tarOf([sample("tweets.js", tweets(1))]), 124, bytes);
    const { posts, reports } = await read(memorySource("a.tar", joined(first.slice(0, -1024), second)));
    expect(posts).toHaveLength(7);
    expect(reports[0]).toMatchObject({ name: "a.tar", state: "partly-read" });
  });
});

describe("a gzip", () => {
  // A page's own decompression takes one part and no more.
  it("of several parts is read for the first, and said to be damaged", async () => {
    const text = tweets(1, 2, 3);
    const [first, second] = [text.slice(0, text.indexOf("Post 3")), text.slice(text.indexOf("Post 3"))].map(
      utf8,
    );
    const packed = joined(await gzipped(first!), await gzipped(second!));
    const { posts, reports } = await read(memorySource("tweets.js.gz", packed));
    expect(posts).toHaveLength(2);
    expect(reports).toMatchObject([{ state: "partly-read", problem: "damaged" }]);
  });

  it("with more bytes behind it is read, and said to be damaged", async () => {
    const packed = joined(await gzipped(utf8(tweets(1, 2, 3))), utf8("more bytes than should be there"));
    const { posts, reports } = await read(memorySource("tweets.js.gz", packed));
    expect(posts).toHaveLength(3);
    expect(reports).toMatchObject([{ state: "partly-read", problem: "damaged" }]);
  });
});

describe("a file that is not what its name says", () => {
  it.each<[string, Source, number, string | null]>([
    ["a repository called .zip", memorySource("x.zip", blueskySamples[0]!.bytes), 6, null],
    [
      "a picture called .zip",
      memorySource("x.zip", Uint8Array.of(0xff, 0xd8, 0xff, 0xe0)),
      0,
      "unknown-format",
    ],
    [
      "a picture called tweets.js",
      memorySource("tweets.js", Uint8Array.of(0xff, 0xd8, 0xff)),
      0,
      "unknown-format",
    ],
    [
      "another program's archive",
      memorySource("x.zip", utf8("Rar!\u001a\u0007\u0001\u0000")),
      0,
      "unknown-format",
    ],
    ["an outbox that is none", memorySource("outbox.json", "[1,2]"), 0, "unknown-format"],
    [
      "a file whose variable is no kind of data",
      memorySource("a.js", assigned("constructor", [{}])),
      0,
      "unknown-format",
    ],
  ])("%s", async (_what, source, count, problem) => {
    const { posts, reports } = await read(source);
    expect(posts).toHaveLength(count);
    expect(reports[0]!.problem).toBe(problem);
  });
});

describe("a text made to be looked at for ever is through at once", () => {
  const long = 300_000;
  it.each<[string, string, string | Uint8Array, number]>([
    [
      "links without an end",
      "tweets.js",
      assigned("tweets", [tweet("1626922779105759001", `${"https://".repeat(70)} x`)]),
      1,
    ],
    ["spaces in a chat", "_chat.txt", `[14/08/2026, 15:44:27] Ada: x${" ".repeat(long)}y\n`, 1],
    ["dates in a cell", "t.csv", `text,time\nhello,"${"Jan 1:00 ".repeat(long / 15)}"\n`, 1],
    [
      "notes of one second",
      "note-tweet.js",
      assigned(
        "note_tweet",
        Array.from({ length: 4000 }, (_, i) => ({
          noteTweet: {
            noteTweetId: String(i),
            createdAt: "2023-02-19T01:00:00.000Z",
            core: { text: `${i}` },
          },
        })),
      ),
      4000,
    ],
  ])("%s", async (_what, name, content, count) => {
    expect((await read(memorySource(name, content))).posts).toHaveLength(count);
  });

  it.each(["<h1>", "<h1 ", "<title>", "<script", "<!--", "&#x1;", '<p class="published">'])(
    "an article of %s",
    async (piece) => {
      const sources = ["Shares.csv", "Articles/one.html"].map((name) =>
        memorySource(`in/${name}`, name.endsWith("csv") ? "ShareLink,ShareCommentary\n" : piece.repeat(long)),
      );
      const { reports } = await read(...sources);
      expect(reports.find(({ name }) => name.endsWith("one.html"))!.network).toBe("linkedin");
    },
  );
});
