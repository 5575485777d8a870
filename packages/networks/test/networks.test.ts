import { PLATFORMS, type Platform } from "@chaperone/core";
import { describe, expect, it } from "vitest";
import { foldAt, marksIn, mastodonOf, measure, networkOf, partsOn, problemsOf } from "../src/index.ts";

const lengthOn = (name: Platform, text: string) => measure(text, networkOf(name)!.post);

const FAMILY = "👨‍👩‍👧‍👦";

describe("a text counts", () => {
  it.each([
    ["bluesky", "a family as one", FAMILY.repeat(20), { unit: "bytes", count: 500, over: 0 }],
    ["bluesky", "plain letters as one", "a".repeat(301), { unit: "graphemes", count: 301, over: 1 }],
    ["bluesky", "many bytes as too many", FAMILY.repeat(121), { unit: "bytes", count: 3025, over: 25 }],
    ["mastodon", "a link as 23", `See https://example.org/${"a".repeat(90)} now`, { count: 31 }],
    ["mastodon", "a domain alone letter by letter", "See example.health now", { count: 22 }],
    ["mastodon", "a mention without its host", "Thank you, @nurse.hale@social.example.", { count: 23 }],
    ["mastodon", "no mention within a link", "https://example.com/@nurse@other.example ", { count: 24 }],
    ["mastodon", "a family as one", FAMILY, { count: 1 }],
    ["threads", "an emoji as its bytes", "Hi 👋", { count: 7 }],
    ["threads", "a family as its bytes", FAMILY, { count: 25 }],
    ["threads", "a heart as its bytes", "❤️", { count: 6 }],
    ["threads", "a key as its bytes, a number as one", "1️⃣ 1", { count: 9 }],
    ["threads", "other letters as one", "Fáilte 中文", { count: 9 }],
    [
      "linkedin",
      "all characters",
      "a".repeat(3031),
      { unit: "characters", count: 3031, most: 3000, over: 31 },
    ],
    ["instagram", "2200", "a".repeat(2201), { over: 1 }],
    ["google-reviews", "bytes", "é".repeat(2049), { unit: "bytes", over: 2 }],
  ] as const)("on %s: %s", (name, _, text, expected) => {
    expect(lengthOn(name, text)).toMatchObject(expected);
  });

  it("on an instance of Mastodon as that instance says", () => {
    const instance = mastodonOf({ maxCharacters: 60, charactersReservedPerUrl: 50, maxMediaAttachments: 8 });
    expect(measure("See https://example.org now", instance.post)).toMatchObject({ count: 58, most: 60 });
    expect(partsOn("A sentence of some words. ".repeat(4), instance)).toHaveLength(2);
    expect(instance.pictures.most?.value).toBe(8);
  });

  it("at most as long as a page can wait, on every network", () => {
    const texts = {
      plain: "The flu vaccine is free for all over 65. ".repeat(245),
      dense: "Grüße 👩🏽‍⚕️ to @hale@example.org, see https://example.org/a and #Flu. ".repeat(135),
      chinese: "今天我们诊所开放接种流感疫苗，请大家早点来预约。".repeat(400),
    };
    for (const [kind, text] of Object.entries(texts))
      for (const name of PLATFORMS) {
        const network = networkOf(name);
        if (!network) continue;
        const best = (run: () => unknown): number =>
          Math.min(
            ...Array.from({ length: 5 }, () => {
              const start = performance.now();
              run();
              return performance.now() - start;
            }),
          );
        const counting = best(() => measure(text, network.post));
        const cutting = best(() => partsOn(text, network));
        // What a quiet machine does in 5 and 40; a busy one takes its time.
        expect({ kind, name, slow: counting > 25 }).toEqual({ kind, name, slow: false });
        expect({ kind, name, slow: cutting > 200 }).toEqual({ kind, name, slow: false });
        if (process.env.SHOW_TIMES) console.log(kind, name, counting.toFixed(2), cutting.toFixed(2));
      }
  });

  it("in no time to be cut, where each letter could belong to the address at its end", () => {
    const run = "今天我们诊所开放接种流感疫苗，请大家早点来预约。".repeat(400);
    const start = performance.now();
    expect(partsOn(`${run}3.5`, networkOf("x")!)).toHaveLength(80);
    // Counted to the end for every part it takes half a minute.
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});

describe("marks", () => {
  it.each([
    ["x", "@DrHale on example.health, #FluDay #1", ["@DrHale", "example.health", "#FluDay"]],
    ["x", "hale@example.com", []],
    ["bluesky", "@hale.example.org and @hale #Flu", ["@hale.example.org", "#Flu"]],
    [
      "mastodon",
      "@hale@social.example, example.org, https://example.org/#top",
      ["@hale@social.example", "https://example.org/#top"],
    ],
    ["linkedin", "@Hale, see example.org. #Flu", ["example.org", "#Flu"]],
    ["instagram", "@dr.hale. See example.org #Flu", ["@dr.hale", "#Flu"]],
    ["google-reviews", "@hale https://example.org #Flu", []],
  ] as const)("on %s in %s", (name, text, expected) => {
    expect(marksIn(text, networkOf(name)!).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });
});

describe("a long text is folded", () => {
  it.each([
    ["linkedin", "after its lines", "One\nTwo\nThree\nFour", "One\nTwo\nThree"],
    ["linkedin", "after whole words", "word ".repeat(60), "word ".repeat(42).trim()],
    ["instagram", "within a word longer than that", "a".repeat(300), "a".repeat(125)],
    ["facebook", "not at all where it is short", "Short.", null],
    ["linkedin", "not before white space alone", "One\nTwo\nThree\n", null],
    ["x", "never", "word ".repeat(60), null],
  ] as const)("on %s %s", (name, _, text, shown) => {
    const at = foldAt(text, networkOf(name)!);
    expect(at === null ? null : text.slice(0, at)).toBe(shown);
  });
});

describe("what stands in the way", () => {
  const pictures = (count: number, alt = "") => Array.from({ length: count }, () => ({ alt }));
  it.each([
    ["instagram", "No picture.", [], ["needs-picture"]],
    ["instagram", "With one.", pictures(1), ["pictures-by-hand"]],
    ["instagram", "#a ".repeat(6), pictures(1), ["pictures-by-hand", "perhaps-too-many-hashtags"]],
    ["instagram", "#a ".repeat(31), pictures(1), ["pictures-by-hand", "too-many-hashtags"]],
    ["instagram", "https://example.org", pictures(1), ["pictures-by-hand", "dead-links"]],
    ["threads", "a.com b.com c.com d.com e.com f.com", [], ["too-many-links"]],
    ["threads", "#a #b", pictures(1), ["pictures-by-hand", "too-many-hashtags"]],
    ["x", "Five.", pictures(5), ["too-many-pictures"]],
    ["x", "Long words.", [...pictures(1), ...pictures(1, "a".repeat(1001))], ["long-description"]],
    ["bluesky", "Long words.", pictures(1, "a".repeat(1001)), []],
    ["google-reviews", "Thank you. @you", pictures(1), ["no-pictures"]],
    ["linkedin", "Thank you, @Hale", [], ["mentions-by-hand"]],
    ["linkedin", "Write to hale@example.org", [], []],
    ["tiktok", "No film.", [], ["needs-picture"]],
    ["mastodon", "@hale@social.example https://example.org #a", pictures(4), []],
  ] as const)("on %s: %s", (name, text, given, expected) => {
    expect(problemsOf(text, given, networkOf(name)!).map(({ what }) => what)).toEqual(expected);
  });

  it("says how many, and which", () => {
    expect(problemsOf("", [...pictures(4), ...pictures(1, "a".repeat(1031))], networkOf("x")!)).toEqual([
      { what: "too-many-pictures", given: 5, most: 4 },
      { what: "long-description", picture: 5, over: 31, most: 1000 },
    ]);
  });
});

it("every figure says where it is from, and how it is known", () => {
  const figures: unknown[] = [];
  const collect = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    if ("known" in value) figures.push(value);
    Object.values(value).forEach(collect);
  };
  for (const name of PLATFORMS) collect(networkOf(name));
  expect(figures.length).toBeGreaterThan(30);
  for (const figure of figures)
    expect(figure).toMatchObject({
      source: expect.stringMatching(/\w/u),
      known: expect.stringMatching(/^(?:seen|third-party|recalled)$/u),
    });
});
