import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fits } from "../src/measure.ts";
import type { Network, TextLimit } from "../src/network.ts";
import { networkOf } from "../src/networks.ts";
import { partsOn } from "../src/parts.ts";
import { findHashtags } from "../src/text/find.ts";
import { findUrls } from "../src/text/urls.ts";

const THREADED = ["x", "bluesky", "mastodon", "threads"] as const;

/** A network as another, but smaller: what cuts at 280 cuts at 40. */
function small(name: (typeof THREADED)[number], most: number): Network {
  const network = networkOf(name)!;
  const [first, ...others] = network.post.map(
    (limit): TextLimit => ({ ...limit, most: { ...limit.most, value: most } }),
  );
  return { ...network, post: [first!, ...others] };
}

const textsOn = (text: string, most = 40): string[] =>
  partsOn(text, small("x", most)).map((part) => part.text);

describe("a text is cut", () => {
  it.each([
    ["not at all where it fits", "All of it fits.", ["All of it fits."]],
    ["not at all where it is blank", " \n\t ", []],
    [
      "at the end of a paragraph",
      "The clinic opens.\nFlu jabs are free. Ask at the desk.",
      ["The clinic opens.", "Flu jabs are free. Ask at the desk."],
    ],
    [
      "else at the end of a sentence",
      "Flu jabs are free. Ask at the desk or ring us today.",
      ["Flu jabs are free.", "Ask at the desk or ring us today."],
    ],
    [
      "else at the end of a word",
      "The flu vaccine is free for everybody over sixty five",
      ["The flu vaccine is free for everybody", "over sixty five"],
    ],
    ["else between letters", "a".repeat(100), ["a".repeat(40), "a".repeat(40), "a".repeat(20)]],
    [
      "after a title's dot in no case",
      "We are happy to welcome to us Dr. Hale and more.",
      ["We are happy to welcome to us Dr. Hale", "and more."],
    ],
    [
      "before a sentence that fits, though little stands before it",
      "Hello all. Tonight we talk about sleep and screens.",
      ["Hello all.", "Tonight we talk about sleep and screens."],
    ],
    [
      "never within an address",
      "Read all of it at https://example.org/a-very-long-path/that-goes/on-and-on before you come",
      ["Read all of it at", "https://example.org/a-very-long-path/that-goes/on-and-on before you come"],
    ],
    [
      "never within a number with spaces",
      "Ring us, at any time of day, on 020 7946 0958 please",
      ["Ring us, at any time of day, on", "020 7946 0958 please"],
    ],
    [
      "where its author wants",
      "One.\n---\nTwo, which\n --- \nThree --- here",
      ["One.", "Two, which", "Three --- here"],
    ],
    ["not by lines that cut nothing off", "---\nOne.\n---\n---\n", ["One."]],
    [
      "after a sentence of Chinese",
      "今天我们诊所开放接种流感疫苗。请大家早点来预约。",
      ["今天我们诊所开放接种流感疫苗。", "请大家早点来预约。"],
    ],
    ["never within an emoji", "👩🏽‍⚕️".repeat(25), ["👩🏽‍⚕️".repeat(20), "👩🏽‍⚕️".repeat(5)]],
  ])("%s", (_, text, parts) => {
    expect(textsOn(text)).toEqual(parts);
  });

  it("at what alone is longer than a part, a link as letters count", () => {
    const link = `https://example.org/${"a".repeat(60)}`;
    const parts = partsOn(`See ${link}`, small("bluesky", 40)).map(({ text }) => text);
    expect(parts[0]).toBe("See");
    expect(parts.slice(1).join("")).toBe(link);
  });

  it("only where the network has threads", () => {
    const long = `${"A sentence about flu. ".repeat(200)}\n---\nThe end.`;
    const [post, ...others] = partsOn(long, networkOf("linkedin")!);
    expect(others).toEqual([]);
    expect(post!.text).not.toContain("---");
    expect(post!.length).toEqual({ unit: "characters", count: 4409, most: 3000, over: 1409 });
  });

  it("on Bluesky also where its bytes are too many", () => {
    const family = "👨‍👩‍👧‍👦";
    const parts = partsOn(family.repeat(150), networkOf("bluesky")!);
    expect(parts.map(({ text }) => text.length / family.length)).toEqual([120, 30]);
    expect(parts[0]!.length).toEqual({ unit: "bytes", count: 3000, most: 3000, over: 0 });
  });
});

const words = fc.oneof(
  fc.constantFrom(
    ..."flu|vaccine|Dr.|is.|it?|Yes!|and|10 000|+353 1 555 0100|120/80|3.5 mg|#FluSeason|@nurse@example.org|@gp.example.com|https://example.org/a/b?c=d|example.health|👩🏽‍⚕️|🇮🇪|流感疫苗|接种。|e\u0301te\u0301|نعم|\u00a0|…|---|(so|it)".split(
      "|",
    ),
  ),
  fc.string({ unit: "grapheme", maxLength: 12 }),
  fc.string({ unit: "binary", maxLength: 4 }),
);
const texts = fc
  .array(fc.tuple(words, fc.constantFrom(" ", " ", " ", "\n", "\n\n", "  ", "", "\n---\n")), {
    maxLength: 60,
  })
  .map((all) => all.flat().join(""));
const names = fc.constantFrom(...THREADED);
const mosts = fc.integer({ min: 30, max: 300 });

describe("the parts of any text", () => {
  it("fit, and give it back but for white space and lines that cut", () => {
    fc.assert(
      fc.property(texts, names, mosts, (text, name, most) => {
        const network = small(name, most);
        const parts = partsOn(text, network);
        let at = 0;
        for (const part of parts) {
          expect(text.slice(at, part.start)).toMatch(/^(?:\s|---)*$/u);
          expect(text.slice(part.start, part.end)).toBe(part.text);
          expect(part.text.trim()).not.toBe("");
          expect(fits(part.text, network.post)).toBe(true);
          at = part.end;
        }
        expect(text.slice(at)).toMatch(/^(?:\s|---)*$/u);
      }),
      { numRuns: 1_500 },
    );
  });

  it("cut no address, hashtag or mention that fits in one", () => {
    fc.assert(
      fc.property(texts, names, mosts, (text, name, most) => {
        const network = small(name, most);
        const cuts = partsOn(text, network).map(({ end }) => end);
        const kept = [...findUrls(text), ...findHashtags(text)].filter(({ start, end }) =>
          fits(text.slice(start, end), network.post),
        );
        for (const { start, end } of kept) expect(cuts.filter((at) => start < at && at < end)).toEqual([]);
      }),
      { numRuns: 1_500 },
    );
  });
});
