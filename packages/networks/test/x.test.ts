import fc from "fast-check";
import twitter from "twitter-text";
import { describe, expect, it } from "vitest";
import { measure, networkOf } from "../src/index.ts";
import { findUrls } from "../src/text/urls.ts";

const theirUrls = (text: string) =>
  twitter.extractUrlsWithIndices(text).map(({ indices: [start, end] }) => ({ start, end }));

describe("X counts", () => {
  it.each([
    ["nothing", "", 0],
    ["plain words", "Flu vaccines are here.", 22],
    ["a family emoji as two", "👨‍👩‍👧‍👦".repeat(140), 280],
    ["Chinese letters as two", "流".repeat(141), 282],
    ["a bare domain as an address", "See example.health today", 33],
    ["an address as 23", "https://example.org/a/very/long/path?with=a&query=too#and-more", 23],
    ["an accent written apart as one with its letter", "e\u0301", 1],
    ["typographic marks as one", "“Yes” – ’tis…", 14],
    ["half a pair as two", "\ud83d", 2],
    ["a keycap as two", "1️⃣", 2],
  ] as const)("%s", (_, text, weight) => {
    expect(measure(text, networkOf("x")!.post)).toEqual({
      unit: "weighted",
      count: weight,
      most: 280,
      over: Math.max(0, weight - 280),
    });
  });
});

describe("addresses", () => {
  const pieces = fc.oneof(
    fc.constantFrom(
      ..."😀|👩🏽‍⚕️|👨‍👩‍👧‍👦|🏳️‍🌈|🇮🇪|🇮|1️⃣|#️⃣|❤️|❤|©|™|🫶|🧑‍🩰|☎︎|中|文字|日本語。|한국|مرحبا|नमस्ते|e\u0301|é|ﬁ|Å|\u212b|\u200b|\u200d|\ufe0f|\ufeff|\ud83d|\udc68|…|–|“|—|\u2028|\u061c|\u200e".split(
        "|",
      ),
    ),
    fc.constantFrom(
      ..."example.com|EXAMPLE.Org|nhs.uk|a.b.c.ie|x_y.example.com|x.example_y.com|-a.com|a-.com|ex.notatld|t.co/abc|https://t.co/abcDEF1?x=1|http://t.co/abc/def|https://example.org/a_(b_(c))d|https://a.中国/路|中国.com|münchen.de/ß|xn--mnchen-3ya.de|http://xn--ü.com|https://example.com:8080/@user/x.|3.5|1.mg|e.g.|http://|https://.com|a..com|user@example.com|@name|$AAPL.com|#tag.com|example.com.|/example.com|.example.com|example.com。|例え。テスト.jp|\uff0e.com".split(
        "|",
      ),
    ),
    fc.constantFrom(..." |  |\n|.|,|-|_|/|?|=|(|)|a|B|7|é|я|'|:|@|#".split("|")),
    fc.string({ unit: "binary", maxLength: 6 }),
    fc.string({ unit: "grapheme", maxLength: 6 }),
    fc.webUrl(),
    fc.domain(),
  );
  const texts = fc.array(pieces, { maxLength: 14 }).map((all) => all.join(""));

  it("of any mix, word by word as in the whole text", () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(findUrls(text)).toEqual(theirUrls(text));
      }),
      // An accent written apart: where the address begins hangs on the space before it.
      { numRuns: 3_000, examples: [[" e\u0301a.ac"]] },
    );
  });
});
