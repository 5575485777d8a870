import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FEATURES } from "../src/features.ts";
import { LONGEST_PASSAGE, MOST_IDS, type Passage, toPassages } from "../src/passages.ts";
import { toPieces } from "../src/wordpiece.ts";
import { readingOf, vocabulary } from "./own.ts";

const passagesOf = (text: string, inReplyTo?: string): Passage[] =>
  toPassages(readingOf(text, inReplyTo === undefined ? {} : { inReplyTo }), vocabulary);

const CONTEXT = 1 << FEATURES.indexOf("context");
const WORDS = "mary ball naive day she walked in the clinic and then went home with pain ok 43 was old".split(
  " ",
);

const words = fc.constantFrom(...WORDS);
const sentence = fc
  .tuple(fc.array(words, { minLength: 3, maxLength: 20 }), fc.constantFrom(". ", "? ", "!\n", "\n\n"))
  .map(([all, end]) => all.join(" ") + end);
const sentences = (min: number, max: number) => fc.array(sentence, { minLength: min, maxLength: max });

/** What the model is given of a passage, wherever it stands in the text. */
const given = ({ ids, bits, from }: Passage): string => `${from} ${ids} ${bits}`;

function checkAll(text: string, passages: readonly Passage[], inReplyTo?: string): void {
  const { text: read } = readingOf(text);
  // Each piece once, in order.
  expect(passages.flatMap(({ pieces }) => pieces)).toEqual(toPieces(read, vocabulary));
  for (const { ids, bits, pieces, from } of passages) {
    expect(pieces.length).toBeGreaterThan(0);
    expect(pieces.length).toBeLessThanOrEqual(LONGEST_PASSAGE);
    expect(ids.length).toBeLessThanOrEqual(MOST_IDS);
    expect(bits.length).toBe(ids.length);
    expect([...ids.subarray(from, from + pieces.length)]).toEqual(pieces.map(({ id }) => id));
    expect([ids[0], ids.at(-1)]).toEqual([vocabulary.begin, vocabulary.separator]);
    expect(ids.length).toBe(from + pieces.length + 1);
    // Only the message answered is marked as such; begin and separator are not.
    const context = Array.from(bits, (set, at) => ((set & CONTEXT) === 0 ? -1 : at)).filter((at) => at >= 0);
    expect(context[0] ?? 1).toBe(1);
    expect(context.every((at) => at < from)).toBe(true);
    if (!inReplyTo) expect([from, context]).toEqual([1, []]);
  }
}

describe("passages", () => {
  it("hold each piece exactly once and keep their limits", () => {
    const message = fc.option(
      sentences(1, 8).map((all) => all.join("")),
      { nil: undefined },
    );
    fc.assert(
      fc.property(sentences(0, 60), message, (all, inReplyTo) => {
        checkAll(all.join(""), passagesOf(all.join(""), inReplyTo), inReplyTo);
      }),
    );
  });

  it("hold each piece exactly once, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 600 }), (text) => checkAll(text, passagesOf(text))),
    );
  });

  it("are one for an ordinary post, however many sentences", () => {
    expect(passagesOf("Mary was ok. ".repeat(LONGEST_PASSAGE / 4))).toHaveLength(1);
    expect(passagesOf("Mary was ok. ".repeat(LONGEST_PASSAGE / 4 + 1)).length).toBeGreaterThan(1);
  });

  it.each(["", "   \n ", "\u200b\u200d", "\u0301"])("are none for %j", (text) => {
    expect(passagesOf(text)).toEqual([]);
    expect(passagesOf(text, "Was she seen?")).toEqual([]);
  });

  it("of a long text end with a sentence", () => {
    fc.assert(
      fc.property(sentences(60, 90), (all) => {
        const text = all.join("");
        for (const { pieces } of passagesOf(text).slice(0, -1))
          expect(text.slice(pieces.at(-1)!.start, pieces.at(-1)!.end + 1)).toMatch(/[.?!\n]/u);
      }),
      { numRuns: 30 },
    );
  });

  it.each([
    ["a sentence without end", "mary walked in ".repeat(700)],
    ["one word without end", "abc".repeat(40_000)],
    ["full stops alone", ".".repeat(3_000)],
    ["pictures alone", "👩‍⚕️".repeat(1_000)],
    ["a short sentence before one without end", `Mary was ok. ${"mary walked in ".repeat(700)}`],
    ["a short sentence after one without end", `${"mary walked in ".repeat(700)}. Mary was ok.`],
  ])("of %s keep their limits", (_, text) => {
    checkAll(text, passagesOf(text));
  });
});

