import { observe, readDraft, type TextSpan } from "@chaperone/core";
import { lexicon } from "@chaperone/lexicons";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { namesIn } from "../src/own-interest/names.ts";
import { ownInterest } from "../src/own-interest.ts";

type Mention = TextSpan & { readonly interest: string; readonly disclosed: boolean };

async function mentions(text: string, interests: readonly string[]): Promise<Mention[]> {
  const document = readDraft({ text, kind: "post", platform: "x", author: { interests } });
  const { observations, coverage } = await observe(document, [ownInterest]);
  expect(coverage.map(({ run }) => run.state)).toEqual(["ran"]);
  return observations.flatMap(({ kind, place, details }) =>
    kind === "own-interest" && place.in === "text" ? [{ ...place, ...details }] : [],
  );
}

const role = fc.constantFrom(
  "Advisory board, ",
  "Paid speaker for ",
  "Shares in ",
  "Trustee of the ",
  "Fees (2024): ",
);
const organisation = fc.constantFrom("Novira Pharma", "Calmwell", "Zandor Nordika Ltd", "Larkfield Hospice");
const words = fc
  .array(fc.constantFrom("the", "pump", "is", "a", "joy", "board", "pharma", "Dr", "of", "Tuesday"), {
    maxLength: 8,
  })
  .map((all) => all.map((word) => `${word} `).join(""));

describe("a declared interest", () => {
  it("is found where it stands, whatever stands around it", () =>
    fc.assert(
      fc.asyncProperty(role, organisation, words, words, async (as, name, before, after) => {
        const found = await mentions(`${before}${name}, ${after}`, [as + name]);
        expect(found.map(({ start, end }) => [start, end])).toEqual([
          [before.length, before.length + name.length],
        ]);
      }),
    ));

  it("is told once the post begins with its line, as the fix does it", () =>
    fc.assert(
      fc.asyncProperty(role, organisation, words, async (as, name, before) => {
        const found = await mentions(`Interest to declare: ${as}${name}.\n\n${before}${name}.`, [
          `${as}${name}.`,
        ]);
        expect(found.length).toBeGreaterThan(1);
        expect(found.filter(({ disclosed }) => !disclosed)).toEqual([]);
      }),
    ));

  it("of any letters at all is read to its end, and found only as whole words", () =>
    fc.assert(
      fc.asyncProperty(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), async (line, more) => {
        const text = `${more} ${line} ${more}`;
        for (const { start, end } of await mentions(text, [line])) {
          expect([start >= 0, end <= text.length, start < end]).toEqual([true, true, true]);
          expect(/[a-z0-9]{2}$/iu.test(text.slice(0, start + 1).slice(-2))).toBe(false);
        }
      }),
    ));

  it("that names nobody has no name", () => {
    const roles = [...lexicon("interest-words").entries()].filter(
      (word) => lexicon("interest-words").note(word) === "role",
    );
    expect(roles.length).toBeGreaterThan(100);
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...roles), { maxLength: 6 }), (line) => {
        expect(namesIn(line.join(" "))).toEqual([]);
      }),
    );
  });
});

describe("100,000 characters", () => {
  const PIECES = [
    "Novira ",
    "Novira. I am on the ",
    "I work for ",
    "@novira",
    "#Nov",
    "Dr Bayer ",
    "Boots. ",
    "n",
    "\ud800",
  ];
  it.each(PIECES)("of %j are read to their end", { timeout: 5_000 }, async (piece) => {
    const text = piece.repeat(100_000 / piece.length);
    const lines = [
      "Advisory board, Novira Pharma",
      "Bayer",
      "Shares in Boots",
      "n".repeat(300),
      "and ".repeat(70),
    ];
    for (const { start, end } of await mentions(text, lines))
      expect(start < end && end <= text.length).toBe(true);
  });
});
