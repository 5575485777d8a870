import { readDraft } from "@chaperone/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { matchesIn } from "../src/prefilter/matches.ts";
import { requiredLiterals } from "../src/prefilter/required.ts";

/** One of each form that the patterns of this package are written in. */
const PATTERNS: readonly RegExp[] = [
  /\b(?:pt|patient)s?\b/gi,
  /(?<![A-Za-zÀ-ɏ0-9])(?:bed|bay) \d{1,2}(?![A-Za-zÀ-ɏ0-9]|'(?!s\b)|-)/gi,
  /(?<=^|[\n.!?:,;(–-] ?)(?:wee |old )*(?:lady|man)(?= (?:in|with)\b)/gimu,
  /\d+(?:\.\d)? ?(?:mg|ml)|[£€$] ?\d|50 ?% off/g,
  /(?<a>a|b)x\k<a>|(?:ha){2,}\w*|[😂💀]|k+s?/giu,
  /[^\s.]+@[a-c.]+|don't (?:tell|ask)|o[- ]?k/gi,
  /"[^"\n]{2,}"|(?:a|an) (?:[a-z]+ ){0,2}(?:fit|fall)|$/gm,
];
const PIECES = [
  ..."abxkshKSPT 019.,'\"-?!@£%\n😂💀ſK",
  ...[
    "patient",
    "pts",
    " bed ",
    "bay 2",
    "old ",
    "lady",
    " in ",
    "mg",
    "50 % off",
    "haha",
    "don't tell",
    "a fall",
  ],
];
const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((pieces) => pieces.join(""));
const reading = text.map((one) => readDraft({ text: one, kind: "post", platform: "x", author: {} }).reading);

describe("a pattern tried only where its words stand", () => {
  it.each(PATTERNS)("%s matches as it would have anyway", (pattern) => {
    fc.assert(
      fc.property(reading, (one) => {
        const found = matchesIn(one, pattern).map((match) => [match.index, ...match]);
        expect(found).toEqual(Array.from(one.text.matchAll(pattern), (match) => [match.index, ...match]));
      }),
      { numRuns: 500 },
    );
  });
});

describe("the words a pattern needs", () => {
  const needs = (pattern: RegExp) =>
    requiredLiterals(pattern).map((list) => list.map((one) => one.replaceAll("\0", "|")));

  it("are whole where the pattern says so", () => {
    expect(needs(/\b(?:gp|nurse)s?\b/)).toEqual([["|gp|", "|gps|", "|nurse|", "|nurses|"]]);
  });
  it("are asked for on both sides of what is not known", () => {
    expect(needs(/stopped (?:\w+ ){0,3}his tablets/)).toEqual([["stopped "], ["his tablets"]]);
  });
  it("do not tell one digit, space or other sign from the next", () => {
    expect(needs(/[1-4]\d?\smg\/ml/)).toEqual([["0 mg#ml", "00 mg#ml"]]);
  });
  it("are none where there is a way without them, or a form that is unknown", () => {
    expect(needs(/(?:patient)?\w+/)).toEqual([]);
    expect(needs(/patient|[A-Z]{2}/)).toEqual([]);
    expect(needs(/(?i:patient)/)).toEqual([]);
  });
});
