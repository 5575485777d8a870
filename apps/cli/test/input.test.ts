import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Checker, type Draft, decide } from "@chaperone/core";
import { afterAll, describe, expect, it } from "vitest";
import { runWith } from "./fakes.ts";

const folder = mkdtempSync(join(tmpdir(), "chaperone-input-"));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const check = (path: string, ...more: string[]) => runWith(["check", "--format", "jsonl", ...more, path]);
const utf16 = (text: string): Buffer => Buffer.from(text, "utf16le");

describe("files that cannot be checked are refused in one clear sentence", () => {
  const png = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13];
  it.each<[string, string | Uint8Array, RegExp]>([
    ["empty", "", /is empty/u],
    ["blank", " \r\n\t\u200b\n", /is empty/u],
    ["a byte order mark alone", "\ufeff", /is empty/u],
    ["Latin-1", Buffer.from("caf\u00e9 today", "latin1"), /is not UTF-8 text/u],
    ["a cut emoji", Buffer.from("hello 👍").subarray(0, 8), /is not UTF-8 text/u],
    ["a picture", Uint8Array.from(png), /PNG picture/u],
    ["a PDF", "%PDF-1.7\nMary", /PDF document/u],
    ["an office document", Buffer.from("PK\u0003\u0004Mary"), /office document/u],
    ["a DICOM picture", Buffer.concat([Buffer.alloc(128), Buffer.from("DICM")]), /DICOM/u],
    ["NUL bytes", Buffer.from("Mary\0\0\0\0\0Mary\0\0"), /binary data/u],
    ["UTF-16 without a mark", utf16("Saw Mary today"), /UTF-16 without a byte order mark/u],
    [
      "broken UTF-16",
      Buffer.concat([utf16("\ufeffMary "), Buffer.from([0, 0xd8, 0x41, 0])]),
      /is not UTF-16 text/u,
    ],
    ["too long", "a".repeat(100_001), /longer than 100,000 characters/u],
    ["far too long", "é".repeat(400_000), /longer than 100,000 characters/u],
  ])("%s", async (name, content, sentence) => {
    const { code, out, err } = await check(file(`${name}.txt`, content));
    expect(code).toBe(2);
    expect(err).toMatch(sentence);
    expect(err).toContain(name);
    expect(err.trimEnd().split("\n")).toHaveLength(1);
    expect(err).not.toMatch(/Mary/u);
    expect(out).toBe("");
  });

  it("a file that is not there, a folder", async () => {
    expect((await check(join(folder, "missing.txt"))).err).toMatch(/missing\.txt does not exist/u);
    expect((await check(folder)).err).toMatch(/is a folder/u);
  });

  it("words typed where a file was meant are not repeated", async () => {
    const { code, err } = await check("Saw Mary Byrne today");
    expect(code).toBe(2);
    expect(err).toMatch(/does not exist/u);
    expect(err).not.toMatch(/Mary/u);
  });
});

describe("files that can", () => {
  it.each<[string, string | Uint8Array]>([
    ["a byte order mark is not part of the text", "\ufeffSaw Mary today"],
    ["UTF-16, little end first", utf16("\ufeffSaw Mary today")],
    ["UTF-16, big end first", utf16("\ufeffSaw Mary today").swap16()],
    ["a stray NUL in a longer text", "Saw Mary today and it was a good long day\0"],
  ])("%s", async (name, content) => {
    const { code, out } = await check(file(`${name}.txt`, content));
    expect(code).toBe(1);
    expect(JSON.parse(out).findings[0]).toMatchObject({ start: 4, end: 8, text: "Mary" });
  });

  it("line ends count as they are", async () => {
    expect(JSON.parse((await check(file("crlf.txt", "a\r\nMary"))).out).findings[0].start).toBe(3);
  });

  it("as long as the limit", async () => {
    expect((await check(file("long.txt", "字".repeat(100_000)))).code).toBe(0);
  });

  it("one that fails does not stop the next", async () => {
    const { code, out } = await runWith([
      "check",
      "--format",
      "jsonl",
      join(folder, "gone"),
      file("ok.txt", "Hello"),
    ]);
    expect(code).toBe(2);
    expect(JSON.parse(out).verdict).toBe("nothing-found");
  });

  it("standard input, named - or not at all", async () => {
    for (const args of [[], ["-"]]) {
      const { code, out } = await runWith(["check", "--format", "jsonl", ...args], { stdin: "Saw Mary" });
      expect(code).toBe(1);
      expect(JSON.parse(out).id).toBe("stdin");
    }
  });
});

