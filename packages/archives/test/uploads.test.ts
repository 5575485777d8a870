import { describe, expect, it } from "vitest";
import { allOf } from "../src/files/chunks.ts";
import { type FileReport, type Post, readArchives, type Source } from "../src/index.ts";
import { assigned, makeXArchive, memorySource, zipOf } from "../src/testing/index.ts";
import { gzipped, tarOf } from "./lib/fuzz.ts";
import { utf8 } from "./lib/memory.ts";
import { mastodonSamples } from "./lib/samples/mastodon.ts";
import { asMeta, FACEBOOK_POSTS } from "./lib/samples/meta.ts";
import { sample } from "./lib/samples/sample.ts";
import { tweet, xSamples } from "./lib/samples/x.ts";

interface Read {
  readonly posts: readonly Post[];
  readonly reports: readonly FileReport[];
}

async function read(...sources: readonly Source[]): Promise<Read> {
  const posts: Post[] = [];
  const reports: FileReport[] = [];
  for await (const reading of readArchives(sources)) {
    if (reading.type === "post") posts.push(reading.post);
    if (reading.type === "file") reports.push(reading);
  }
  return { posts, reports };
}

const some = (count: number, from = 0) =>
  Array.from({ length: count }, (_, i) => ({
    id: String(1_100_000_000_000_000_000n + BigInt(from + i)),
    text: `Post number ${from + i} of a long night on call`,
  }));

const xZip = (count: number): Promise<Uint8Array> => allOf(makeXArchive(some(count)), 2 ** 30);

/** The last report on a file, which says what became of it. */
const saidOf = (reports: readonly FileReport[], name: string) => {
  const { state, problem } = reports.findLast((report) => report.name === name) ?? {};
  return [state, problem];
};

describe("a whole archive", () => {
  it.each([["x.zip"], ["x.zip.zip"], ["x (1).zip"], ["x"], ["photo.jpg.download"]])(
    "is read when it is called %s",
    async (name) => {
      expect((await read(memorySource(name, await xZip(5)))).posts).toHaveLength(5);
    },
  );

  it.each([
    ["zip", (files: Record<string, Uint8Array>) => zipOf(files)],
    ["zip that stores", (files: Record<string, Uint8Array>) => zipOf(files, { level: 0 })],
    ["Zip64", (files: Record<string, Uint8Array>) => zipOf(files, { zip64: true })],
  ])("is read from a %s, packed again on a Mac, in a folder of its own", async (_name, pack) => {
    const files = Object.fromEntries(
      xSamples.flatMap(({ name, bytes }) => [
        [`twitter-2023 copy/${name}`, bytes],
        [`__MACOSX/twitter-2023 copy/._${name.replaceAll("/", "_")}`, bytes],
      ]),
    );
    const { posts, reports } = await read(
      memorySource("x.zip", await pack({ ...files, "twitter-2023 copy/.DS_Store": utf8("x") })),
    );
    expect(posts).toHaveLength(13);
    expect(posts.find(({ pictures }) => pictures.length > 0)!.pictures[0]!.path).toBe(
      "data/tweets_media/1626922779105759207-Fabc123.jpg",
    );
    expect(reports.map(({ name }) => name).join()).not.toMatch(/MACOSX|DS_Store/u);
  });

  it.each([
    ["tar", "archive.tar", async () => tarOf(mastodonSamples)],
    ["tar.gz", "archive.tar.gz", async () => gzipped(await tarOf(mastodonSamples))],
    ["tgz under another name", "archive.bin", async () => gzipped(await tarOf(mastodonSamples))],
  ])("is read from a %s, though its pictures come first", async (_kind, name, make) => {
    const { posts } = await read(memorySource(name, await make()));
    expect(posts).toHaveLength(8);
    const { open } = posts.find(({ pictures }) => pictures.length > 0)!.pictures[0]!;
    expect(new TextDecoder().decode(await open!())).toBe("a picture");
  });

  it("is read from a tar whose names are long and not of ASCII", async () => {
    const folder = `${"ein-sehr-langer-ördner/".repeat(8)}archive/`;
    const samples = mastodonSamples.map(({ name, bytes }) => ({ name: folder + name, bytes }));
    const { posts, reports } = await read(memorySource("a.tar", await tarOf(samples)));
    expect(posts).toHaveLength(8);
    expect(reports[0]!.name).toBe(`a.tar/${folder}outbox.json`);
  });

  it("is read from a folder, from single files and from a packed file", async () => {
    const folder = xSamples.map(({ name, bytes }) => memorySource(`Downloads/x/${name}`, bytes));
    expect((await read(...folder)).posts).toHaveLength(13);
    const tweets = assigned("tweets", [tweet("1626922779105759201", "One")]);
    expect((await read(memorySource("tweets.js", tweets))).posts).toHaveLength(1);
    expect((await read(memorySource("tweets.js.gz", await gzipped(utf8(tweets))))).posts).toHaveLength(1);
  });

  it("several parts of one export, and archives of two networks, are read together", async () => {
    const one = await zipOf({ "data/account.js": assigned("account", []), "data/tweets.js": xTweets(0, 3) });
    const two = await zipOf({ "data/tweets-part1.js": xTweets(3, 4) });
    const meta = await zipOf({ "posts/your_posts_1.json": asMeta(FACEBOOK_POSTS) });
    const { posts, reports } = await read(
      memorySource("x-1.zip", one),
      memorySource("x-2.zip", two),
      memorySource("facebook.zip", meta),
    );
    expect(posts.map(({ network }) => network)).toEqual([
      ...Array(7).fill("x"),
      ...Array(3).fill("facebook"),
    ]);
    expect(reports.map(({ problem }) => problem)).not.toContain("part-missing");
  });
});

