import { observe, readDraft, type TextSpan } from "@chaperone/core";
import { readMarkedText } from "@chaperone/core/testing";
import fc from "fast-check";
import { expect, it } from "vitest";
import { recordNumber } from "../src/record-number.ts";

/** Weights 10 to 1 over all ten digits leave no remainder: the check told another way than in the detector. */
const nhsRemainder = (ten: string): number =>
  Array.from(ten).reduce((sum, digit, index) => sum + Number(digit) * (10 - index), 0) % 11;

const withCheckDigit = (nine: string): string | null =>
  Array.from("0123456789", (digit) => nine + digit).find((ten) => nhsRemainder(ten) === 0) ?? null;

const digits = (length: number): fc.Arbitrary<string> =>
  fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length })
    .map((all) => all.join(""));
const present = (one: string | null): one is string => one !== null;
const two = (min: number, max: number): fc.Arbitrary<string> =>
  fc.integer({ min, max }).map((value) => String(value).padStart(2, "0"));

const nhsNumber = fc
  .tuple(fc.constantFrom("4", "6", "7", "999"), digits(8))
  .map(([start, rest]) => withCheckDigit((start + rest).slice(0, 9)))
  .filter(present);
const chiNumber = fc
  .tuple(two(1, 28), two(1, 12), two(0, 99), digits(3))
  .map((parts) => withCheckDigit(parts.join("")))
  .filter(present);
const ppsNumber = fc.tuple(digits(7), fc.constantFrom("", "A", "H")).map(([seven, second]) => {
  const letter = second === "" ? 0 : second.charCodeAt(0) - 64;
  const sum = Array.from(seven).reduce((all, digit, index) => all + Number(digit) * (8 - index), 9 * letter);
  return `${seven}${"WABCDEFGHIJKLMNOPQRSTUV"[sum % 23]}${second}`;
});

const separator = fc.constantFrom("", " ", "-", ".", " - ", "_");
const split = (number: string, sizes: readonly number[], between: string): string =>
  sizes
    .map((size, index) => {
      const from = sizes.slice(0, index).reduce((sum, one) => sum + one, 0);
      return number.slice(from, from + size);
    })
    .join(between);
const written = fc.oneof(
  fc.tuple(nhsNumber, separator).map(([one, between]) => split(one, [3, 3, 4], between)),
  fc.tuple(chiNumber, separator).map(([one, between]) => split(one, [6, 4], between)),
  fc.tuple(ppsNumber, fc.constantFrom("", " ")).map(([one, between]) => split(one, [7, 2], between)),
);

const around = fc
  .array(
    fc.constantFrom(
      "Joan",
      "please",
      "chase",
      "bloods for",
      "👩‍⚕️",
      "🩺🩸",
      "❤️",
      "é",
      "(",
      "→",
      "she is",
      "🇮🇪",
      "\u200b",
    ),
    { maxLength: 4 },
  )
  .map((words) => words.join(" "));
const gap = fc.constantFrom(" ", " 💉", "\n", ": ");

async function seenIn(marked: string) {
  const { text, spans } = readMarkedText(marked);
  const document = readDraft({ text, kind: "post", platform: "x", author: {} });
  const { observations } = await observe(document, [recordNumber]);
  const seen = observations.map(({ place, details }) => ({
    span: place as unknown as TextSpan,
    valid: (details as { valid: boolean | null }).valid,
  }));
  return { seen, wanted: spans[0]! };
}

it("finds every valid NHS, CHI and PPS number at its exact place, whatever stands around it", async () => {
  await fc.assert(
    fc.asyncProperty(
      around,
      gap,
      written,
      fc.constantFrom("", ".", " 🎉", ", ok", "\n"),
      async (lead, space, number, tail) => {
        const { seen, wanted } = await seenIn(`${lead}${space}⟦${number}⟧${tail}`);
        const exact = seen.find(({ span }) => span.start === wanted.start && span.end === wanted.end);
        expect(exact, JSON.stringify({ number, seen })).toMatchObject({ valid: true });
      },
    ),
    { numRuns: 600 },
  );
});

it("never calls a wrong check digit right", async () => {
  const wrong = fc
    .tuple(fc.oneof(nhsNumber, chiNumber), fc.integer({ min: 1, max: 9 }), separator, fc.boolean())
    .map(([one, shift, between, named]) => {
      const last = (Number(one[9]) + shift) % 10;
      return `${named ? "NHS no " : ""}⟦${split(one.slice(0, 9) + last, [3, 3, 4], between)}⟧`;
    });
  await fc.assert(
    fc.asyncProperty(around, wrong, async (lead, number) => {
      const { seen } = await seenIn(`${lead} ${number}`);
      expect(seen.filter(({ valid }) => valid === true)).toEqual([]);
    }),
    { numRuns: 400 },
  );
});
