import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LIMITS } from "../src/files/limits.ts";
import { RecordScanner, type Scanned } from "../src/json/record-scanner.ts";
import { type FileRecord, recordsIn } from "../src/json/records.ts";
import { memoryFile, utf8 } from "./lib/memory.ts";

interface Read {
  readonly values: readonly unknown[];
  readonly skipped: number;
  readonly ending: string | null;
}

async function read(content: string | Uint8Array, key?: string, chunk = 7): Promise<Read> {
  const records: FileRecord[] = [];
  for await (const record of recordsIn(
    memoryFile("x.json", content, chunk),
    key === undefined ? {} : { key },
  ))
    records.push(record);
  return {
    values: records.flatMap((record) => ("value" in record ? [record.value] : [])),
    skipped: records.filter((record) => "problem" in record).length,
    ending: records.flatMap((record) => ("ending" in record ? [record.ending] : []))[0] ?? null,
  };
}

describe("records of an array", () => {
  it.each([
    ["plain", `[{"a":1},{"a":2}]`, undefined],
    ["spaced", ` [ \n {"a":1} ,\r\n\t{"a":2}\n ] \n`, undefined],
    ["assigned", `window.YTD.tweets.part0 = [\n  {"a":1},\n  {"a":2}\n]`, undefined],
    ["assigned with a semicolon", `window.YTD.tweet.part0 = [ {"a":1}, {"a":2} ];\n`, undefined],
    ["in an object", `{"comments_v2":[{"a":1},{"a":2}]}`, undefined],
    ["under a key", `{"@context":["x",{"orderedItems":1}],"orderedItems":[{"a":1},{"a":2}]}`, "orderedItems"],
    ["under a key that is named as a value too", `{"b":"items","items":[{"a":1},{"a":2}],"c":[3]}`, "items"],
    ["with a key after", `{"items":[{"a":1},{"a":2}],"next":{"a":3}}`, "items"],
  ])("%s", async (_name, text, key) => {
    expect(await read(text, key)).toEqual({ values: [{ a: 1 }, { a: 2 }], skipped: 0, ending: null });
  });

  it.each([
    ["nothing", "", "unknown-format"],
    ["no array", `{"a":1}`, "unknown-format"],
    ["a cut record", `[{"a":1},{"a":2},{"a`, "cut-off"],
    ["a cut between records", `[{"a":1},{"a":2},`, "cut-off"],
    ["a cut in a string's escape", String.raw`[{"a":1},{"a":2},{"b":"\u00`, "cut-off"],
  ])("%s is said", async (_name, text, ending) => {
    const { values, ending: said } = await read(text);
    expect(said).toBe(ending);
    expect(values).toEqual(text.startsWith("[") ? [{ a: 1 }, { a: 2 }] : []);
  });

  it.each([
    ["a letter that is wrong", `[{"a":1},{"a":2x},{"a":3},{"a":4}]`],
    ["a quote that is gone", `[{"a":1},{"a":"x},{"a":3},{"a":4}]`],
    ["a quote gone before a line end", `[\n{"a":1},\n{"a":"x},\n{"a":3},\n{"a":4}]`],
    ["a quote too many", `[{"a":1},{"a":"x"y"},{"a":3},{"a":4}]`],
    ["a brace that is gone", `[{"a":1},{"a":{"b":2},{"a":3},{"a":4}]`],
    ["a brace too many", `[{"a":1},{"a":2}},{"a":3},{"a":4}]`],
    ["a bracket for a brace", `[{"a":1},{"a":{"b":2]},{"a":3},{"a":4}]`],
    ["an end in the middle", `[{"a":1},{"a":2}],{"a":3},{"a":4}]`],
    ["an end in the middle of an object's array", `{"x":[{"a":1},{"a":2}],{"a":3},{"a":4}]}`],
    ["zeros", `[{"a":1},{"a":\0\0\0\0,{"a":3},{"a":4}]`],
  ])("%s costs one record and no more", async (_name, text) => {
    for (const chunk of [1, 3, 1000]) {
      const { values, skipped } = await read(text, undefined, chunk);
      expect(values).toEqual(expect.arrayContaining([{ a: 1 }, { a: 3 }, { a: 4 }]));
      expect(skipped).toBe(1);
    }
  });

  it("bytes that are no UTF-8 cost one record", async () => {
    const bytes = utf8(`[{"a":1},{"a":"xx"},{"a":3}]`);
    bytes[15] = 0xc3;
    bytes[16] = 0x28;
    expect(await read(bytes)).toEqual({ values: [{ a: 1 }, { a: 3 }], skipped: 1, ending: null });
  });

  it("a record nested too deep, or too large, is left out", async () => {
    const deep = `${"[".repeat(LIMITS.recordDepth + 1)}${"]".repeat(LIMITS.recordDepth + 1)}`;
    const { values } = await read(`[{"a":1},{"a":${deep}},{"a":3}]`);
    expect(values).toEqual([{ a: 1 }, { a: 3 }]);
    const scanner = new RecordScanner(null, 50);
    const found = scanner.push(utf8(`[{"a":1},{"a":"${"x".repeat(90)}"},{"a":3}]`));
    expect(found.filter((each) => "value" in each)).toHaveLength(2);
  });

  it("records in records without an end are given up, and said to be damaged", () => {
    const scanner = new RecordScanner(null, LIMITS.record);
    const piece = utf8('{"a":['.repeat(100_000));
    scanner.push(utf8("["));
    let found = 0;
    for (let i = 0; i < 4; i++) found += scanner.push(piece).length;
    expect(found).toBeGreaterThan(0);
    expect(found).toBeLessThan(400_000);
    expect(scanner.push(piece)).toEqual([]);
    expect(scanner.end()).toBe("damaged");
  });

  it("is read the same from UTF-16, and with a mark before it", async () => {
    const text = `[{"a":"é😷"}]`;
    const wide = Uint16Array.from(`\ufeff${text}`.split(""), (unit) => unit.charCodeAt(0));
    expect((await read(new Uint8Array(wide.buffer))).values).toEqual([{ a: "é😷" }]);
    expect((await read(`\ufeff${text}`)).values).toEqual([{ a: "é😷" }]);
  });
});