const xTweets = (from: number, count: number): string =>
  assigned(
    "tweets",
    some(count, from).map(({ id, text }) => tweet(id, text)),
  );

const page = "<!DOCTYPE html><html><head><title>Sign in</title></head><body></body></html>";

describe("what cannot be read is said, with a reason", () => {
  it.each<[string, string, string | Uint8Array | Promise<Uint8Array>, string, string]>([
    ["an empty file", "x.zip", "", "refused", "empty"],
    ["a sign-in page", "x.zip", page, "refused", "signed-out-page"],
    ["a sign-in page after blank lines", "x.zip", `\n\n  ${page}`, "refused", "signed-out-page"],
    ["a page", "your_posts.html", page, "refused", "html-instead-of-json"],
    ["a download that goes on", "x.zip.crdownload", "half of something", "refused", "unfinished-download"],
    ["something else", "notes.txt", "Just a note", "left-out", "unknown-format"],
    ["a zip of other things", "x.zip", zipOf({ "a.bin": "1", "b.bin": "2" }), "left-out", "unknown-format"],
    [
      "a zip of pages to look at",
      "facebook.zip",
      zipOf({ "your_facebook_activity/posts/your_posts_1.html": page, "styles/a.css": "" }),
      "refused",
      "html-instead-of-json",
    ],
    [
      "a locked zip",
      "x.zip",
      zipOf({ "data/tweets.js": "x" }, { password: "secret" }),
      "refused",
      "encrypted",
    ],
    ["the beginning of a zip and nothing more", "x.zip", utf8("PK\u0003\u0004"), "refused", "damaged"],
    ["no more than an end of a zip", "x.zip", utf8("PK\u0005\u0006"), "refused", "damaged"],
    ["a gzip of nothing", "x.gz", new Uint8Array([0x1f, 0x8b, 8, 0]), "left-out", "unknown-format"],
  ])("%s", async (_what, name, content, state, problem) => {
    const { posts, reports } = await read(memorySource(name, await content));
    expect(posts).toEqual([]);
    const report = reports.find((each) => each.problem === problem);
    expect([report?.state, report?.problem], JSON.stringify(reports)).toEqual([state, problem]);
  });

  it("an archive inside an archive", async () => {
    const { reports } = await read(memorySource("all.zip", await zipOf({ "x.zip": await xZip(2) })));
    expect(saidOf(reports, "all.zip/x.zip")).toEqual(["left-out", "nested-archive"]);
  });

  it.each([
    "../../etc/passwd",
    "/etc/passwd",
    "C:\\Windows\\tweets.js",
    "data/../../tweets.js",
    "a\u0000b.js",
  ])("a file that is called %j", async (path) => {
    const files = [sample(path, xTweets(0, 1)), sample("data/tweets.js", xTweets(1, 1))];
    const { posts, reports } = await read(
      memorySource("x.zip", await zipOf(Object.fromEntries(files.map(({ name, bytes }) => [name, bytes])))),
    );
    expect(posts.map(({ text }) => text)).toEqual(["Post number 1 of a long night on call"]);
    expect(reports.filter(({ problem }) => problem === "unsafe-name")).toHaveLength(1);
  });
});

