import { describe, expect, it } from "vitest";
import { toTask } from "../bench/peers/data.ts";
import { count, type Flag, judged, newTally, quantile, type Task } from "../bench/peers/measure.ts";
import { fromCharacters, redactedSpans } from "../bench/peers/spans.ts";
import { size, table } from "../bench/peers/table.ts";
import { detailOfCase, detailsOfTool } from "../bench/peers/types.ts";

describe("places in a redacted text", () => {
  const TOKENS = ["NAME", "PERSON_NAME", "DIGITS", "URL"];
  const parts = (text: string, redacted: string): string[] | undefined =>
    redactedSpans(text, redacted, TOKENS)?.map(
      ({ start, end, token }) => `${token} ${text.slice(start, end)}`,
    );

  it.each([
    ["Hi Ada, ring 1234", "Hi PERSON_NAME, ring DIGITS", ["PERSON_NAME Ada", "DIGITS 1234"]],
    ["Ada Byron", "PERSON_NAME", ["PERSON_NAME Ada Byron"]],
    // Two side by side are parted after the first character: each still touches what it replaced.
    ["Ada1234", "PERSON_NAMEDIGITS", ["PERSON_NAME A", "DIGITS da1234"]],
    ["a URL by Ada", "a URL by PERSON_NAME", ["PERSON_NAME Ada"]],
    ["nothing here", "nothing here", []],
  ])("%s", (text, redacted, expected) => {
    expect(parts(text, redacted)).toEqual(expected);
  });

  it("says so when more was changed than replaced", () => {
    expect(parts("Hi Ada", "hi PERSON_NAME")).toBeUndefined();
    expect(parts("Hi Ada", "Hi ada")).toBeUndefined();
    expect(parts("Hi Ada.", "Hi PERSON_NAME!")).toBeUndefined();
  });
});

it("characters are turned into UTF-16 units", () => {
  const text = "😷 seen Ada 😷 Byron";
  const { start, end } = fromCharacters(text, { start: 7, end: 12 });
  expect(text.slice(start, end)).toBe("Ada 😷");
  expect(fromCharacters("Ada", { start: 1, end: 3 })).toEqual({ start: 1, end: 3 });
});

it.each([
  ["EMAIL_ADDRESS", ["EMAIL"]],
  ["ADDRESS_STREET", ["ADDRESS"]],
  ["IP_ADDRESS", []],
  ["BITCOIN_ADDRESS", []],
  ["PERSON_NAME", ["NAME"]],
  ["USERNAME", ["HANDLE"]],
  ["TEXAS_LICENSE_PLATE", ["VEHICLE"]],
  ["DRIVING_LICENSE_UK", ["OTHER-ID"]],
  ["UK_NHS", ["RECORD"]],
  ["DATE_OF_BIRTH", ["DOB"]],
  ["DATE_TIME", ["TIME"]],
  ["EMERGENCY_SHELTER_ID", []],
])("a tool's %s may mean %j", (type, expected) => {
  expect(detailsOfTool(type)).toEqual(expected);
});

it.each([
  ["UK_NHS", "RECORD"],
  ["PHYSICIAN_NAME", "NAME"],
  ["MAC_ADDRESS", null],
])("a case's %s is %s", (type, expected) => {
  expect(detailOfCase(type)).toBe(expected);
});

describe("other projects' cases", () => {
  const one = { id: "1", text: "9434765919", scope: ["UK_NHS"] };

  it("give a bare value the name of its scheme", () => {
    const expected = [{ text: one.text, type: "UK_NHS", start: 0, end: 10 }];
    const [task] = toTask({ ...one, expected });
    expect(task!.draft.text).toBe("NHS number 9434765919");
    expect(task!.gold).toEqual([{ start: 11, end: 21, type: "RECORD" }]);
  });

  it("leave a wrong value as it is, and speak of their own types alone", () => {
    const [task] = toTask({ ...one, expected: [] });
    expect(task).toMatchObject({ draft: { text: one.text }, gold: [], scope: new Set(["RECORD"]) });
  });

  it("say nothing where no place is known or no detail of ours is meant", () => {
    const expected = [{ text: null, type: "UK_NHS", start: null, end: null }];
    expect(toTask({ ...one, expected })).toEqual([]);
    expect(toTask({ ...one, scope: ["IP_ADDRESS"], expected: [] })).toEqual([]);
    expect(toTask({ ...one, scope: null, expected: [] })).toEqual([]);
  });
});

describe("counting", () => {
  const flag = (start: number, end: number, ...types: Flag["types"]): Flag => ({ start, end, types });
  const task = (over: Partial<Task>): Task => ({
    draft: { text: "", kind: "post", platform: "x", author: {} },
    gold: [],
    scope: null,
    aside: [],
    ...over,
  });
  const gold = [
    { start: 0, end: 3, type: "NAME" as const },
    { start: 10, end: 12, type: "AGE" as const },
  ];

  it("any flag that touches a detail finds it, whatever its type", () => {
    const tally = newTally();
    count(tally, task({ gold }), [flag(2, 5), flag(20, 22, "TIME"), flag(3, 10)]);
    expect(tally).toMatchObject({
      gold: 2,
      found: 1,
      direct: 1,
      directFound: 1,
      flags: 3,
      right: 1,
      harmless: 0,
    });
  });

  it("a text without details is harmless, flagged or not", () => {
    const tally = newTally();
    count(tally, task({}), []);
    count(tally, task({}), [flag(0, 1), flag(4, 5)]);
    expect(tally).toMatchObject({ harmless: 2, harmlessFlagged: 1, flags: 2, right: 0 });
  });

  it("flags of types the labels do not speak of are neither right nor wrong, unless they touch", () => {
    const names = task({ gold, scope: new Set(["NAME"]) });
    const flags = [flag(0, 3), flag(20, 22, "TIME"), flag(30, 32, "PLACE", "NAME")];
    expect(judged(flags, names)).toEqual([flags[0], flags[2]]);
  });

  it("passages left out count for nothing, and one passage counts once", () => {
    const some = task({ gold, aside: [{ start: 30, end: 35 }] });
    expect(judged([flag(30, 32), flag(0, 3, "NAME"), flag(0, 3, "TIME")], some)).toHaveLength(1);
  });

  it("quantiles", () => {
    const values = Array.from({ length: 100 }, (_, index) => 100 - index);
    expect([quantile(values, 0.5), quantile(values, 0.99), quantile([7], 0.99)]).toEqual([51, 100, 7]);
    expect(quantile([], 0.5)).toBeNaN();
  });
});

it("the table shows each figure in the order of its head, and why a tool has none", () => {
  const tally = {
    gold: 4,
    found: 3,
    direct: 2,
    directFound: 2,
    flags: 10,
    right: 5,
    harmless: 0,
    harmlessFlagged: 0,
  };
  const row = { name: "ours", version: "1", tallies: [tally], times: [1, 2, 300], bytes: 3.2e6, failed: 0 };
  const lines = table(
    [{ name: "Posts", withDirect: true }],
    [row, { name: "theirs", missing: "no network" }],
  );
  expect(lines.split("\n")).toEqual([
    "| Tool | Posts: found / direct / right / false | ms: median / p99 | Download |",
    "| --- | ---: | ---: | ---: |",
    "| ours 1 | 75 / 100 / 50 / - | 2 / 300 | 3.2 MB |",
    "| theirs | not measured: no network |  |  |",
  ]);
  expect([size(71_000), size(295e6), size(null)]).toEqual(["71 kB", "295.0 MB", "-"]);
});
