import { observe, readDraft } from "@chaperone/core";
import fc from "fast-check";
import { expect, it } from "vitest";
import { address } from "../src/address.ts";
import { dateOfBirth } from "../src/date-of-birth.ts";
import { email } from "../src/email.ts";
import { handle } from "../src/handle.ts";
import { otherIdentifier } from "../src/other-identifier.ts";
import { phone } from "../src/phone.ts";
import { postcode } from "../src/postcode.ts";
import { recordNumber } from "../src/record-number.ts";
import { url } from "../src/url.ts";
import { vehicleRegistration } from "../src/vehicle-registration.ts";

const identifiers = [
  address,
  dateOfBirth,
  email,
  handle,
  otherIdentifier,
  phone,
  postcode,
  recordNumber,
  url,
  vehicleRegistration,
];

async function read(text: string) {
  return observe(readDraft({ text, kind: "post", platform: "x", author: {} }), identifiers);
}

const PIECES =
  "07700 900123|999 765 4323|LN11 0QD|H91 X7Q2|@jo.b|a@b.example|x.example/y|12/07/1952|dob |ref |AB12 CDE|NHS no |14 Oak St|call | |\n|🎂|\ud800|é|\u200b|-|/|0|o |at |dot ".split(
    "|",
  );

it("reads any string without failing, and every place lies inside it", async () => {
  const text = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(fc.constantFrom(...PIECES), { maxLength: 20 }).map((all) => all.join("")),
  );
  await fc.assert(
    fc.asyncProperty(text, async (draft) => {
      const { observations, coverage } = await read(draft);
      expect(coverage.filter(({ run }) => run.state !== "ran")).toEqual([]);
      for (const { place } of observations) {
        expect(place).toMatchObject({ in: "text" });
        if (place.in !== "text") continue;
        expect(place.start).toBeGreaterThanOrEqual(0);
        expect(place.start).toBeLessThan(place.end);
        expect(place.end).toBeLessThanOrEqual(draft.length);
      }
    }),
    { numRuns: 400 },
  );
});

/** Each would take minutes if an expression backtracked or a loop looked at everything again. */
const LONG = [
  "a",
  "1",
  "1 ",
  "O",
  "@",
  "a.",
  "a@",
  "1-",
  "double ",
  "call him on ",
  "12/07/1952 ",
  "the white ",
  "a dot ",
  "Aa St ",
];

it.each(LONG)("reads 100,000 characters of %j in reasonable time", async (piece) => {
  const started = performance.now();
  const { coverage } = await read(piece.repeat(100_000 / piece.length));
  expect(coverage.every(({ run }) => run.state === "ran")).toBe(true);
  // All ten detectors together on a busy machine; one alone stays far below.
  expect(performance.now() - started).toBeLessThan(8000);
});