describe("what was given twice is read once", () => {
  it("the same download", async () => {
    const bytes = await xZip(4);
    const { posts, reports } = await read(memorySource("x.zip", bytes), memorySource("x (1).zip", bytes));
    expect(posts).toHaveLength(4);
    expect(saidOf(reports, "x (1).zip")).toEqual(["left-out", "given-twice"]);
  });

  it("a zip beside the folder that was unpacked from it", async () => {
    const files = { "data/tweets.js": xTweets(0, 4), "data/account.js": assigned("account", []) };
    const folder = Object.entries(files).map(([path, text]) => memorySource(`x/${path}`, text));
    const { posts, reports } = await read(memorySource("x.zip", await zipOf(files)), ...folder);
    expect(posts).toHaveLength(4);
    expect(saidOf(reports, "x/data/tweets.js")).toEqual(["left-out", "given-twice"]);
  });

  it("this year's archive and last year's", async () => {
    const { posts, reports } = await read(
      memorySource("2024.zip", await xZip(3)),
      memorySource("2025.zip", await xZip(5)),
    );
    expect(posts).toHaveLength(5);
    expect(reports.find(({ name }) => name === "2025.zip/data/tweets.js")).toMatchObject({
      posts: 2,
      details: { again: 3 },
    });
  });
});

describe("an archive that is not whole is read as far as it is", () => {
  it.each([0.3, 0.6, 0.9, 0.99])("a zip cut at %d of its length", async (part) => {
    const whole = await zipOf(
      { "data/tweets.js": xTweets(0, 200), "data/tweets-part1.js": xTweets(200, 200) },
      { level: 0 },
    );
    const { posts, reports } = await read(memorySource("x.zip", whole.slice(0, whole.length * part)));
    // All that lies before the cut but the record it goes through.
    expect(posts.length).toBeGreaterThan(400 * part - 4);
    expect(posts.length).toBeLessThanOrEqual(400);
    expect(saidOf(reports.slice(0, 1), "x.zip")).toEqual(["partly-read", "cut-off"]);
    expect(reports.some(({ problem }) => problem === "cut-off")).toBe(true);
  });

  it("a browser's unfinished download", async () => {
    const whole = await zipOf({ "data/tweets.js": xTweets(0, 200) }, { level: 0 });
    const { posts, reports } = await read(memorySource("x.zip.crdownload", whole.slice(0, whole.length / 2)));
    expect(posts.length).toBeGreaterThan(90);
    expect(reports[0]).toMatchObject({ state: "partly-read", problem: "unfinished-download" });
  });

  it("a packed file with one wrong bit", async () => {
    const zip = await zipOf({ "data/tweets.js": xTweets(0, 300) }, { level: 6 });
    const at = Math.floor(zip.length / 2);
    zip[at]! ^= 4;
    const { reports } = await read(memorySource("x.zip", zip));
    expect(saidOf(reports, "x.zip/data/tweets.js")).toEqual(["partly-read", "damaged"]);
  });

  it("a tar.gz that breaks off", async () => {
    const records = [sample("data/tweets.js", xTweets(0, 2000))];
    const packed = await gzipped(await tarOf(records));
    const { posts, reports } = await read(memorySource("x.tgz", packed.slice(0, packed.length * 0.6)));
    expect(posts.length).toBeGreaterThan(500);
    expect(reports.some(({ problem }) => problem === "cut-off" || problem === "damaged")).toBe(true);
  });
});

