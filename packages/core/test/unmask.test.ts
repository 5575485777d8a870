import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDraft } from "../src/index.ts";

const read = (text: string) => readDraft({ text, kind: "post", platform: "x", author: {} });

/** Anything a keyboard, a paste or an attacker can send: emoji, lone surrogates, marks, controls, any script. */
const anyText = fc.string({
  unit: fc.oneof(
    fc.string({ unit: "grapheme", minLength: 1, maxLength: 2 }),
    fc.constantFrom(
      "\u0000",
      "\ud83d",
      "\udc00",
      "\u200b",
      "\u202e",
      "\u0301",
      "’",
      "О",
      "０",
      "\r\n",
      "\u2028",
      "👩‍⚕️",
    ),
    fc.string({ unit: "binary", minLength: 1, maxLength: 1 }),
  ),
  maxLength: 60,
});

describe("the reading makes plain what hides words", () => {
  it.each([
    ["zero-width characters inside a name", "M\u200bar\u200dy", "Mary"],
    ["Cyrillic look-alikes in a Latin word", "Mаry О'Brien", "Mary O'Brien"],
    ["full-width digits", "ＮＨＳ ９９９", "NHS 999"],
    ["Arabic-Indic digits", "٤٣yo", "43yo"],
    ["mathematical bold letters", "𝐌𝐚𝐫𝐲", "Mary"],
    ["loose accents", "Siobha\u0301n", "Siobhán"],
    ["curly apostrophes", "O’Brien", "O'Brien"],
    ["long dashes and odd spaces", "01632–960\u00a0123", "01632-960 123"],
    ["soft hyphens and direction marks", "Ma\u00adry\u202e", "Mary"],
    ["NUL bytes", "bed\u00004", "bed 4"],
  ])("%s", (_name, typed, plain) => {
    expect(read(typed).reading.text).toBe(plain);
  });

  it.each([
    ["Greek stays Greek", "Νοσοκομείο"],
    ["Russian stays Russian", "Москва"],
    ["Arabic and Hebrew keep their letters", "مرحبا שלום"],
    ["ligatures and fractions keep their form, so that offsets do", "½ ﬁt ǆ"],
  ])("%s", (_name, text) => {
    expect(read(text).reading.text).toBe(text);
  });

  it("leads every span of the reading back to the same letters in the draft", () => {
    const { reading, textAt } = read("Saw M\u200bаry 👩‍⚕️ O’Bri\u0301en, ９４３.");
    expect(reading.words.map((word) => textAt(reading.toSource(word)))).toEqual([
      "Saw",
      "M\u200bаry",
      "O’Bri\u0301en",
      "９４３",
    ]);
  });
});

describe("for any text whatever", () => {
  it("words lie inside the draft, in order, without overlap", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { reading } = read(text);
        let end = 0;
        for (const word of reading.words) {
          const span = reading.toSource(word);
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(text.length);
          end = span.end;
        }
      }),
    );
  });

  it("sentences cover the reading without gap or overlap", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { reading } = read(text);
        expect(reading.sentences.map((span) => reading.textAt(span)).join("")).toBe(reading.text);
      }),
    );
  });

  it("a word typed between any two texts is read back exactly", () => {
    fc.assert(
      fc.property(anyText, anyText, (before, after) => {
        const text = `${before} Okafor ${after}`;
        const { reading, textAt } = read(text);
        expect(reading.words.map((word) => textAt(reading.toSource(word)))).toContain("Okafor");
      }),
    );
  });
});

describe("sentences", () => {
  const sentences = (text: string): string[] => {
    const document = read(text);
    return document.sentences.map((span) => document.textAt(span).trim());
  };

  it.each([
    ["titles do not end one", "Saw Mrs. Okafor. She sang.", ["Saw Mrs. Okafor.", "She sang."]],
    ["initials do not end one", "Met J. Okafor today. Fine.", ["Met J. Okafor today.", "Fine."]],
    ["decimals do not end one", "Hb 7.2 today. Fine.", ["Hb 7.2 today.", "Fine."]],
    ["line breaks end one", "First\nsecond", ["First", "second"]],
    ["an ellipsis and quotes end one", "“Really…” Yes!", ["“Really…”", "Yes!"]],
    ["an empty draft has one empty sentence", "", [""]],
  ])("%s", (_name, text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });
});

it.each([
  ["spaces", " ".repeat(100_000)],
  ["full stops", ".".repeat(100_000)],
  ["full stops and spaces", ". ".repeat(50_000)],
  ["line breaks", "\n".repeat(100_000)],
  ["quotes", '."'.repeat(50_000)],
  ["apostrophes between letters", "a'".repeat(50_000)],
])(
  "100,000 %s are read in time in proportion to their number",
  (_name, text) => {
    const { reading } = read(text);
    expect(reading.sentences.at(-1)?.end).toBe(text.length);
  },
  5_000,
);
