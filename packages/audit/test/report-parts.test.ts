import { FILE_STATES, READING_PROBLEMS } from "@chaperone/archives";
import { describe, expect, it } from "vitest";
import { passagesOf } from "../src/report/html/passages.ts";
import { openAt } from "../src/report/open-at.ts";
import { pageWords } from "../src/report/page-words.en.ts";
import { postedAt } from "../src/report/posted-at.ts";
import { readingProblems } from "../src/report/reading-words.en.ts";

describe("where a post opens", () => {
  it.each([
    ["x", "1101234567890123456", null, "https://x.com/i/web/status/1101234567890123456"],
    ["x", "12", "https://x.com/ada/status/12", "https://x.com/ada/status/12"],
    ["x", "../../logout", null, null],
    ["x", "12?next=https://example.org", null, null],
    ["facebook", "12", null, null],
    ["mastodon", "12", "javascript:alert(1)", null],
    ["mastodon", "12", "data:text/html,hello", null],
    ["mastodon", "12", "file:///etc/hosts", null],
    ["mastodon", "12", "//example.org/12", null],
    ["mastodon", "12", "no address", null],
    ["reddit", "12", "http://example.org/12", "http://example.org/12"],
  ] as const)("%s %s %s", (network, id, url, expected) => {
    expect(openAt({ network, id, url })).toBe(expected);
  });
});

describe("when a post was made", () => {
  it.each([
    ["2019-03-31T23:59:00Z", { short: "2019-03-31 23:59", day: "31 March 2019", clock: "23:59" }],
    ["2019-03-31T23:59:30.123", { short: "2019-03-31 23:59", day: "31 March 2019", clock: "23:59" }],
    ["2019-03-31", { short: "2019-03-31", day: "31 March 2019", clock: "" }],
  ])("%s", (at, expected) => {
    expect(postedAt({ at, zone: "utc" })).toMatchObject(expected);
  });

  it.each(["", "yesterday", "2019-13-45T10:00:00Z"])("%j is no time", (at) => {
    expect(postedAt({ at, zone: "unknown" })).toBeNull();
  });
});

describe("the passage marked", () => {
  const marked = (text: string, ...passages: Parameters<typeof passagesOf>[1]): string =>
    passagesOf(text, passages)
      .map((part) => (part.mark ? `[${part.mark}:${part.text}]` : part.text))
      .join("");
  const at = (start: number, end: number) => ({ start, end });

  it.each([
    ["nothing to mark", [], "0123456789"],
    ["one passage", [{ level: "must", span: at(2, 4) }], "01[must:23]456789"],
    ["the whole draft", [{ level: "must", span: null }], "0123456789"],
    ["all of it", [{ level: "consider", span: at(0, 10) }], "[consider:0123456789]"],
    [
      "the heavier where two meet",
      [
        { level: "consider", span: at(0, 6) },
        { level: "must", span: at(4, 8) },
      ],
      "[consider:0123][must:4567]89",
    ],
    [
      "one within another",
      [
        { level: "must", span: at(1, 9) },
        { level: "should", span: at(3, 5) },
      ],
      "0[must:12345678]9",
    ],
    ["a place outside the text", [{ level: "must", span: at(8, 99) }], "01234567[must:89]"],
    ["a place that ends before it begins", [{ level: "must", span: at(5, 2) }], "0123456789"],
  ] as const)("%s", (_name, passages, expected) => {
    expect(marked("0123456789", ...passages)).toBe(expected);
  });

  it("cuts no character in two", () => {
    const parts = passagesOf("a😷b", [{ level: "must", span: at(2, 4) }]);
    expect(parts.every(({ text }) => text.isWellFormed())).toBe(true);
    expect(parts.map(({ text }) => text).join("")).toBe("a😷b");
  });

  it("shows a long post by its beginning and around what was found", () => {
    const text = `Begins. ${"x".repeat(40_000)} the lighthouse keeper ${"y".repeat(40_000)}`;
    const start = text.indexOf("the lighthouse");
    const parts = passagesOf(text, [{ level: "must", span: at(start, start + 21) }]);
    expect(parts.find(({ mark }) => mark === "must")!.text).toBe("the lighthouse keeper");
    expect(parts[0]!.text.startsWith("Begins.")).toBe(true);
    expect(parts.filter(({ mark }) => mark === "gap")).toHaveLength(2);
    expect(parts.map((part) => part.text).join("").length).toBeLessThan(3_100);
  });

  it("stays short however many passages there are", () => {
    const text = "0123456789".repeat(10_000);
    const passages = Array.from({ length: 500 }, (_, index) => ({
      level: "must" as const,
      span: at(index * 200, index * 200 + 150),
    }));
    expect(
      passagesOf(text, passages)
        .map((part) => part.text)
        .join("").length,
    ).toBeLessThan(3_100);
  });
});

describe("words for files", () => {
  it.each(READING_PROBLEMS)("%s has a reason and a next step", (problem) => {
    for (const details of [{}, { expected: "x-2.zip", read: 12, of: 14 }]) {
      const { why, next } = readingProblems[problem](details);
      expect(why).toMatch(/^[A-Z].*\.$/u);
      expect(next).toMatch(/^[A-Z].*\.$/u);
      expect(`${why}${next}`).not.toMatch(/undefined|null|NaN/u);
    }
  });

  it("name the missing part and how much was read", () => {
    expect(readingProblems["part-missing"]({ expected: "x-2.zip" }).why).toContain("x-2.zip");
    expect(readingProblems.damaged({ read: 12, of: 14 }).why).toContain("12 of 14");
  });

  it("name every state", () => {
    expect(Object.keys(pageWords.notLookedAt.states).sort()).toEqual([...FILE_STATES].sort());
  });
});
