import { describe, expect, it } from "vitest";
import { youtube } from "../src/formats/youtube/index.ts";
import { memoryFile, readAll } from "./lib/memory.ts";
import { CHATS, COMMENTS, OLD_COMMENTS, PAGE } from "./lib/samples/youtube.ts";

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

  it("under heads in another language, which their rows give away", async () => {
    const row = `UgyInventedInvented0AaABAg,UCInventedInventedInvent,2026-01-01T00:00:00Z,0`;
    const nine = `Kommentar-ID,Kanal-ID,Zeitstempel,Preis,Oberkommentar,Beitrags-ID,Video-ID,Kommentartext,Oberster
${row},,,vid-1,"{""text"":""gut""}",
`;
    const seven = `Kommentar-ID,Kanal-ID,Zeitstempel,Preis,Oberkommentar,Video-ID,Kommentartext
${row},,vid-1,gut
`;
    for (const table of [nine, seven]) {
      const { posts } = await readComments(
        table,
        "Takeout/YouTube und YouTube Music/Kommentare/Kommentare.csv",
      );
      expect(posts).toMatchObject([
        { id: "youtube:UgyInventedInvented0AaABAg", text: "gut", time: { at: "2026-01-01T00:00:00Z" } },
      ]);
      expect(posts[0]!.answers!.url).toBe("https://www.youtube.com/watch?v=vid-1");
    }
  });

  it("on a page, which older exports gave", async () => {
    const { posts, reports } = await readComments(PAGE, `${folder}/my-comments/my-comments.html`);
    expect(posts.map(({ id, text, url, time, answers }) => [id, text, url, time!.at, answers!.url])).toEqual([
      [
        "youtube:Ugx9",
        "Great talk & slides\nthanks",
        "https://www.youtube.com/watch?v=vid-1&lc=Ugx9",
        "2020-04-27T23:18:23Z",
        "https://www.youtube.com/watch?v=vid-1",
      ],
      [
        expect.stringMatching(/^youtube:/u),
        "In a chat",
        null,
        "2016-06-15T08:50:49Z",
        "https://www.youtube.com/watch?v=vid-2",
      ],
    ]);
    expect(reports).toMatchObject([{ state: "partly-read", posts: 2, skipped: 1 }]);
  });

  it("on a page that is cut off or another page, are read as far as they are", async () => {
    const path = `${folder}/my-comments/my-comments.html`;
    const cut = await readComments(PAGE.slice(0, PAGE.indexOf("In a") + 3), path);
    expect(cut.posts).toHaveLength(1);
    expect(cut.reports).toMatchObject([{ state: "partly-read", problem: "cut-off" }]);
    const other = await readComments("<html><body>comment</body></html>", path);
    expect(other.reports).toMatchObject([
      { state: "refused", problem: "unknown-version", details: { expected: "comments.csv" } },
    ]);
  });
});