describe("traps", () => {
  it("a small zip that would become endless is refused", async () => {
    const zeros = new Uint8Array(24 * 2 ** 20);
    const { posts, reports } = await read(
      memorySource(
        "x.zip",
        await zipOf({ "data/tweets.js": concat(utf8("window.YTD.tweets.part0 = ["), zeros) }, { level: 9 }),
      ),
    );
    expect(posts).toEqual([]);
    expect(reports.some(({ problem }) => problem === "too-large")).toBe(true);
  });

  it("so is one that says it is small", async () => {
    const content = concat(utf8("window.YTD.tweets.part0 = ["), new Uint8Array(24 * 2 ** 20));
    const zip = await zipOf({ "data/tweets.js": content }, { level: 9 });
    const lying = withSizes(zip, content.length, 1000);
    const { posts, reports } = await read(memorySource("x.zip", lying));
    expect(posts).toEqual([]);
    expect(saidOf(reports, "x.zip/data/tweets.js")).toEqual(["refused", "damaged"]);
  });

  it("so is a gzip of zeros", async () => {
    const { posts, reports } = await read(
      memorySource(
        "x.tar.gz",
        await gzipped(await tarOf([sample("data/tweets.js", "x".repeat(24 * 2 ** 20))])),
      ),
    );
    expect(posts).toEqual([]);
    expect(reports.some(({ problem }) => problem === "too-large")).toBe(true);
  });

  it("ten thousand bad names are counted, not listed", async () => {
    const files = Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`../${i}.js`, "x"]));
    const { reports } = await read(memorySource("x.zip", await zipOf(files)));
    expect(reports.length).toBeLessThan(30);
    expect(reports.at(-1)!.details).toEqual({ files: 280 });
  });
});

const concat = (a: Uint8Array, b: Uint8Array): Uint8Array => {
  const whole = new Uint8Array(a.length + b.length);
  whole.set(a);
  whole.set(b, a.length);
  return whole;
};

/** The zip, with every size that says `from` saying `to`. */
function withSizes(zip: Uint8Array, from: number, to: number): Uint8Array {
  const copy = zip.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 4 <= copy.length; at++)
    if (view.getUint32(at, true) === from) view.setUint32(at, to, true);
  return copy;
}

describe("the reading", () => {
  it("says how far it is, and ends with all of it", async () => {
    const progress: number[] = [];
    let of = 0;
    for await (const reading of readArchives([memorySource("x.zip", await xZip(4000))]))
      if (reading.type === "progress") {
        progress.push(reading.done);
        of = reading.of;
      }
    expect(progress).toEqual(progress.toSorted((a, b) => a - b));
    expect(progress.length).toBeGreaterThan(2);
    expect(progress.at(-1)).toBe(of);
  });

  it("stops where it is told to, with the reason that is given", async () => {
    const abort = new AbortController();
    const reason = new Error("enough");
    const reading = async (): Promise<number> => {
      let posts = 0;
      for await (const each of readArchives([memorySource("x.zip", await xZip(4000))], {
        signal: abort.signal,
      }))
        if (each.type === "post" && ++posts === 10) abort.abort(reason);
      return posts;
    };
    await expect(reading()).rejects.toBe(reason);
  });

  it("says what a disk says, for that is no matter of the archive", async () => {
    const broken: Source = {
      ...memorySource("x.zip", await xZip(1)),
      read: async () => {
        throw Object.assign(new Error("EIO"), { syscall: "read" });
      },
    };
    await expect(read(broken)).rejects.toThrow("EIO");
  });
});