describe("the message answered", () => {
  it("stands before the draft, marked, between begin and a separator", () => {
    const [passage] = passagesOf("She was ok.", "Mary old?");
    const id = (piece: string): number => vocabulary.id(piece)!;
    expect([...passage!.ids]).toEqual([
      vocabulary.begin,
      ...["mary", "old", "?"].map(id),
      vocabulary.separator,
      ...["she", "was", "ok", "."].map(id),
      vocabulary.separator,
    ]);
    expect(passage!.from).toBe(5);
    expect(Array.from(passage!.bits, (set) => (set & CONTEXT) !== 0)).toEqual([
      ...[false, true, true, true, true],
      ...[false, false, false, false, false],
    ]);
  });

  it("is cut where it is long, and stands before every passage", () => {
    const passages = passagesOf("Mary walked in. ".repeat(200), "was she old? ".repeat(500));
    expect(passages.length).toBeGreaterThan(3);
    expect(new Set(passages.map(({ from }) => from)).size).toBe(1);
    expect(passages[0]!.from).toBeLessThan(MOST_IDS - LONGEST_PASSAGE);
  });

  it("of white space alone is none", () => {
    expect(passagesOf("Mary was ok.", " \n").map(given)).toEqual(passagesOf("Mary was ok.").map(given));
  });
});

describe("an edit", () => {
  /** Long enough for ten passages and more. */
  const long = sentences(160, 220).map((all) => all.join(""));
  const typed = fc.array(words, { minLength: 1, maxLength: 8 }).map((all) => all.join(" "));

  it("near the end leaves all but the last passages as they were", () => {
    fc.assert(
      fc.property(long, typed, (text, more) => {
        const before = passagesOf(text).map(given);
        const after = passagesOf(text + more).map(given);
        // Where a passage ends depends on the sentence after it, never on anything later.
        const kept = before.length - 2;
        expect(after.slice(0, kept)).toEqual(before.slice(0, kept));
      }),
      { numRuns: 20 },
    );
  });

  it.each([
    ["put in front", (text: string, more: string) => `${more} ${text}`],
    [
      "put in as a sentence",
      (text: string, more: string) => text.replace(/[.?!\n]+/u, (end) => `${end}${more}. `),
    ],
    ["taken out", (text: string) => text.replace(/^\S+ \S+ /u, "")],
  ] as const)("%s near the start leaves most later passages as they were", (_, edit) => {
    let all = 0;
    let kept = 0;
    fc.assert(
      fc.property(long, typed, (text, more) => {
        const before = new Set(passagesOf(text).map(given));
        const after = passagesOf(edit(text, more)).map(given);
        all += after.length;
        kept += after.filter((one) => before.has(one)).length;
      }),
      // Always the same texts, since this is a matter of more and less.
      { numRuns: 20, seed: 1 },
    );
    expect(kept / all).toBeGreaterThan(0.6);
  });
});

it.each(["Mary walked in. ", "mary ", "👩‍⚕️", ".\n"])(
  "100,000 characters of %j are cut at once",
  { timeout: 5_000 },
  (piece) => {
    const text = piece.repeat(100_000 / piece.length);
    const started = performance.now();
    expect(passagesOf(text).length).toBeGreaterThan(90);
    expect(performance.now() - started).toBeLessThan(2_500);
  },
);
