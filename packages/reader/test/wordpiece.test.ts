import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readVocabulary, toPieces } from "../src/wordpiece.ts";
import { PIECES, slices, vocabulary } from "./own.ts";

const known = new Set(PIECES);
const piecesOf = (text: string): string[] => toPieces(text, vocabulary).map(({ id }) => PIECES[id]!);

/** The uncased BERT tokeniser, as its paper and its makers' description have it, without any offsets. */
function asBertDoes(text: string): string[] {
  const plain = text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
  const words = plain.replace(/\p{P}|[$+<=>^`|~]/gu, " $& ").split(/\s+/u);
  return words.filter(Boolean).flatMap((word) => {
    const pieces: string[] = [];
    for (let rest = word; rest !== ""; ) {
      const lead = pieces.length > 0 ? "##" : "";
      let length = rest.length;
      while (length > 0 && !known.has(lead + rest.slice(0, length))) length--;
      if (length === 0) return ["[UNK]"];
      pieces.push(lead + rest.slice(0, length));
      rest = rest.slice(length);
    }
    return pieces;
  });
}

/** Signs on which our cut and BERT's are the same. */
const SIGNS = [
  ..."abeilmnrstuyqABEINSÉéñüåçßİﬁæøłŁ0123456789½",
  ..." \t\n.,!?'’-–()@#/:;&<=>",
  ..."\u0301\u0308",
  ..."яΩ日",
  ...["mary", "ball", "ina", "the ", "un", "aff", "able", "\u00a0"],
];
const texts = fc.string({ unit: fc.constantFrom(...SIGNS), maxLength: 60 });

describe("pieces", () => {
  it.each([
    ["Mary", ["mary"]],
    ["Ballina", ["ball", "##ina"]],
    ["BALLINA'S", ["ball", "##ina", "'", "s"]],
    ["unaffable", ["un", "##aff", "##able"]],
    ["Café", ["cafe"]],
    ["cafe\u0301", ["cafe"]],
    ["naïve", ["naive"]],
    ["İstanbul", ["istanbul"]],
    // Neither is two letters to BERT, so neither is to us.
    ["straße", ["[UNK]"]],
    ["ﬁt", ["[UNK]"]],
    ["43yo", ["43", "##y", "##o"]],
    ["(43)", ["(", "43", ")"]],
    ["the.", ["the", "."]],
    // One strange letter makes the whole word strange.
    ["maryж", ["[UNK]"]],
    ["mary ж", ["mary", "[UNK]"]],
    ["", []],
    [" \n\t", []],
    ["\u0301", []],
  ])("%j", (text, pieces) => {
    expect(piecesOf(text)).toEqual(pieces);
  });

  it("are those of BERT's uncased WordPiece", () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(piecesOf(text)).toEqual(asBertDoes(text));
      }),
      { numRuns: 3000 },
    );
  });

  // BERT glues symbols and pictures to the word beside them and then knows neither.
  it.each([
    ["mary👀", ["mary", "[UNK]"]],
    ["👩‍⚕️mary", ["[UNK]", "[UNK]", "[UNK]", "mary"]],
    ["£43", ["[UNK]", "43"]],
    ["43°", ["43", "[UNK]"]],
  ])("a sign stands alone: %j", (text, pieces) => {
    expect(piecesOf(text)).toEqual(pieces);
  });

  it("a run of letters too long for a word is one unknown piece", () => {
    expect(piecesOf("a".repeat(64))).toHaveLength(64);
    expect(toPieces("a".repeat(65), vocabulary)).toEqual([{ id: vocabulary.unknown, start: 0, end: 65 }]);
  });
});

describe("offsets", () => {
  it.each([
    ["Saw Éanna's cafe\u0301.", ["Saw", "É", "a", "n", "n", "a", "'", "s", "cafe\u0301", "."]],
    ["👀mary👩‍⚕️", ["👀", "mary", "👩", "\u200d", "⚕"]],
    // The sign that makes the heart red stands at the start of the next word.
    ["❤️mary", ["❤", "mary"]],
    ["𝒶𝒷 mary", ["𝒶𝒷", "mary"]],
    ["İstanbul ball", ["İstanbul", "ball"]],
    ["straße ﬁt", ["straße", "ﬁt"]],
    ["ma\u200bry", ["m", "a", "\u200b", "r", "y"]],
    ["\ud83d mary \udc40", ["\ud83d", "mary", "\udc40"]],
    ["e\u0301\u0301e", ["e\u0301\u0301", "e"]],
  ])("of %j", (text, parts) => {
    expect(slices(text, toPieces(text, vocabulary))).toEqual(parts);
  });

  const splitsPair = (text: string, at: number): boolean => (text.codePointAt(at - 1) ?? 0) > 0xffff;
  const strange = fc.string({ unit: fc.oneof(fc.constantFrom(...SIGNS), fc.string({ unit: "binary" })) });

  it("slice the text itself, in order, never within a character", () => {
    fc.assert(
      fc.property(strange, (text) => {
        let last = 0;
        for (const { id, start, end } of toPieces(text, vocabulary)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect([splitsPair(text, start), splitsPair(text, end)]).toEqual([false, false]);
          const part = text.slice(start, end).toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
          if (id !== vocabulary.unknown) expect(part).toBe(PIECES[id]!.replace(/^##(?=.)/u, ""));
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 2000 },
    );
  });

  it("leave nothing out but white space and loose accents", () => {
    fc.assert(
      fc.property(strange, (text) => {
        let rest = "";
        let last = 0;
        for (const { start, end } of toPieces(text, vocabulary)) {
          rest += text.slice(last, start);
          last = end;
        }
        expect((rest + text.slice(last)).replace(/[\s\p{M}]/gu, "")).toBe("");
      }),
    );
  });
});

describe("100,000 characters", () => {
  it.each(["a", "mary ", "é", "ß", "İ", "a\u0301", "👩‍⚕️", "𝒶", "\u200b", "unaffable", ".", "한"])(
    "of %j are cut at once",
    { timeout: 3_000 },
    (piece) => {
      const text = piece.repeat(100_000 / piece.length);
      const pieces = toPieces(text, vocabulary);
      expect(pieces.at(-1)!.end).toBeGreaterThan(text.length - 5);
    },
  );
});

describe("a vocabulary", () => {
  it("numbers its lines", () => {
    expect([vocabulary.size, vocabulary.begin, vocabulary.separator]).toEqual([PIECES.length, 2, 3]);
    expect(vocabulary.id("mary")).toBe(PIECES.indexOf("mary"));
    expect(vocabulary.id("nobody")).toBeUndefined();
  });

  it.each(["[UNK]", "[CLS]", "[SEP]"])("without %s is none", (special) => {
    const lines = PIECES.filter((piece) => piece !== special).join("\n");
    expect(() => readVocabulary(lines)).toThrow(RangeError);
  });
});
