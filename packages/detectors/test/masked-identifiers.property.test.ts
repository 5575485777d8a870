import { type ObservationKind, observe, readDraft } from "@chaperone/core";
import { readMarkedText } from "@chaperone/core/testing";
import fc from "fast-check";
import { expect, it } from "vitest";
import { otherIdentifier } from "../src/other-identifier.ts";
import { phone } from "../src/phone.ts";
import { postcode } from "../src/postcode.ts";
import { recordNumber } from "../src/record-number.ts";
import { vehicleRegistration } from "../src/vehicle-registration.ts";

const detectors = [otherIdentifier, phone, postcode, recordNumber, vehicleRegistration];

/** An invented number, written without separators, and how people split it. */
interface Invented {
  readonly kind: ObservationKind;
  readonly compact: string;
  readonly groups: readonly number[];
}
const invented = (kind: ObservationKind, groups: readonly number[]) => (compact: string | null) =>
  ({ kind, compact: compact ?? "", groups }) satisfies Invented;

const figures = (count: number): fc.Arbitrary<string> =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: count, maxLength: count }).map((all) => all.join(""));
const letters = (from: string, count: number): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...from), { minLength: count, maxLength: count }).map((all) => all.join(""));
const two = (min: number, max: number): fc.Arbitrary<string> =>
  fc.integer({ min, max }).map((value) => String(value).padStart(2, "0"));
const joined = (...parts: fc.Arbitrary<string>[]): fc.Arbitrary<string> =>
  fc.tuple(...parts).map((all) => all.join(""));
const present = ({ compact }: Invented): boolean => compact !== "";

/** Weights 10 to 1 over all ten digits leave no remainder modulo 11. */
const completed = (nine: string): string | null =>
  Array.from("0123456789", (digit) => nine + digit).find(
    (ten) => Array.from(ten).reduce((sum, digit, index) => sum + Number(digit) * (10 - index), 0) % 11 === 0,
  ) ?? null;

const nhs = joined(fc.constantFrom("4", "6", "7"), figures(8)).map(completed);
const healthAndCare = joined(fc.constant("3"), two(20, 99), figures(6)).map(completed);
const chi = joined(two(1, 28), two(1, 12), figures(5)).map(completed);
const pps = fc.tuple(figures(7), fc.constantFrom("", "A", "B")).map(([seven, second]) => {
  const extra = second === "" ? 0 : 9 * (second.charCodeAt(0) - 64);
  const sum = Array.from(seven).reduce((all, digit, index) => all + Number(digit) * (8 - index), extra);
  return `${seven}${"WABCDEFGHIJKLMNOPQRSTUV"[sum % 23]}${second}`;
});
/** The bank "WEST" stands in every published example. */
const iban = figures(14).map((account) => {
  const moved = Array.from(`WEST${account}GB00`, (sign) => Number.parseInt(sign, 36)).join("");
  return `GB${String(98n - (BigInt(moved) % 97n)).padStart(2, "0")}WEST${account}`;
});

const numbers = fc
  .oneof(
    nhs.map(invented("record-number", [3, 3, 4])),
    healthAndCare.map(invented("record-number", [3, 3, 4])),
    chi.map(invented("record-number", [6, 4])),
    joined(fc.constant("07700900"), figures(3)).map(invented("phone", [5, 3, 3])),
    joined(fc.constant("01632960"), figures(3)).map(invented("phone", [5, 6])),
    joined(fc.constant("02079460"), figures(3)).map(invented("phone", [3, 4, 4])),
  )
  .filter(present);

const codes = fc.oneof(
  pps.map(invented("record-number", [9])),
  joined(fc.constantFrom("LN", "BT", "SY", "CF"), two(10, 99), figures(1), letters("ABDEFGHJLN", 2)).map(
    invented("postcode", [4, 3]),
  ),
  joined(
    fc.constantFrom("H91", "V95", "D14", "F92"),
    letters("ACDEFHKN", 1),
    figures(1),
    letters("PRTVWXY", 1),
    figures(1),
  ).map(invented("postcode", [3, 4])),
  joined(fc.constantFrom("WN", "BX", "KD"), fc.constantFrom("99", "19", "71"), letters("KVXYZ", 3)).map(
    invented("vehicle-registration", [4, 3]),
  ),
);

const split = ({ compact, groups }: Invented, between: string): string =>
  groups
    .map((size, index) => {
      const from = groups.slice(0, index).reduce((sum, one) => sum + one, 0);
      return compact.slice(from, from + size);
    })
    .filter(Boolean)
    .join(between);

const WORDS = "zero one two three four five six seven eight nine".split(" ");
const shifted = (text: string, zero: number): string =>
  text.replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));