describe("lines of JSON", () => {
  const lines = (...records: unknown[]): string =>
    records.map((record) => (typeof record === "string" ? record : JSON.stringify(record))).join("\n");
  const checkLines = (stdin: string | Uint8Array) =>
    runWith(["check", "--input", "jsonl", "--format", "jsonl"], { stdin });

  it.each<[string, string, RegExp]>([
    ["not JSON", "{Mary", /is not valid JSON/u],
    ["a list", '["Mary"]', /is not a JSON object/u],
    ["null", "null", /is not a JSON object/u],
    ["no text", '{"id":"a"}', /has no "text"/u],
    ["text of another type", '{"text":["Mary"]}', /"text" that is not a string/u],
    ["an empty text", '{"text":"  "}', /"text" that is empty/u],
    ["a text too long", JSON.stringify({ text: "a".repeat(100_001) }), /"text" that is longer than 100,000/u],
    ["an id of another type", '{"text":"Mary","id":7}', /an "id" that is not a string/u],
    ["an unknown kind", '{"text":"Mary","kind":"Mary"}', /a "kind" that is none of post, reply/u],
    ["a kind of another type", '{"text":"Mary","kind":1}', /a "kind" that is not a string/u],
    ["an unknown platform", '{"text":"Mary","platform":"Mary"}', /"platform" that is none of/u],
    ["an author that is a name", '{"text":"Mary","author":"Mary"}', /an "author" that is not an object/u],
    [
      "an author with a list",
      '{"text":"Mary","author":{"bio":["Mary"]}}',
      /an "author\.bio" that is not a string/u,
    ],
    ["a context of another type", '{"text":"Mary","context":{}}', /"context" that is not a string/u],
    ["a day that does not exist", '{"text":"Mary","postedAt":"2025-02-30"}', /"postedAt" that is not a day/u],
  ])("%s is named with its line, and the others are checked", async (_, line, sentence) => {
    const { code, out, err } = await checkLines(lines({ text: "one" }, line, { text: "three" }));
    expect(code).toBe(2);
    expect(err).toMatch(/^chaperone: standard input:2 /u);
    expect(err).toMatch(sentence);
    expect(err).not.toMatch(/Mary/u);
    const ids = out
      .trimEnd()
      .split("\n")
      .map((one) => JSON.parse(one).id);
    expect(ids).toEqual(["1", "3"]);
  });

  it("bytes that are no UTF-8 spoil one line only", async () => {
    const bytes = Buffer.concat([
      Buffer.from('{"text":"a"}\n{"text":"caf'),
      Buffer.from([0xe9]),
      Buffer.from('"}\n'),
    ]);
    const { code, out, err } = await checkLines(bytes);
    expect([code, out.trimEnd().split("\n").length]).toEqual([2, 1]);
    expect(err).toMatch(/standard input:2 is not UTF-8/u);
  });

  it("blank lines, a byte order mark, carriage returns and a missing last line end are let be", async () => {
    const { code, out, err } = await checkLines('\ufeff{"text":"a"}\r\n\r\n  \n{"text":"b"}');
    expect([code, err]).toEqual([0, ""]);
    expect(
      out
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line).id),
    ).toEqual(["1", "4"]);
  });

  it("labels are ignored, null is absent, the same id may come twice", async () => {
    const record = {
      id: "a",
      text: "x",
      context: null,
      author: { name: null, role: "GP" },
      spans: 7,
      verdict: 1,
    };
    const { code, out } = await checkLines(lines(record, record));
    expect(code).toBe(0);
    expect(
      out
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line).id),
    ).toEqual(["a", "a"]);
  });

  it("nothing but blank lines is empty", async () => {
    const { code, err } = await checkLines("\n\n");
    expect([code, err]).toEqual([2, "chaperone: standard input is empty. There is nothing to check.\n"]);
  });

  it("a line longer than any draft is let go by", async () => {
    const { code, out, err } = await checkLines(lines({ text: "x".repeat(5_000_000) }, { text: "Hello" }));
    expect([code, out.trimEnd().split("\n").length]).toEqual([2, 1]);
    expect(err).toMatch(/standard input:1 is longer than 4 MB/u);
  });

  it("a file of another sort is refused once", async () => {
    const { code, err } = await runWith([
      "check",
      file("picture.jsonl", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0a, 1, 0x0a, 2])),
    ]);
    expect(code).toBe(2);
    expect(err.trimEnd().split("\n")).toHaveLength(1);
    expect(err).toMatch(/picture\.jsonl is not lines of JSON: it looks like a PNG picture/u);
  });

  it("what a draft leaves out comes from the options", async () => {
    const seen: Draft[] = [];
    const checker: Checker = {
      async check(draft) {
        seen.push(draft);
        return decide([], [], []);
      },
    };
    const args = [
      "check",
      "--input",
      "jsonl",
      "--kind",
      "reply",
      "--author-name",
      "Dr A",
      "--author-bio",
      "GP",
      "--in-reply-to",
      "Why?",
      "--date",
      "2020-01-02",
    ];
    const stdin = lines(
      { text: "a" },
      { text: "b", kind: "bio", author: { bio: "Nurse" }, context: "Who?", postedAt: "2021-01-02" },
    );
    await runWith(args, { stdin, loadChecker: async () => checker });
    expect(seen).toEqual([
      {
        text: "a",
        kind: "reply",
        platform: "other",
        author: { name: "Dr A", bio: "GP" },
        inReplyTo: "Why?",
        postedAt: "2020-01-02",
      },
      {
        text: "b",
        kind: "bio",
        platform: "other",
        author: { name: "Dr A", bio: "Nurse" },
        inReplyTo: "Who?",
        postedAt: "2021-01-02",
      },
    ]);
  });
});
