import { describe, expect, it } from "vitest";
import { x } from "../src/formats/x/x.ts";
import { assigned } from "../src/testing/index.ts";
import { memoryFile, readAll } from "./lib/memory.ts";
import type { Sample } from "./lib/samples/sample.ts";
import { CLASSIC, classicXSamples, MESSAGES, NOTES, TWEETS, tweet, xSamples } from "./lib/samples/x.ts";

const read = (samples: readonly Sample[]) =>
  readAll(
    x,
    samples.map(({ name, bytes }) => memoryFile(name, bytes)),
  );

const readTweets = async (...records: readonly object[]) =>
  (await readAll(x, [memoryFile("data/tweets.js", assigned("tweets", records))])).posts;

describe("an archive of X", () => {
  it("gives every post once, as its readers saw it", async () => {
    const { posts } = await read(xSamples);
    expect(posts.map(({ kind, text }) => [kind, text])).toEqual([
      ["bio", "Physician & runner"],
      ["post", "Long shift & tired 😷 <again>"],
      ["post", "Read this https://hse.example/a?b=1&c=2"],
      ["quote", "This is wrong"],
      ["repost", "RT @hse: wash your hands…"],
      ["reply", "@pat thanks"],
      ["reply", "@pat and you https://t.co/gone"],
      ["post", "The corridor"],
      ["post", "Bed 4, second"],
      ["post", "A long night, and it began with a phone call & ended https://hse.example/long"],
      ["post", "Only the first is here"],
      ["post", "A long text whose tweet is gone"],
      ["message", "Her scan is back https://hse.example/m"],
    ]);
    expect(new Set(posts.map(({ id }) => id)).size).toBe(posts.length);
  });

  it("says where a post is, when it was made and how far it went", async () => {
    const [post] = await readTweets(tweet("1626922779105759201", "Long shift"));
    expect(post).toMatchObject({
      id: "1626922779105759201",
      url: "https://x.com/i/web/status/1626922779105759201",
      time: { at: "2023-02-18T12:33:11Z", zone: "utc" },
      reach: { likes: 3, reposts: 1 },
    });
  });

  it("says what was answered and quoted, whose words the archive lacks", async () => {
    const { posts } = await read(xSamples);
    expect(posts.filter(({ answers }) => answers).map(({ answers }) => answers)).toEqual([
      { text: null, url: "https://twitter.com/someone/status/20" },
      { text: null, url: "https://x.com/pat/status/1626922779105750000" },
      { text: null, url: "https://x.com/i/web/status/77" },
    ]);
  });

  it("finds pictures by post and name, of films the best, and their descriptions", async () => {
    const { posts } = await read(xSamples);
    const { pictures } = posts.find(({ text }) => text === "The corridor")!;
    expect(pictures).toMatchObject([
      { path: "data/tweets_media/1626922779105759207-Fabc123.jpg", alt: "A corridor" },
      { path: null, alt: null, open: null },
    ]);
    expect(new TextDecoder().decode(await pictures[0]!.open!())).toBe("a picture");
    const withFilm = [
      ...xSamples,
      { name: "data/tweets_media/1626922779105759207-large.mp4", bytes: new Uint8Array(1) },
    ];
    const post = (await read(withFilm)).posts.find(({ text }) => text === "The corridor")!;
    expect(post.pictures[1]!.path).toBe("data/tweets_media/1626922779105759207-large.mp4");
  });

  it("accounts for its files, and claims none that tell of other things", async () => {
    const { claimed, reports } = await read(xSamples);
    expect(claimed).not.toContain("data/ip-audit.js");
    expect(reports.map(({ name, state, posts, problem }) => [name, state, posts, problem])).toEqual([
      ["data/account.js", "read", 0, null],
      ["data/profile.js", "read", 1, null],
      ["data/tweets.js", "read", 10, null],
      ["data/note-tweet.js", "read", 1, null],
      ["data/direct-messages.js", "read", 1, null],
      ["data/deleted-tweets.js", "left-out", 0, null],
      ["data/manifest.js", "read", 0, null],
    ]);
  });

  it.each([
    ["a record fewer than the archive counts", TWEETS.slice(1), "partly-read", "count-differs"],
    ["a record that is none", [...TWEETS.slice(1), { tweet: { id: "no number" } }], "partly-read", "damaged"],
  ])("%s is said", async (_name, records, state, problem) => {
    const samples = xSamples.map((each) =>
      each.name === "data/tweets.js"
        ? { ...each, bytes: new TextEncoder().encode(assigned("tweets", records)) }
        : each,
    );
    const { reports } = await read(samples);
    expect(reports.find(({ name }) => name === "data/tweets.js")).toMatchObject({ state, problem });
  });

  it("says which part is missing, by the archive's own list or by a gap in the numbers", async () => {
    const withoutNotes = await read(xSamples.filter(({ name }) => name !== "data/note-tweet.js"));
    expect(withoutNotes.reports.at(-1)).toMatchObject({
      name: "data/note-tweet.js",
      state: "refused",
      problem: "part-missing",
      details: { expected: "data/note-tweet.js" },
    });
    const gap = await readAll(x, [
      memoryFile("data/tweets.js", assigned("tweets", [])),
      memoryFile("data/tweets-part2.js", assigned("tweets", TWEETS)),
    ]);
    expect(gap.reports.at(-1)).toMatchObject({ name: "data/tweets-part1.js", problem: "part-missing" });
  });

  it("leaves all messages out where it is not said whose archive it is", async () => {
    const { posts, reports } = await readAll(x, [
      memoryFile("data/direct-messages.js", assigned("direct_messages", MESSAGES)),
    ]);
    expect(posts).toEqual([]);
    expect(reports).toMatchObject([{ state: "refused", problem: "whose-messages" }]);
  });

  it("joins no long text that begins otherwise, though written in the same second", async () => {
    const { posts } = await readAll(x, [
      memoryFile("data/tweets.js", assigned("tweets", [tweet("1626922779105759212", "Another night")])),
      memoryFile("data/note-tweet.js", assigned("note_tweet", NOTES)),
    ]);
    expect(posts.map(({ text }) => text)[0]).toBe("Another night");
    expect(posts).toHaveLength(3);
  });

  it("joins a long text that its tweet holds whole, and those of earlier versions", async () => {
    const note = (id: string, createdAt: string, text: string) => ({
      noteTweet: { noteTweetId: id, createdAt, core: { text, urls: [] } },
    });
    const versions = {
      edit_info: { initial: { editTweetIds: ["1626922779105759220", "1626922779105759221"] } },
    };
    const { posts } = await readAll(x, [
      memoryFile(
        "data/tweets.js",
        assigned("tweets", [
          tweet("1626922779105759219", "No longer than this", {
            created_at: "Sun Feb 19 01:00:00 +0000 2023",
          }),
          tweet("1626922779105759220", "Bed 4 was…", {
            created_at: "Sun Feb 19 02:00:00 +0000 2023",
            ...versions,
          }),
          tweet("1626922779105759221", "Bed 5 was…", {
            created_at: "Sun Feb 19 02:09:00 +0000 2023",
            ...versions,
          }),
        ]),
      ),
      memoryFile(
        "data/note-tweet.js",
        assigned("note_tweet", [
          note("1", "2023-02-19T01:00:00.000Z", "No longer than this"),
          note("2", "2023-02-19T02:00:00.000Z", "Bed 4 was the first version"),
          note("3", "2023-02-19T02:09:00.000Z", "Bed 5 was the second version"),
        ]),
      ),
    ]);
    expect(posts.map(({ text }) => text)).toEqual(["No longer than this", "Bed 5 was the second version"]);
  });

  it("finds the pictures of messages, one without a word as well", async () => {
    const sent = (id: string, text: string) => ({
      messageCreate: {
        id,
        senderId: "1",
        text,
        createdAt: "2022-05-01T10:00:00.000Z",
        mediaUrls: ["https://ton.example/dm/901/77/Rash.jpg?x=1"],
      },
    });
    const { posts } = await readAll(x, [
      memoryFile("data/account.js", assigned("account", [{ account: { accountId: "1" } }])),
      memoryFile(
        "data/direct-messages.js",
        assigned("direct_messages", [
          { dmConversation: { messages: [sent("901", ""), sent("902", "Look")] } },
        ]),
      ),
      memoryFile("data/direct_messages_media/901-Rash.jpg", "a picture"),
    ]);
    expect(posts.map(({ text, pictures }) => [text, pictures.map(({ path }) => path)])).toEqual([
      ["", ["data/direct_messages_media/901-Rash.jpg"]],
      ["Look", [null]],
    ]);
  });

  it("holds files that were picked one by one against the archive's own list", async () => {
    const bare = xSamples.map(({ name, bytes }) => memoryFile(name.replace(/^.*\//u, ""), bytes));
    const { reports } = await readAll(x, bare);
    expect(reports.filter(({ problem }) => problem !== null)).toEqual([]);
    const cut = bare.map((file) =>
      file.path === "tweets.js" ? memoryFile("tweets.js", assigned("tweets", TWEETS.slice(1))) : file,
    );
    expect((await readAll(x, cut)).reports).toContainEqual(
      expect.objectContaining({ name: "tweets.js", problem: "count-differs" }),
    );
  });

  it.each(["tweet", "communityTweet", "twitterCircleTweet"])(
    "reads a record in a wrapper called %s",
    async (wrapper) => {
      const [post] = await readTweets({
        [wrapper]: { id_str: "1626922779105759235", full_text: "In a community" },
      });
      expect(post!.text).toBe("In a community");
    },
  );

  it("tells a file by its content, since people rename", async () => {
    const { posts } = await readAll(x, [
      memoryFile("my tweets (1).js", assigned("tweet", TWEETS.slice(0, 1))),
    ]);
    expect(posts).toHaveLength(1);
  });

  it("reads what has no wrapper, and takes the time from the number where none is written", async () => {
    const [bare] = await readTweets({ id_str: "1626922779105759235", full_text: "bare" });
    expect(bare).toMatchObject({ text: "bare", time: { at: "2023-02-18T12:33:11Z" } });
  });

  it("says that articles could not be read", async () => {
    const { reports } = await readAll(x, [
      memoryFile("data/article.js", assigned("article", [{ article: {} }])),
    ]);
    expect(reports).toMatchObject([{ state: "refused", problem: "unknown-version", skipped: 1 }]);
  });
});

describe("the classic archive of Twitter", () => {
  it("is read from its scripts, and the table that says the same is left out", async () => {
    const { posts, reports } = await read(classicXSamples);
    expect(posts).toMatchObject([
      { kind: "post", text: "From the old days http://news.example/1", time: { at: "2012-03-01T08:00:00Z" } },
      { kind: "repost", time: { at: "2012-03-01T09:00:00Z" } },
    ]);
    expect(reports.at(-1)).toMatchObject({ name: "tweets.csv", problem: "given-twice" });
  });

  it("is read from the table alone too", async () => {
    const { posts } = await readAll(x, [memoryFile("tweets.csv", CLASSIC.table)]);
    expect(posts).toMatchObject([
      { id: "175190000000000000", text: "From the old days http://news.example/1" },
      { kind: "reply", text: "@pat two\nlines", answers: { url: "https://x.com/i/web/status/9" } },
    ]);
  });
});