const each = (text: string, between: string): string => Array.from(text).join(between);

/** How people hide figures from a filter, or just type them. */
const NUMBER_MASKS: Readonly<Record<string, (number: Invented) => string>> = {
  "as it is": ({ compact }) => compact,
  spaced: (one) => split(one, " "),
  dashed: (one) => split(one, "-"),
  dotted: (one) => split(one, "."),
  "em spaces": (one) => split(one, "\u2003"),
  stars: (one) => split(one, "*"),
  pictures: (one) => split(one, "🎉"),
  "pictures with spaces": (one) => split(one, " 🎉 "),
  "one by one": ({ compact }) => each(compact, " "),
  "a picture after each": ({ compact }) => each(compact, "💉"),
  "invisible spaces": ({ compact }) => each(compact, "\u200b"),
  "invisible joiners": (one) => each(split(one, " "), "\u2060"),
  keycaps: ({ compact }) => compact.replace(/\d/g, "$&\ufe0f\u20e3"),
  "full-width": (one) => shifted(split(one, " "), 0xff10),
  bold: (one) => shifted(split(one, " "), 0x1d7ce),
  Arabic: ({ compact }) => shifted(compact, 0x660),
  "the letter O": (one) => split(one, " ").replaceAll("0", "O"),
  "a Cyrillic O": (one) => split(one, " ").replace(/0(?=\d)/g, "О"),
  "in words": ({ compact }) => Array.from(compact, (digit) => WORDS[Number(digit)]!).join(" "),
  "in words with dashes said": (one) =>
    split(one, "-")
      .replace(/\d/g, (digit) => ` ${WORDS[Number(digit)]}`)
      .replaceAll("-", " dash")
      .trim(),
};

const CODE_MASKS: Readonly<Record<string, (code: Invented) => string>> = {
  "as it is": ({ compact }) => compact,
  spaced: (one) => split(one, " "),
  "one by one": ({ compact }) => each(compact, " "),
  "with dots": ({ compact }) => each(compact, "."),
  "invisible spaces": (one) => each(split(one, " "), "\u200b"),
  "full-width figures": (one) => shifted(split(one, " "), 0xff10),
  "a Greek or Cyrillic letter": (one) =>
    split(one, " ").replace(/[ABEHKNTXY]/, (letter) => "ΑВΕНΚΝТХΥ"["ABEHKNTXY".indexOf(letter)]!),
};

const masked = (
  values: fc.Arbitrary<Invented>,
  masks: Readonly<Record<string, (value: Invented) => string>>,
) =>
  fc
    .tuple(values, fc.constantFrom(...Object.keys(masks)))
    .map(([value, mask]) => ({ kind: value.kind, mask, written: masks[mask]!(value) }));

const lead = fc.constantFrom("", "Joan: ", "👩‍⚕️ ", "see é\u0301 ", "🩺🩸", "please chase\n", "(");
const tail = fc.constantFrom("", ".", " 🎉", ", ok", "\n", ")", "👀");

it("finds invented numbers and codes in every disguise, at their place in the text as typed", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(masked(numbers, NUMBER_MASKS), masked(codes, CODE_MASKS)),
      lead,
      tail,
      async ({ kind, mask, written }, before, after) => {
        // "reg" where a plate stands, as nothing else tells short forms from any other code.
        const label = kind === "vehicle-registration" ? "reg " : "";
        const { text, spans } = readMarkedText(`${before}${label}⟦${written}⟧${after}`);
        const { observations } = await observe(
          readDraft({ text, kind: "post", platform: "x", author: {} }),
          detectors,
        );
        const seen = observations.flatMap((one) =>
          one.place.in === "text" ? [{ kind: one.kind, start: one.place.start, end: one.place.end }] : [],
        );
        expect(seen, `${mask}: ${text}`).toContainEqual({ kind, ...spans[0] });
      },
    ),
    { numRuns: 1500 },
  );
});

it("finds an account number however it is split", async () => {
  await fc.assert(
    fc.asyncProperty(iban, fc.constantFrom("", " ", "-", "."), fc.boolean(), async (one, between, small) => {
      const written = one.match(/.{1,4}/g)!.join(between);
      const { text, spans } = readMarkedText(`pay ⟦${small ? written.toLowerCase() : written}⟧ please`);
      const { observations } = await observe(
        readDraft({ text, kind: "post", platform: "x", author: {} }),
        detectors,
      );
      const found = observations.filter(({ kind }) => kind === "other-identifier").map(({ place }) => place);
      expect(found, text).toContainEqual(expect.objectContaining({ ...spans[0] }));
    }),
    { numRuns: 200 },
  );
});
