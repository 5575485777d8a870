import { expect, it } from "vitest";
import { bluesky } from "../src/formats/bluesky/index.ts";
import { facebook } from "../src/formats/facebook/facebook.ts";
import { googleReviews } from "../src/formats/google-reviews/index.ts";
import { instagram } from "../src/formats/instagram/instagram.ts";
import { linkedin } from "../src/formats/linkedin/index.ts";
import { mastodon } from "../src/formats/mastodon/mastodon.ts";
import { reddit } from "../src/formats/reddit/index.ts";
import { threads } from "../src/formats/threads/threads.ts";
import { tiktok } from "../src/formats/tiktok/index.ts";
import { whatsapp } from "../src/formats/whatsapp/index.ts";
import { x } from "../src/formats/x/x.ts";
import { youtube } from "../src/formats/youtube/index.ts";
import { describeGiven, givenFiles } from "./lib/given-archives.ts";
import { readAll } from "./lib/memory.ts";

describeGiven("repositories of Bluesky's own tests", () => {
  // Records of each kind as another library's walk over the blocks counts them.
  const repositories: readonly [file: string, posts: number, reposts: number][] = [
    ["fakermaker.repo.car", 26, 15],
    ["greenground.repo.car", 0, 0],
    ["paul_staging.repo.car", 101, 15],
    ["repo_slice.car", 1, 0],
  ];
  it.each(repositories)("%s", async (file, posts, reposts) => {
    const read = await readAll(bluesky, givenFiles("bluesky-indigo", `**/${file}`));
    const isRepost = read.posts.filter(({ kind }) => kind === "repost");
    const isPost = read.posts.filter(({ kind }) => kind === "post" || kind === "reply" || kind === "quote");
    expect([isPost.length, isRepost.length]).toEqual([posts, reposts]);
    expect(read.posts.every(({ time, kind }) => kind === "bio" || time !== null)).toBe(true);
  });
});

describeGiven("WhatsApp chats in five forms", () => {
  interface Expected {
    readonly timestamp: string;
    readonly author: string;
    readonly message: string;
  }
  it("are read as they are said to be", async () => {
    const files = givenFiles("whatsapp-chat-miner/test/whatsapp", "*.txt");
    const [target] = givenFiles("whatsapp-chat-miner/test/whatsapp", "target.json");
    const expected: Expected[] = JSON.parse(new TextDecoder().decode(await target!.bytes(1e6)));
    expect(files).toHaveLength(5);
    for (const file of files)
      for (const author of new Set(expected.map((each) => each.author))) {
        const { posts } = await readAll(whatsapp, [file], { ownName: author });
        const plain = posts.map(({ time, text }) => [time!.at, text.replaceAll("\n", " ")]).reverse();
        const wanted = expected.filter((each) => each.author === author);
        expect(plain, `${file.path}, ${author}`).toEqual(
          wanted.map((each) => [each.timestamp, each.message]),
        );
      }
  });
});

describeGiven("hand-made exports", () => {
  const exports = [
    [x, "x", 4],
    [mastodon, "mastodon", 4],
    [facebook, "facebook", 2],
    [instagram, "instagram", 4],
    [threads, "threads", 1],
    [linkedin, "linkedin", 3],
    [tiktok, "tiktok", 2],
    [reddit, "reddit", 2],
    [youtube, "takeout", 1],
    [googleReviews, "takeout", 2],
  ] as const;
  it.each(exports)("$id of %s", async (format, folder, count) => {
    const { posts, reports } = await readAll(format, givenFiles(`synthetic/${folder}`));
    expect(posts).toHaveLength(count);
    expect(reports.every(({ state }) => state === "read")).toBe(true);
  });

  it("captions from Instagram as another project keeps them", async () => {
    for (const folder of ["test_image", "test_images", "test_mixed_media", "test_video"]) {
      const { posts } = await readAll(instagram, givenFiles(`instagram-marcomaroni/transfer/${folder}`));
      expect(posts.length, folder).toBeGreaterThan(0);
      expect(JSON.stringify(posts), folder).not.toMatch(/[\u00c2-\u00f4][\u0080-\u00bf]/u);
    }
  });

  it("the settings of an archive of X hold no posts", async () => {
    const { claimed, posts } = await readAll(x, givenFiles("x-twitter-to-sqlite/tests/zip_contents"));
    expect(claimed).toEqual(["account.js"]);
    expect(posts).toEqual([]);
  });

  it("a Takeout whose files are empty says nothing wrong of any", async () => {
    const files = givenFiles("takeout-google_takeout_parser/tests/testdata");
    expect(files.length).toBeGreaterThan(100);
    for (const format of [youtube, googleReviews, linkedin, reddit, tiktok, whatsapp, bluesky])
      expect((await readAll(format, files)).claimed).toEqual([]);
  });
});
