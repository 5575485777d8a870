import { describe, expect, it } from "vitest";
import { linkedin } from "../src/formats/linkedin/index.ts";
import { memoryFile, readAll } from "./lib/memory.ts";
import { linkedinSamples, MESSAGES, PROFILE, SHARES } from "./lib/samples/linkedin.ts";

const read = (files: Readonly<Record<string, string>>, options = {}) =>
  readAll(
    linkedin,
    Object.entries(files).map(([path, content]) => memoryFile(path, content)),
    options,
  );

describe("LinkedIn", () => {
  it("reads what was shared, with its lines, links, days and readers", async () => {
    const { posts, reports } = await read({ "Shares.csv": SHARES });
    expect(posts.map(({ id, kind, text, audience }) => [id, kind, text, audience])).toEqual([
      ["linkedin:7001", "post", 'Two lines:\nand a "quote", commas', null],
      ["linkedin:7002", "repost", "", "public"],
      ["linkedin:7003", "post", "First line\n\nThird line", "followers"],
      ["linkedin:7004", "quote", "So true", "public"],
      ["linkedin:7005", "post", "", "public"],
    ]);
    expect(posts[0]!.url).toBe("https://www.linkedin.com/feed/update/urn%3Ali%3Ashare%3A7001");
    // The table names no zone.
    expect(posts[0]!.time).toEqual({ at: "2026-05-01T10:00:00", zone: "unknown" });
    expect(posts[1]!.answers).toEqual({ text: null, url: "https://news.example/ward" });
    expect(posts[4]!.pictures).toHaveLength(1);
    expect(reports).toMatchObject([{ state: "read", posts: 5, skipped: 0, network: "linkedin" }]);
  });

  it("undoes the backslashes before quotes in comments", async () => {
    const { posts } = await read({
      "Comments.csv":
        'Date,Link,Message\n2026-06-01 09:00:00,https://www.linkedin.com/feed/update/urn:li:activity:1,"I call it \\"hope\\", always"\n' +
        "2026-06-01 09:00:00,https://www.linkedin.com/feed/update/urn:li:activity:1,Thanks!\n" +
        "2026-06-01 09:00:00,https://www.linkedin.com/feed/update/urn:li:activity:1,Thanks!\n",
    });
    expect(posts.map(({ text }) => text)).toEqual(['I call it "hope", always', "Thanks!", "Thanks!"]);
    expect(new Set(posts.map(({ id }) => id)).size).toBe(3);
    expect(posts[0]!.kind).toBe("comment");
  });

  it("says of the quick export that it holds no posts, and which file does", async () => {
    const { posts, reports } = await read({
      "Connections.csv":
        'Notes:\n"When exporting your connection data, some ""may"" be missing."\n\nFirst Name,Last Name,URL,Connected On\nPat,Moran,https://www.linkedin.com/in/pat,01 May 2020\n',
      "Profile.csv": PROFILE,
    });
    expect(posts.map(({ kind, text }) => [kind, text])).toEqual([
      ["bio", "Consultant geriatrician\n\nI look after older people."],
    ]);
    expect(reports.map(({ name, state, problem, details }) => [name, state, problem, details])).toEqual([
      ["Connections.csv", "refused", "basic-export", { expected: "Shares.csv" }],
      ["Profile.csv", "read", null, {}],
    ]);
  });

  const whose: readonly [
    what: string,
    files: Record<string, string>,
    ownName: string | undefined,
    texts: string[] | null,
  ][] = [
    [
      "the profile says whose they are",
      { "Profile.csv": PROFILE },
      undefined,
      ["Her scan is back", "Re the rota\n\nSee below"],
    ],
    ["the caller says whose they are", {}, "ADA  invented", ["Her scan is back", "Re the rota\n\nSee below"]],
    [
      "the profile knows better than a name from a chat",
      { "Profile.csv": PROFILE },
      "Ada (night team)",
      ["Her scan is back", "Re the rota\n\nSee below"],
    ],
    ["nobody says", {}, undefined, null],
    ["the caller names somebody who wrote none", {}, "Ben Elsewhere", null],
  ];
  it.each(whose)("keeps own messages alone: %s", async (_, files, ownName, texts) => {
    const { posts, reports } = await read(
      { ...files, "messages.csv": MESSAGES },
      ownName === undefined ? {} : { ownName },
    );
    const messages = posts.filter(({ kind }) => kind === "message");
    expect(messages.map(({ text }) => text)).toEqual(texts ?? []);
    expect(JSON.stringify(posts)).not.toContain("my own results");
    const report = reports.find(({ name }) => name === "messages.csv")!;
    if (texts === null)
      expect(report).toMatchObject({ state: "refused", problem: "whose-messages", details: { names: 2 } });
    else expect(report).toMatchObject({ state: "read", posts: 2 });
  });

  it("two people of one name are not told apart by it", async () => {
    const doubled = MESSAGES.replace(
      '"Pat Moran","https://www.linkedin.com/in/pat"',
      '"Ada Invented","https://www.linkedin.com/in/ada-2"',
    );
    const { posts, reports } = await read({ "messages.csv": doubled }, { ownName: "Ada Invented" });
    expect(posts).toEqual([]);
    expect(reports[0]!.problem).toBe("whose-messages");
  });

  it("reads published articles: title, words and day", async () => {
    const page = (dates: string) =>
      `<html><head><title>Why I stay</title><style>p{}</style></head><body><h1><a href="https://www.linkedin.com/pulse/why-i-stay">Why I stay</a></h1>${dates}<div><p>It&rsquo;s the people &amp; the tea.</p><p>One more night.</p></div></body></html>`;
    const { posts } = await read({
      "Articles/Articles/why.html": page(
        '<p class="created">Created on 2019-03-01 10:00</p><p class="published">Published on 2019-03-02 10:05</p>',
      ),
      "Articles/Articles/draft.html": page('<p class="created">Created on 2019-03-01 10:00</p>'),
    });
    expect(posts).toHaveLength(1);
    expect(posts[0]).toMatchObject({
      text: "Why I stay\n\nIt’s the people & the tea.\n\nOne more night.",
      url: "https://www.linkedin.com/pulse/why-i-stay",
      time: { at: "2019-03-02T10:05:00", zone: "unknown" },
    });
  });

  it("reads recommendations given, and not those received", async () => {
    const content =
      'First Name,Last Name,Company,Job Title,Text,Creation Date,Status\nPat,Moran,,Nurse,"Kind, and quick.","03/14/19, 10:05 AM",VISIBLE\n';
    const { posts, reports } = await read({
      "Shares.csv": SHARES,
      "Recommendations_Given.csv": content,
      "Recommendations_Received.csv": content.replace("Kind", "Hers"),
    });
    expect(posts.slice(5).map(({ text, time }) => [text, time?.at])).toEqual([
      ["Kind, and quick.", "2019-03-14T10:05:00"],
    ]);
    expect(reports.map(({ state }) => state)).toEqual(["read", "read", "left-out"]);
  });

  it("counts rows that cannot be made out", async () => {
    const { posts, reports } = await read({
      "Shares.csv": `${SHARES}2026-05-09 10:00:00,not a link,Lost,,,\n`,
    });
    expect(posts).toHaveLength(5);
    expect(reports).toMatchObject([{ state: "partly-read", skipped: 1, problem: "damaged" }]);
  });

  it("takes no file of another network", async () => {
    const { claimed } = await read({
      "posts.csv": "id,permalink,date,ip,subreddit,gildings,title,url,body\n",
      "tweets.js": "window.YTD.tweets.part0 = []",
      "notes.txt": "Date, link, message: three words",
    });
    expect(claimed).toEqual([]);
    for (const { bytes, name } of linkedinSamples)
      expect((await readAll(linkedin, [memoryFile(name, bytes)])).claimed, name).toEqual([name]);
  });
});