const json = fc.jsonValue({ maxDepth: 4 });

describe("for any records", () => {
  const whole = fc.record({ records: fc.array(json, { maxLength: 8 }), cuts: fc.infiniteStream(fc.nat(9)) });

  it("wherever the chunks end, they come as they went in", () => {
    fc.assert(
      fc.property(whole, fc.constantFrom(undefined, 2), ({ records, cuts }, indent) => {
        const bytes = utf8(`window.YTD.x.part0 = ${JSON.stringify(records, null, indent)}`);
        const scanner = new RecordScanner(null, LIMITS.record);
        const found: Scanned[] = [];
        for (let at = 0; at < bytes.length; ) {
          const size = 1 + cuts.next().value!;
          found.push(...scanner.push(bytes.slice(at, at + size)));
          at += size;
        }
        expect(found).toEqual(JSON.parse(JSON.stringify(records)).map((value: unknown) => ({ value })));
        expect(scanner.end()).toBeNull();
      }),
      { numRuns: 300 },
    );
  });

  it("what is cut off keeps all that was whole, and says that it was cut", () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ a: json }), { minLength: 1, maxLength: 6 }),
        fc.nat(),
        (records, at) => {
          const bytes = utf8(JSON.stringify(records));
          const end = 1 + (at % (bytes.length - 1));
          const scanner = new RecordScanner(null, LIMITS.record);
          const values = scanner
            .push(bytes.slice(0, end))
            .flatMap((each) => ("value" in each ? [each.value] : []));
          expect(scanner.end()).toBe("cut-off");
          expect(values).toEqual(JSON.parse(JSON.stringify(records)).slice(0, values.length));
        },
      ),
      { numRuns: 200 },
    );
  });
});
