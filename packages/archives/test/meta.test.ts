import { describe, expect, it } from "vitest";
import type { ArchiveFormat } from "../src/format.ts";
import { facebook } from "../src/formats/facebook/facebook.ts";
import { instagram } from "../src/formats/instagram/instagram.ts";
import { mended, needsMending } from "../src/formats/meta/mojibake.ts";
import { threads } from "../src/formats/threads/threads.ts";
import { memoryFile, readAll, utf8 } from "./lib/memory.ts";
import {
  asMeta,
  FACEBOOK_POSTS,
  facebookSamples,
  instagramSamples,
  oldInstagramSamples,
} from "./lib/samples/meta.ts";
import type { Sample } from "./lib/samples/sample.ts";

const read = (format: ArchiveFormat, samples: readonly Sample[]) =>
  readAll(
    format,
    samples.map(({ name, bytes }) => memoryFile(name, bytes)),
  );

describe("Facebook", () => {
  it("reads the author's own words from posts, pictures, comments, groups and messages", async () => {
    const { posts } = await read(facebook, facebookSamples);
    expect(posts.map(({ kind, audience, text }) => [kind, audience, text])).toEqual([
      ["post", null, "Long day at the café 😷 it’s"],
      ["post", null, "The corridor\n\n— at Invented Hospital"],
      ["post", null, "In the newer form"],
      ["post", null, "By the sea"],
      ["comment", null, "Mine"],
      ["comment", null, "Parabéns"],
      ["post", "group", "Anyone else in ward 4?"],
      ["message", "direct", "His bloods — fine"],
      ["message", "direct", ""],
    ]);
    expect(posts.at(-1)!.pictures).toHaveLength(1);
  });

  it("never takes what others wrote for the author's", async () => {
    const { posts } = await read(facebook, facebookSamples);
    expect(JSON.stringify(posts)).not.toContain("Another");
    const nameless = await read(
      facebook,
      facebookSamples.filter(({ name }) => !name.includes("profile_information")),
    );
    expect(nameless.posts.map(({ text }) => text)).not.toContain("Mine");
    expect(nameless.reports.at(-2)).toMatchObject({ state: "refused", problem: "whose-messages" });
  });

  it("says where to look for a post that has no page, and when it was made", async () => {
    const [post] = (await read(facebook, facebookSamples)).posts;
    expect(post).toMatchObject({
      url: null,
      time: { at: "2020-01-24T14:38:01Z", zone: "utc" },
      whereabouts: "Ada Invented updated her status.",
    });
  });

  it.each([
    "posts/your_posts_1.json",
    "posts/your_posts.json",
    "your_activity_across_facebook/posts/your_posts__check_ins__photos_and_videos_1.json",
    "your_facebook_activity/posts/your_posts__check_ins__photos_and_videos_12.json",
    "your_posts_1.json",
  ])("finds posts in %s", async (path) => {
    const { posts } = await readAll(facebook, [memoryFile(path, asMeta(FACEBOOK_POSTS))]);
    expect(posts).toHaveLength(3);
  });

  it.each<[string, string, unknown, readonly (readonly [string, string, number])[]]>([
    [
      "a picture with a comment",
      "comments.json",
      {
        comments_v2: [
          {
            timestamp: 1579876681,
            data: [{ comment: { comment: "This one", author: "Ada Invented" } }],
            attachments: [{ data: [{ media: { uri: "posts/media/rash.jpg", description: "Day 3" } }] }],
          },
        ],
      },
      [["comment", "This one", 1]],
    ],
    [
      "groups as they were until 2021, posts and comments in one",
      "your_posts_and_comments_in_groups.json",
      {
        group_posts: {
          activity_log_data: [
            { timestamp: 1579876681, data: [{ post: "Asking the group" }] },
            {
              timestamp: 1579876682,
              data: [{ comment: { comment: "Answering it", group: "Ballina mums" } }],
            },
          ],
        },
      },
      [
        ["post", "Asking the group", 0],
        ["comment", "Answering it", 0],
      ],
    ],
    [
      "a poll, and people named in a post",
      "your_posts_1.json",
      [
        {
          timestamp: 1579876681,
          data: [{ post: "Ask @[1001:2048:Pat Moran] now" }],
          attachments: [
            {
              data: [
                {
                  poll: {
                    question: "Who is on?",
                    options: [{ option: "Me", voted: true }, { option: "You" }],
                  },
                },
              ],
            },
          ],
        },
      ],
      [["post", "Ask Pat Moran now\n\nWho is on?\n- Me\n- You", 0]],
    ],
    [
      "stories that were kept",
      "archived_stories.json",
      {
        archived_stories_v2: [
          {
            timestamp: 1579876681,
            attachments: [{ data: [{ media: { uri: "stories/1.jpg", description: "On call" } }] }],
          },
        ],
      },
      [["post", "On call", 1]],
    ],
    [
      "pictures beside albums, with the author's own words below them",
      "your_uncategorized_photos.json",
      {
        other_photos_v2: [
          {
            uri: "posts/media/ward.jpg",
            creation_timestamp: 1579876681,
            comments: [
              { timestamp: 1579876682, comment: "Ward 4", author: "Ada Invented" },
              { timestamp: 1579876683, comment: "Another's words", author: "Pat Moran" },
            ],
          },
        ],
      },
      [
        ["post", "", 1],
        ["comment", "Ward 4", 0],
      ],
    ],
  ])("reads %s", async (_what, path, records, expected) => {
    const { posts, reports } = await readAll(facebook, [memoryFile(path, asMeta(records))], {
      ownName: "Ada Invented",
    });
    expect(posts.map(({ kind, text, pictures }) => [kind, text, pictures.length])).toEqual(expected);
    expect(reports).toMatchObject([{ state: "read", skipped: 0 }]);
  });

  it("gives a post the same id in every export, and two alike two ids", async () => {
    const file = (records: readonly unknown[]) => memoryFile("your_posts_1.json", asMeta(records));
    const [one, two] = FACEBOOK_POSTS;
    const first = (await readAll(facebook, [file([one, one])])).posts.map(({ id }) => id);
    const second = (await readAll(facebook, [file([two, one])])).posts.map(({ id }) => id);
    expect(new Set(first).size).toBe(2);
    expect(second).toEqual([first[0]]);
  });
});

