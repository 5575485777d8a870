import { describe, expect, it } from "vitest";
import { tiktok } from "../src/formats/tiktok/index.ts";
import { memoryFile, readAll } from "./lib/memory.ts";
import { EMPTY_EXPORT, EXPORT, OLD_EXPORT } from "./lib/samples/tiktok.ts";

const read = (content: object, path = "user_data_tiktok.json", chunk?: number) =>
  readAll(tiktok, [memoryFile(path, JSON.stringify(content), chunk)]);

describe("TikTok", () => {
  it("reads own captions and comments, and nothing of what was watched", async () => {
    const { posts, reports } = await read(EXPORT);
    expect(
      posts.map(({ kind, text, url, audience, reach }) => [kind, text, url, audience, reach?.likes]),
    ).toEqual([
      ["post", "Ward tour", "https://www.tiktokv.com/share/video/720000000000002/", "public", 3],
      ["post", "Nights", null, "followers", undefined],
      ["comment", "ha 😷", "https://www.tiktokv.com/share/video/720000000000009/", "public", undefined],
      ["comment", "ha 😷", null, "public", undefined],
    ]);
    expect(new Set(posts.map(({ id }) => id)).size).toBe(4);
    expect(posts[0]!.time).toEqual({ at: "2026-09-01T10:00:00", zone: "unknown" });
    expect(reports).toMatchObject([{ state: "partly-read", posts: 4, skipped: 1, details: { wordless: 1 } }]);
  });

  it("reads older exports, under any name", async () => {
    const { posts } = await read(OLD_EXPORT, "renamed.json");
    expect(posts.map(({ text }) => text)).toEqual(["First day", "so true"]);
  });

  it("has nothing to say against lists that are empty", async () => {
    const { posts, reports } = await read(EMPTY_EXPORT);
    expect(posts).toEqual([]);
    expect(reports).toMatchObject([{ state: "read", posts: 0, problem: null }]);
  });

  it("does not depend on where chunks end", async () => {
    const whole = await read(EXPORT);
    for (const chunk of [1, 7, 64])
      expect((await read(EXPORT, "user_data_tiktok.json", chunk)).posts).toEqual(whole.posts);
  });

  it("names the file that is needed where the export is plain text", async () => {
    const { reports } = await readAll(tiktok, [
      memoryFile("Post/Posts.txt", "Date: 2026-09-01 10:00:00\nLink: x\n"),
    ]);
    expect(reports).toMatchObject([{ state: "refused", details: { expected: "user_data_tiktok.json" } }]);
  });

  it("reads what is whole of a file that was cut off, and says so", async () => {
    const content = JSON.stringify(EXPORT);
    const cut = content.slice(0, content.indexOf("Nights"));
    const { posts, reports } = await readAll(tiktok, [memoryFile("user_data_tiktok.json", cut)]);
    expect(posts.map(({ text }) => text)).toContain("Ward tour");
    expect(reports).toMatchObject([{ state: "partly-read", problem: "cut-off" }]);
  });

  it("says so too where it was cut off before the lists", async () => {
    const cut = JSON.stringify(EXPORT).slice(0, 60);
    const { reports } = await readAll(tiktok, [memoryFile("user_data_tiktok.json", cut)]);
    expect(reports).toMatchObject([{ state: "refused", problem: "cut-off" }]);
  });
});
