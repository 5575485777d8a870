import { describe, expect, it } from "vitest";
import { youtube } from "../src/formats/youtube/index.ts";
import { memoryFile, readAll } from "./lib/memory.ts";
import { CHATS, COMMENTS, OLD_COMMENTS } from "./lib/samples/youtube.ts";

const folder = "Takeout/YouTube and YouTube Music";
const readComments = async (content: string, path = `${folder}/comments/comments.csv`) =>
  readAll(youtube, [memoryFile(path, content)]);

describe("YouTube comments", () => {
  const tables: readonly [what: string, content: string, texts: string[]][] = [
    ["since 2024", COMMENTS, ['great talk, "really"', "see https://example.org", "on a post"]],
    ["until 2024", OLD_COMMENTS, ["in two", "Plain, and it's fine"]],
    ["live chats", CHATS, ["hello all"]],
    [
      "lower case heads",
      COMMENTS.replace(/^[^\n]*/u, (head) => head.toLowerCase()),
      ['great talk, "really"', "see https://example.org", "on a post"],
    ],
  ];
  it.each(tables)("are put together from their pieces: %s", async (_, content, texts) => {
    const { posts } = await readComments(content);
    expect(posts.map(({ text }) => text)).toEqual(texts);
  });

  it("lead to their page, and say what they stand under", async () => {
    const { posts, reports } = await readComments(COMMENTS);
    expect(posts.map(({ url, answers }) => [url, answers?.url])).toEqual([
      ["https://www.youtube.com/watch?v=vid-1&lc=Ugx1", "https://www.youtube.com/watch?v=vid-1"],
      ["https://www.youtube.com/watch?v=vid-1&lc=Ugx2.a", "https://www.youtube.com/watch?v=vid-1"],
      ["https://www.youtube.com/post/UgkxPost?lc=Ugx3", "https://www.youtube.com/post/UgkxPost"],
    ]);
    expect(posts[1]!.time).toEqual({ at: "2026-01-02T00:00:00Z", zone: "utc" });
    expect(reports).toMatchObject([{ state: "partly-read", posts: 3, skipped: 1 }]);
  });

  it("under a translated name", async () => {
    const { posts } = await readComments(COMMENTS, "Takeout/YouTube en YouTube Music/reacties/reacties.csv");
    expect(posts).toHaveLength(3);
  });

  it("as a page, which older exports gave, are refused with the file that is needed", async () => {
    const { reports } = await readComments(
      "<html><body>comment</body></html>",
      `${folder}/my-comments/my-comments.html`,
    );
    expect(reports).toMatchObject([
      { state: "refused", problem: "html-instead-of-json", details: { expected: "comments.csv" } },
    ]);
  });
});
