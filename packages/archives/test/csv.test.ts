import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import type { TableShape } from "../src/csv/head.ts";
import { MOST_ROW } from "../src/csv/rows.ts";
import { tableHead, tableRows } from "../src/csv/table.ts";
import { memoryFile, utf8 } from "./lib/memory.ts";

const SHAPE: TableShape<"date" | "text" | "who"> = {
  names: { date: ["date"], text: ["text", "message"], who: ["visibility"] },
  needed: ["date", "text"],
};

/** Rows as "date|text|who", "(lost)" for one that could not be made out, "~" before a repaired one. */
async function rows(content: string | Uint8Array, chunk?: number): Promise<string[]> {
  const read: string[] = [];
  for await (const row of tableRows(memoryFile("a.csv", content, chunk), SHAPE)) {
    if (row === null) read.push("(lost)");
    else read.push(`${row.repaired ? "~" : ""}${row.cells.date}|${row.cells.text}|${row.cells.who}`);
  }
  return read;
}

const utf16 = (text: string, mark = true): Uint8Array =>
  new Uint8Array(Buffer.from((mark ? "\ufeff" : "") + text, "utf16le"));

const windows1252 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, "latin1"));

describe("tables", () => {
  const cases: readonly [what: string, content: string | Uint8Array, expected: readonly string[]][] = [
    ["plain", "Date,Text\n1,a\n2,b\n", ["1|a|", "2|b|"]],
    ["a byte order mark, and Windows line ends", "\ufeffDate,Text\r\n1,a\r\n2,b", ["1|a|", "2|b|"]],
    ["old Mac line ends", "Date,Text\r1,a\r2,b", ["1|a|", "2|b|"]],
    ["lines and commas within quotes", 'Date,Text\n1,"a,\nb ""c"""\n', ['1|a,\nb "c"|']],
    ["columns in another order", "Visibility,Text,Date\nPUBLIC,a,1\n", ["1|a|PUBLIC"]],
    ["a column under its other name", "DATE,Message\n1,a\n", ["1|a|"]],
    ["semicolons, as Excel writes them in half of Europe", 'Date;Text\n1;"a;b"\n', ["1|a;b|"]],
    ["notes before the head", 'Notes:\n"When exporting, ""note"" this"\n\nDate,Text\n1,a\n', ["1|a|"]],
    ["empty lines", "Date,Text\n\n1,a\n\n\n", ["1|a|"]],
    ["UTF-16, as Excel's Unicode text", utf16("Date\tText\r\n1\tcafé 😷\r\n"), ["1|café 😷|"]],
    ["UTF-16 without a mark", utf16("Date\tText\n1\tcafé\n", false), ["1|café|"]],
    ["Windows-1252, as Excel's CSV", windows1252("Date,Text\n1,café\n"), ["1|café|"]],
    [
      "one broken line spoils none beside it",
      new Uint8Array([...utf8("Date,Text\n1,café\n2,"), 0xe9, ...utf8("\n3,naïve\n")]),
      ["1|café|", "2|é|", "3|naïve|"],
    ],
    [
      "cut off within a character",
      new Uint8Array([...utf8("Date,Text\n1,café\n2,ok caf"), 0xc3]),
      ["1|café|", "2|ok caf|"],
    ],
    [
      "quotes not doubled",
      'Date,Text\n1,"He said "hello" to me"\n2,b\n',
      ['~1|He said "hello" to me|', "2|b|"],
    ],
    ["a quote within plain text", 'Date,Text\n1,a 6" scar\n2,b\n', ['1|a 6" scar|', "2|b|"]],
    [
      "a quote nobody closed does not swallow the rows after it",
      'Date,Text\n1,"open\n2,b\n3,"c"\n4,d\n',
      ['~1|"open|', "2|b|", "3|c|", "4|d|"],
    ],
    ["a quote nobody closed in the last row", 'Date,Text\n1,a\n2,"open', ["1|a|", '~2|"open|']],
    [
      "cut off within a text of several lines",
      'Date,Text,Visibility\n1,a,P\n2,"open\nmore',
      ["1|a|P", "(lost)", "more||"],
    ],
    ["a comma nobody quoted", "Date,Text\n1,yes, no\n2,b\n", ["(lost)", "2|b|"]],
    ["more commas without anything after them", "Date,Text\n1,yes,,\n", ["1|yes|"]],
  ];

  it.each(cases)("%s", async (_, content, expected) => {
    expect(await rows(content)).toEqual(expected);
    // Whatever the chunks.
    expect(await rows(content, 1)).toEqual(expected);
    expect(await rows(content, 3)).toEqual(expected);
  });

  it("a row longer than any post is lost, and the rows after it are not", async () => {
    const open = `Date,Text\n1,"${"x\n".repeat(MOST_ROW)}"\n2,b\n`;
    const read = await rows(open, 1 << 16);
    expect([read[0], read.at(-1)]).toEqual(['~1|"x|', "2|b|"]);
    const long = `Date,Text\n1,${"x".repeat(2 * MOST_ROW)}\n2,b\n`;
    expect(await rows(long, 1 << 12)).toEqual(["(lost)", "2|b|"]);
    expect(await rows(long, 1 << 22)).toEqual(["(lost)", "2|b|"]);
  });

  it("a file whose quotes are broken in every line is given up, and nothing hangs", async () => {
    await expect(rows(`Date,Text\n${'1,"x\n2,y"z\n'.repeat(20_000)}`)).rejects.toThrow("damaged");
  });

  it("what is no such table has no head", async () => {
    for (const content of ["", "Name,Email\na,b\n", "just a few words\n", "{}", "\u0000\u0001\u0002\u0003"])
      expect(await tableHead(memoryFile("a.csv", content), SHAPE)).toBe(null);
  });

  it("whatever a writer quotes is read back, in chunks of any size", async () => {
    const cell = fc.string({ unit: "grapheme", maxLength: 12 }).map((text) => text.replace(/\r\n?/gu, "\n"));
    const awkward = fc.stringMatching(/^[a",;\t\n é]{0,8}$/u);
    const row = fc.tuple(
      fc.integer({ min: 1 }).map(String),
      fc.oneof(cell, awkward),
      fc.oneof(cell, awkward),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(row, { maxLength: 20 }),
        fc.integer({ min: 1, max: 40 }),
        async (data, chunk) => {
          const content = Papa.unparse([["Date", "Text", "Visibility"], ...data], { newline: "\n" });
          expect(await rows(content, chunk)).toEqual(data.map((cells) => cells.join("|")));
        },
      ),
      { numRuns: 200 },
    );
  });

  it("where chunks end changes nothing, whatever the bytes", async () => {
    const bytes = fc.array(
      fc.constantFrom(...'a,"\n\r;é😷', "\xe9").map((each) => each),
      { maxLength: 60 },
    );
    await fc.assert(
      fc.asyncProperty(bytes, fc.integer({ min: 1, max: 9 }), async (parts, chunk) => {
        const body = parts.map((part) => (part === "\xe9" ? new Uint8Array([0xe9]) : utf8(part)));
        const content = new Uint8Array([...utf8("Date,Text\n"), ...body.flatMap((part) => [...part])]);
        expect(await rows(content, chunk)).toEqual(await rows(content));
      }),
      { numRuns: 500 },
    );
  });
});
