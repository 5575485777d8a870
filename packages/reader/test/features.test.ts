import { lexicon } from "@chaperone/lexicons";
import { describe, expect, it } from "vitest";
import { FEATURES, featureBits } from "../src/features.ts";
import { toPieces } from "../src/wordpiece.ts";
import { readingOf, vocabulary } from "./own.ts";

type Feature = (typeof FEATURES)[number];
const SHAPES: readonly Feature[] = ["initial-capital", "all-capitals", "mixed-case"];
const LISTED = FEATURES.filter((feature) => feature !== "context" && !SHAPES.includes(feature));

const namesOf = (bits: number): Feature[] => FEATURES.filter((_, at) => (bits >> at) & 1);

/** Each piece with what is told of it, of the features asked for. */
function told(text: string, features: readonly Feature[]): [piece: string, ...Feature[]][] {
  const reading = readingOf(text);
  const pieces = toPieces(reading.text, vocabulary);
  const bits = featureBits(reading, pieces);
  return pieces.map((piece, at) => [
    reading.textAt(piece),
    ...namesOf(bits[at]!).filter((feature) => features.includes(feature)),
  ]);
}

it("there are sixteen at most: they travel as bits", () => {
  expect(FEATURES.length).toBeLessThanOrEqual(16);
});

describe("capitals", () => {
  it.each([
    ["mary", []],
    ["Mary", ["initial-capital"]],
    ["MARY", ["all-capitals"]],
    ["mARY", ["mixed-case"]],
    ["McKay", ["mixed-case"]],
    ["iPhone", ["mixed-case"]],
    ["A", ["initial-capital"]],
    ["GP", ["all-capitals"]],
    ["É", ["initial-capital"]],
    ["Éanna", ["initial-capital"]],
    ["ÉANNA", ["all-capitals"]],
    ["O'Brien", ["mixed-case"]],
    ["Mary-Kate", ["mixed-case"]],
    ["Mary's", ["initial-capital"]],
    ["MARY'S", ["all-capitals"]],
    ["43YO", ["all-capitals"]],
    ["43", []],
    ["ß", []],
    ["İstanbul", ["initial-capital"]],
    ["Ωmega", ["initial-capital"]],
    ["한", []],
    ["...", []],
    ["👀", []],
  ] as const)("%s", (word, shapes) => {
    for (const [piece, ...found] of told(word, SHAPES)) {
      // An apostrophe belongs to its word.
      expect([piece, ...found]).toEqual([piece, ...shapes]);
    }
  });

  it("are told of every piece of their word and of no other", () => {
    expect(told("saw Ballina, MARY's day", SHAPES)).toEqual([
      ["saw"],
      ["Ball", "initial-capital"],
      ["ina", "initial-capital"],
      [","],
      ["MARY", "mixed-case"],
      ["'", "mixed-case"],
      ["s", "mixed-case"],
      ["day"],
    ]);
  });
});

describe("word lists", () => {
  it.each([
    ["town", "ballina", "the mart in ⟦Ballina⟧ was shut"],
    ["town", "ballina", "⟦ballina's⟧ mart"],
    ["town", "ballina", "in ⟦BALLINA⟧, again"],
    ["health", "multiple sclerosis", "new ⟦Multiple Sclerosis⟧ today"],
    ["occupation", "postmistress", "our ⟦postmistress⟧ rang"],
    ["kin", "daughter", "his ⟦daughter⟧ drove"],
    ["kin", "daughter", "his ⟦daughter's⟧ car"],
    ["first-name", "aoife", "saw ⟦Aoife⟧ again"],
    ["first-name", "aoife", "saw ⟦Aoife’s⟧ scan"],
    ["surname", "murphy", "the ⟦Murphy⟧ dog"],
    ["eponym", "parkinson", "so ⟦Parkinson⟧ wrote"],
  ] as const)("%s: %s", (feature, entry, marked) => {
    const text = marked.replace(/[⟦⟧]/gu, "");
    const start = marked.indexOf("⟦");
    const end = marked.indexOf("⟧") - 1;
    const reading = readingOf(text);
    const pieces = toPieces(reading.text, vocabulary);
    const bits = featureBits(reading, pieces);
    // The words stand in some list of ours at all.
    expect(told(entry, [feature]).every(([, found]) => found === feature)).toBe(true);
    expect(pieces.filter((_, at) => namesOf(bits[at]!).includes(feature))).toEqual(
      pieces.filter((piece) => start <= piece.start && piece.end <= end),
    );
  });

  it("know phrases as wholes", () => {
    const phrase = [...lexicon("hospitals").entries()].find((one) => /^[a-z]+ [a-z]+ [a-z]+$/u.test(one))!;
    const found = told(`. ${phrase} .`, ["institution"]).filter(([, feature]) => feature);
    expect(found.map(([piece]) => piece).join("")).toBe(phrase.replaceAll(" ", ""));
  });

  it("say nothing of signs", () => {
    for (const [, ...found] of told("... 👀 !? (,)", LISTED)) expect(found).toEqual([]);
  });

  it("one piece may be in several", () => {
    const [[, ...both] = []] = told("Mary", [...SHAPES, "first-name"]);
    expect(both).toEqual(["initial-capital", "first-name"]);
  });
});

it("no pieces, no bits", () => {
  expect(featureBits(readingOf(""), [])).toEqual(new Uint16Array(0));
});

it.each(["Mary ", "MARY in Ballina's ", "a McKay "])(
  "100,000 characters of %j take time in proportion",
  { timeout: 5_000 },
  (piece) => {
    const reading = readingOf(piece.repeat(100_000 / piece.length));
    const pieces = toPieces(reading.text, vocabulary);
    const started = performance.now();
    const bits = featureBits(reading, pieces);
    expect(performance.now() - started).toBeLessThan(2_000);
    expect(namesOf(bits.at(-1)!)).not.toEqual([]);
  },
);