describe("Instagram", () => {
  it("reads captions, comments in any language and own messages, not whose post it was", async () => {
    const { posts } = await read(instagram, instagramSamples);
    expect(posts.map(({ kind, text, pictures }) => [kind, text, pictures.length])).toEqual([
      ["bio", "Médico 😷", 0],
      ["post", "Night shift 😷", 1],
      ["post", "Carousel é", 2],
      ["post", "", 1],
      ["comment", "Lovely ❤", 0],
      ["comment", "Mooi", 0],
      ["message", "His bloods — fine", 0],
      ["message", "", 1],
    ]);
    expect(posts[1]!.pictures[0]!.path).toBe("media/posts/a.jpg");
    expect(posts[2]!.time!.at).toBe("2024-07-07T20:35:31Z");
  });

  it("reads archives of before 2021", async () => {
    const { posts } = await read(instagram, oldInstagramSamples);
    expect(posts.map(({ kind, text, time }) => [kind, text, time!.at])).toEqual([
      ["post", "On the pier — at last", "2018-05-02T10:00:00Z"],
      ["post", "", "2018-05-01T10:00:00Z"],
      ["comment", "So good", "2018-05-03T10:00:00Z"],
    ]);
  });

  it("leaves Facebook's comments to Facebook", async () => {
    expect((await read(instagram, facebookSamples)).claimed).toEqual([]);
  });
});

it("Threads are read from Instagram's archive", async () => {
  const { posts } = await read(threads, instagramSamples);
  expect(
    posts.map(({ network, text, pictures, time }) => [network, text, pictures.length, time!.at]),
  ).toEqual([
    ["threads", "A thread é", 0, "2024-07-07T20:35:50Z"],
    ["threads", "The corridor 😷", 2, "2024-07-07T20:35:51Z"],
    ["threads", "@pat thanks\nsecond line", 0, "2024-07-07T20:35:52Z"],
  ]);
});

describe("Meta's way of writing letters", () => {
  it.each([
    ["CafÃ©", "Café"],
    ["itâ\u0080\u0099s", "it’s"],
    ["ð\u009f\u0098·", "😷"],
    ["plain", "plain"],
    // It says what it means: no UTF-8 in its bytes.
    ["café", "café"],
    ["café’s Ã©", "café’s Ã©"],
  ])("%s means %s", (written, meant) => {
    expect(mended(written)).toBe(meant);
  });

  it.each([
    ["escapes of single bytes", String.raw`["caf\u00c3\u00a9"]`, true],
    ["nothing but ASCII", `["plain"]`, true],
    ["an escape of a letter past them", String.raw`["\u2019s caf\u00c3\u00a9"]`, false],
    ["a letter past them", `["’s"]`, false],
    ["an escaped backslash before a u", String.raw`["\\u2019 caf\u00c3\u00a9"]`, true],
  ])("a file with %s", async (_name, text, expected) => {
    for (const chunk of [1, 2, 3, 1000]) {
      const file = memoryFile("x.json", utf8(text), chunk);
      expect(await needsMending(file.stream())).toBe(expected);
    }
  });
});
