import { expect, it } from "vitest";
import { mastodon } from "../src/formats/mastodon/mastodon.ts";
import { type Post, readArchives } from "../src/index.ts";
import { memorySource, zipOf } from "../src/testing/index.ts";
import { memoryFile, readAll } from "./lib/memory.ts";
import { mastodonSamples, OUTBOX } from "./lib/samples/mastodon.ts";

const all = readAll(
  mastodon,
  mastodonSamples.map(({ name, bytes }) => memoryFile(name, bytes)),
);

it("reads posts as their readers saw them: the warning first, no markup, what could be voted for", async () => {
  const { posts } = await all;
  expect(posts.map(({ kind, text, audience }) => [kind, audience, text])).toEqual([
    ["post", "public", "Café on the ward\n😷 & tea\n\nSecond <part>"],
    ["post", "unlisted", "health\n\nunlisted"],
    ["reply", "direct", "@pat private word"],
    ["post", "followers", "See https://hse.example/long/page"],
    ["post", "public", "Tea?\n\n- Yes\n- No"],
    ["post", "public", "Only in the map"],
    ["repost", "public", ""],
    ["bio", "public", "Physician, tired\nWorks at: HSE"],
  ]);
});

it("says where they are, what they answer and what was boosted", async () => {
  const { posts } = await all;
  expect(posts[0]).toMatchObject({
    id: "https://m.example/users/ada/statuses/1",
    url: "https://m.example/@ada/1",
    time: { at: "2023-01-01T10:00:00Z", zone: "utc" },
  });
  expect(posts[2]!.answers).toEqual({ text: null, url: "https://m.example/users/pat/statuses/9" });
  expect(posts[6]!.url).toBe("https://o.example/5");
});

it("has the pictures with their descriptions", async () => {
  const [picture] = (await all).posts[3]!.pictures;
  expect(picture).toMatchObject({ alt: "A corridor", path: "media_attachments/files/001/original/abc1.png" });
  expect(new TextDecoder().decode(await picture!.open!())).toBe("a picture");
});

it("takes a quote without a word for what it quotes", async () => {
  const quote = {
    type: "Create",
    object: { id: "https://m.example/1", type: "Note", content: "", quote: "https://o.example/9" },
  };
  const outbox = JSON.stringify({ ...OUTBOX, orderedItems: [quote] });
  const { posts, reports } = await readAll(mastodon, [memoryFile("outbox.json", outbox)]);
  expect(posts).toMatchObject([{ kind: "quote", text: "", answers: { url: "https://o.example/9" } }]);
  expect(reports).toMatchObject([{ state: "read", skipped: 0 }]);
});

it("leaves out what others wrote", async () => {
  const { reports } = await all;
  expect(reports.map(({ name, state, posts }) => [name, state, posts])).toEqual([
    ["outbox.json", "read", 7],
    ["actor.json", "read", 1],
    ["likes.json", "left-out", 0],
  ]);
});

it.each([
  ["an activity of another kind", { type: "Like", object: "https://o.example/1" }],
  ["a post without an id", { type: "Create", object: { type: "Note", content: "<p>x</p>" } }],
  ["a number", 7],
])("counts %s as not read", async (_name, activity) => {
  const outbox = { ...OUTBOX, orderedItems: [OUTBOX.orderedItems[0], activity] };
  const { posts, reports } = await readAll(mastodon, [memoryFile("outbox.json", JSON.stringify(outbox))]);
  expect(posts).toHaveLength(1);
  expect(reports).toMatchObject([{ state: "partly-read", skipped: 1 }]);
});

it("leaves another archive its pictures", async () => {
  const post = {
    title: "Our week",
    media: [{ uri: "media/posts/a.jpg", creation_timestamp: 1_720_384_531 }],
  };
  const sources = [
    memorySource("mastodon.zip", await zipOf({ "outbox.json": JSON.stringify({ orderedItems: [] }) })),
    memorySource(
      "instagram.zip",
      await zipOf({
        "your_instagram_activity/media/posts_1.json": JSON.stringify([post]),
        "media/posts/a.jpg": "a picture",
      }),
    ),
  ];
  const read: Post[] = [];
  for await (const reading of readArchives(sources)) if (reading.type === "post") read.push(reading.post);
  expect(read.flatMap(({ pictures }) => pictures.map(({ path }) => path))).toEqual(["media/posts/a.jpg"]);
});
