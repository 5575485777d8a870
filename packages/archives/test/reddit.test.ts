import { describe, expect, it } from "vitest";
import { reddit } from "../src/formats/reddit/index.ts";
import { memoryFile, readAll } from "./lib/memory.ts";
import { COMMENTS, HEADERS, POSTS } from "./lib/samples/reddit.ts";

const files = () => [
  memoryFile("posts.csv", POSTS),
  memoryFile("comments.csv", COMMENTS),
  memoryFile("post_headers.csv", HEADERS),
  memoryFile("checkfile.csv", "filename,sha256\nposts.csv,00\n"),
];

describe("Reddit", () => {
  it("reads posts and comments, and not the tables that repeat them", async () => {
    const { claimed, posts } = await readAll(reddit, files());
    expect(claimed).toEqual(["posts.csv", "comments.csv"]);
    expect(posts.map(({ id, kind, text, url }) => [id, kind, text, url])).toEqual([
      [
        "reddit:t3_abc1",
        "post",
        "Nights again\n\nLong one.\n\nNever again (https://www.hse.example/rota)",
        "https://www.reddit.com/r/ireland/comments/abc1/nights/",
      ],
      ["reddit:t3_abc2", "post", "A link", "https://www.reddit.com/r/ireland/comments/abc2/link/"],
      [
        "reddit:t1_def1",
        "comment",
        "You were, I remember you.",
        "https://www.reddit.com/r/ireland/comments/abc1/nights/def1/",
      ],
    ]);
    expect(posts[0]!.time).toEqual({ at: "2023-01-15T12:34:56Z", zone: "utc" });
    expect(posts[0]!.whereabouts).toBe("r/ireland");
  });

  it("gives what others said as what is answered, never as the author's", async () => {
    const { posts } = await readAll(reddit, files());
    expect(posts[2]!.answers).toEqual({
      text: "I was in that ward on Tuesday",
      url: "https://www.reddit.com/r/ireland/comments/abc1/nights/",
    });
  });

  it("counts what is gone apart from what cannot be read", async () => {
    const { reports } = await readAll(reddit, files());
    expect(reports.map(({ state, posts, skipped, details }) => [state, posts, skipped, details])).toEqual([
      ["read", 2, 0, { deleted: 1 }],
      ["partly-read", 1, 1, { deleted: 1 }],
    ]);
  });

  it("keeps no address a post came from", async () => {
    expect(JSON.stringify(await readAll(reddit, files()))).not.toContain("203.0.113.7");
  });
});
