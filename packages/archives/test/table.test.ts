import { describe, expect, it } from "vitest";
import { table } from "../src/formats/table/index.ts";
import type { ReadOptions, Sender } from "../src/reading.ts";
import { memoryFile, readAll } from "./lib/memory.ts";
import { CSV, JSON_LINES } from "./lib/samples/table.ts";

const read = (name: string, content: string, options: ReadOptions = {}) =>
  readAll(table, [memoryFile(name, content)], options);

describe("tables of posts", () => {
  it("are read by common names of columns", async () => {
    const { posts, reports } = await read("posts.csv", CSV);
    expect(
      posts.map(({ text, network, kind, url, time, answers }) => [
        text,
        network,
        kind,
        url,
        time?.at,
        answers,
      ]),
    ).toEqual([
      ["First, with a comma", "x", "post", "https://blog.example/1", "2021-03-01T22:15:00", null],
      [
        "Second",
        "mastodon",
        "reply",
        null,
        "2021-03-02T22:15:00Z",
        { text: "What do you think?", url: null },
      ],
      ["Third", "other", "post", null, "2021-03-01T23:15:00Z", { text: null, url: "https://blog.example/1" }],
      ["Undated", "other", "post", null, undefined, null],
    ]);
    expect(posts.map(({ time }) => time?.zone)).toEqual(["unknown", "utc", "utc", undefined]);
    expect(reports).toMatchObject([{ state: "read", posts: 4, details: { undated: 1 } }]);
  });

  it("are read as an object on each line, and lines that are none are counted", async () => {
    const { posts, reports } = await read("posts.jsonl", JSON_LINES);
    expect(posts.map(({ text, time }) => [text, time?.at])).toEqual([
      ["One", "2021-03-01T10:00:00Z"],
      ["Two — “quoted”", "2021-03-01T23:15:00Z"],
    ]);
    expect(reports).toMatchObject([{ state: "partly-read", skipped: 2 }]);
  });

  it("are read by the names that the caller gives", async () => {
    const options = { columns: { text: "Beitrag", time: "Wann" } };
    const { posts } = await read("export.csv", "Wann;Beitrag\n2021-03-01;Guten Tag\n", options);
    expect(posts.map(({ text, time }) => [text, time?.at])).toEqual([["Guten Tag", "2021-03-01T00:00:00"]]);
    expect((await read("export.csv", "Wann;Beitrag\n2021-03-01;Guten Tag\n")).claimed).toEqual([]);
  });

  const dates: readonly [
    cells: string[],
    options: ReadOptions,
    days: (string | undefined)[],
    problem: string | null,
  ][] = [
    [["13/02/2021 10:00", "01/02/2021"], {}, ["2021-02-13", "2021-02-01"], null],
    [["2/13/2021 1:05 PM", "2/1/2021"], {}, ["2021-02-13", "2021-02-01"], null],
    [["01/02/2021"], {}, [undefined], "ambiguous-dates"],
    [["01/02/2021"], { dateOrder: "day-first" }, ["2021-02-01"], null],
    [["13/02/2021", "2/13/2021"], {}, [undefined, undefined], "mixed-dates"],
    [["Sat Feb 13 12:33:11 +0000 2021", "yesterday"], {}, ["2021-02-13", undefined], null],
  ];
  it.each(dates)("with dates %j %j", async (cells, options, days, problem) => {
    const content = `date,text\n${cells.map((cell, index) => `${cell},post ${index}\n`).join("")}`;
    const { posts, reports } = await read("a.csv", content, options);
    expect(posts.map(({ time }) => time?.at.slice(0, 10))).toEqual(days);
    expect(reports[0]!.problem).toBe(problem);
  });

  it("of several people keep the author's rows alone", async () => {
    const content = "author,text\nAda Invented,mine\nPat Moran,not mine\n";
    const asked: (readonly Sender[])[] = [];
    const unasked = await read("a.csv", content, { onSenders: (_, senders) => asked.push(senders) });
    expect(unasked.posts).toEqual([]);
    expect(unasked.reports).toMatchObject([{ problem: "whose-messages", details: { names: 2 } }]);
    expect(asked[0]!.map(({ name }) => name)).toEqual(["Ada Invented", "Pat Moran"]);
    const { posts } = await read("a.csv", content, { ownName: "Ada Invented" });
    expect(posts.map(({ text }) => text)).toEqual(["mine"]);
    // A table of one person's posts is whose it is, under whatever name.
    for (const given of [{}, { ownName: "Ada Invented" }])
      expect((await read("a.csv", "author,text\n@ada,one\n@ada,two\n", given)).posts).toHaveLength(2);
  });

  const others: readonly [what: string, name: string, content: string][] = [
    ["a table without any text", "a.csv", "name,email\nA,a@x.example\n"],
    ["a letter", "letter.txt", "Text\n\nDear all, see the message below.\n"],
    ["JSON that is no record on each line", "a.jsonl", "[1,2,3]\n"],
    ["an empty file", "a.csv", ""],
  ];
  it.each(others)("%s is none", async (_, name, content) => {
    expect((await read(name, content)).claimed).toEqual([]);
  });

  it("in an archive of their own are read, and not those a network put beside other files", async () => {
    const own = [memoryFile("mine.zip/2020.csv", CSV), memoryFile("mine.zip/2021.jsonl", JSON_LINES)];
    expect((await readAll(table, own)).claimed).toHaveLength(2);
    const mixed = [
      memoryFile("export.zip/announcements.csv", CSV),
      memoryFile("export.zip/votes.csv", "id,direction\n"),
    ];
    expect((await readAll(table, mixed)).claimed).toEqual([]);
    expect((await readAll(table, mixed, { columns: { text: "text" } })).claimed).toHaveLength(1);
  });

  it("give rows without an id one that stays, and no two the same", async () => {
    const content = "text\nOk\nOk\nOk\n";
    const first = (await read("a.csv", content)).posts.map(({ id }) => id);
    expect(new Set(first).size).toBe(3);
    expect((await read("b.csv", content)).posts.map(({ id }) => id)).toEqual(first);
  });
});
