import { describe, expect, it } from "vitest";
import {
  hasBritishColumbiaDigit,
  hasDeaDigit,
  hasGs1CheckDigit,
  hasIbanCheck,
  hasLuhnDigit,
  hasMedicareDigit,
  hasNhiDigit,
  hasNhsCheckDigit,
  hasNricLetter,
  hasPpsCheckLetter,
  hasPrescriptionCheck,
  hasVerhoeffDigit,
} from "../src/identifiers/check-digits.ts";

/** Numbers that the schemes' own descriptions print as examples, or that are kept for tests. */
const EXAMPLES: readonly (readonly [
  name: string,
  check: (number: string) => boolean,
  right: string,
  wrong: string,
])[] = [
  ["hasNhsCheckDigit", hasNhsCheckDigit, "9434765919", "9434765918"],
  ["hasNhsCheckDigit", hasNhsCheckDigit, "9990000018", "9990000081"],
  ["hasPpsCheckLetter", hasPpsCheckLetter, "1234567T", "1234567A"],
  ["hasPpsCheckLetter", hasPpsCheckLetter, "1234567FA", "1234567TA"],
  ["hasLuhnDigit", hasLuhnDigit, "79927398713", "79927398710"],
  ["hasGs1CheckDigit", hasGs1CheckDigit, "4006381333931", "4006381333932"],
  ["hasMedicareDigit", hasMedicareDigit, "2123456701", "2123456711"],
  ["hasBritishColumbiaDigit", hasBritishColumbiaDigit, "9698658215", "9698658216"],
  ["hasVerhoeffDigit", hasVerhoeffDigit, "2363", "2364"],
  ["hasNricLetter", hasNricLetter, "S1234567D", "S1234567A"],
  ["hasNhiDigit", hasNhiDigit, "ZZZ0016", "ZZZ0017"],
  ["hasDeaDigit", hasDeaDigit, "1234563", "1234564"],
  ["hasIbanCheck", hasIbanCheck, "GB82WEST12345698765432", "GB82WEST12345698765433"],
  ["hasPrescriptionCheck", hasPrescriptionCheck, "83C40EA2385600123W", "83C40EA2385600123X"],
];

describe("check digits", () => {
  it.each(EXAMPLES)("%s", (_, check, right, wrong) => {
    expect([check(right), check(wrong)]).toEqual([true, false]);
  });

  it("nine digits whose remainder would need a check digit of 10 have none", () => {
    // 2 x 6 = 12 leaves 1, and 11 - 1 is no digit.
    expect(Array.from("0123456789", (digit) => hasNhsCheckDigit(`000000006${digit}`))).not.toContain(true);
  });
});
