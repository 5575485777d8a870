import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { excerpt } from "../src/terminal/excerpt.ts";
import { choosePalette, NO_COLOUR } from "../src/terminal/palette.ts";
import { visible } from "../src/terminal/visible.ts";
import { widthOf } from "../src/terminal/width.ts";
import { wrap } from "../src/terminal/wrap.ts";

describe("width in columns", () => {
  it.each([
    ["plain", 5],
    ["", 0],
    ["é", 1],
    ["e\u0301", 1],
    ["👍", 2],
    ["👩‍⚕️", 2],
    ["👨‍👩‍👧‍👦", 2],
    ["🇮🇪", 2],
    ["❤️", 2],
    ["❤", 1],
    ["患者", 4],
    ["ﾊﾝｶｸ", 4],
    ["ＡＢ", 4],
    ["한국", 4],
    ["a\u200bb", 2],
    ["naïve “quote”", 13],
  ])("%s", (text, width) => {
    expect(widthOf(text)).toBe(width);
  });
});

describe("wrapping", () => {
  it("breaks at spaces and keeps every word", () => {
    expect(wrap("one two three four", 9)).toEqual(["one two", "three", "four"]);
  });

  it("breaks a word that is too wide, and never an address", () => {
    expect(wrap("x abcdefghij y", 4)).toEqual(["x", "abcd", "efgh", "ij y"]);
    expect(wrap("see https://example.org/a/long/way", 10)).toEqual(["see", "https://example.org/a/long/way"]);
  });

  it("loses no letter and keeps to the width, whatever the text", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme", maxLength: 80 }),
        fc.integer({ min: 4, max: 30 }),
        (raw, width) => {
          const text = visible(raw);
          const lines = wrap(text, width);
          expect(lines.join("").replace(/\s/gu, "")).toBe(text.replace(/\s/gu, ""));
          for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(width);
        },
      ),
    );
  });
});

it("an excerpt keeps to the width and its underline to the passage, whatever the text", () => {
  const cases = fc.tuple(fc.string({ unit: "grapheme", maxLength: 200 }), fc.nat(), fc.nat());
  fc.assert(
    fc.property(cases, fc.integer({ min: 10, max: 60 }), ([text, a, b], width) => {
      const [start, end] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y) as [
        number,
        number,
      ];
      for (const line of excerpt(text, { start, end }, width).lines) {
        expect(widthOf(line.before) + widthOf(line.passage) + widthOf(line.after)).toBeLessThanOrEqual(width);
        expect(line.indent).toBe(widthOf(line.before));
        expect(line.length).toBe(Math.max(1, widthOf(line.passage)));
      }
    }),
  );
});

describe("colours", () => {
  const coloured = (env: Record<string, string>, terminal: boolean): boolean =>
    choosePalette(env, terminal) !== NO_COLOUR;
  it.each<[string, Record<string, string>, boolean, boolean]>([
    ["in a terminal", {}, true, true],
    ["not in a pipe", {}, false, false],
    ["not with NO_COLOR", { NO_COLOR: "1" }, true, false],
    ["with an empty NO_COLOR, which does not count", { NO_COLOR: "" }, true, true],
    ["in a pipe with FORCE_COLOR", { FORCE_COLOR: "1" }, false, true],
    ["not with FORCE_COLOR=0", { FORCE_COLOR: "0" }, true, false],
    ["not in a dumb terminal", { TERM: "dumb" }, true, false],
  ])("%s", (_, env, terminal, expected) => {
    expect(coloured(env, terminal)).toBe(expected);
  });
});
