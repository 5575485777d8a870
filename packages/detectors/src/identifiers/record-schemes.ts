import {
  hasBritishColumbiaDigit,
  hasDeaDigit,
  hasGs1CheckDigit,
  hasLuhnDigit,
  hasMedicareDigit,
  hasNhiDigit,
  hasNhsCheckDigit,
  hasNricLetter,
  hasPpsCheckLetter,
  hasVerhoeffDigit,
} from "./check-digits.ts";

/** A way of numbering people: what a number looks like without separators, and its check where it has one. */
export interface RecordScheme {
  readonly form: RegExp;
  /** Whether such numbers are given out at all, where the form alone does not say. */
  readonly issued?: (compact: string) => boolean;
  readonly check?: (compact: string) => boolean;
}

/** DDMMYY at the start, of any century; the 29th of February only where a year so written was a leap year. */
export const startsWithBirthDate = (digits: string): boolean => {
  const [day, month, year] = [0, 2, 4].map((at) => Number(digits.slice(at, at + 2))) as [
    number,
    number,
    number,
  ];
  return day >= 1 && day <= (DAYS[month - 1] ?? 0) && !(month === 2 && day === 29 && year % 4 !== 0);
};
/** YYMMDD at the start, as Malaysia and South Africa write it. */
const startsWithReversedDate = (digits: string): boolean =>
  startsWithBirthDate(digits.slice(4, 6) + digits.slice(2, 4) + digits.slice(0, 2));
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** NHS Scotland: date of birth, two digits, a digit for sex, a check digit. */
const isChi = (ten: string): boolean => startsWithBirthDate(ten) && hasNhsCheckDigit(ten);

/**
 * Ireland: seven digits of GS1 prefix (5393014 or, for tests, 5393054), a ten-digit core from 812000000 with the
 * NHS sum, and a GS1 digit for all 18 (HSE Health Identifiers Service, "IHI format"). Australia: 16 digits
 * from 80036 with a Luhn digit (AS 5017).
 */
const isIhi = (number: string): boolean =>
  number.length === 18
    ? hasNhsCheckDigit(number.slice(7, 17)) && hasGs1CheckDigit(number)
    : number.length === 10
      ? hasNhsCheckDigit(number)
      : hasLuhnDigit(number);

/** Letters of a Medicare beneficiary identifier: no S, L, O, I, B, Z. CMS, "Understanding the MBI format". */
const MBI = "[AC-HJKMNP-RT-Y]";

/** No D, F, I, Q, U or V in either place, no O in the second. HMRC, National Insurance Manual 39110. */
const NINO_PREFIX = /^(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]/;

export const RECORD_SCHEMES: Readonly<Record<string, RecordScheme>> = {
  "NHS number": { form: /^\d{10}$/, check: hasNhsCheckDigit },
  "CHI number": { form: /^\d{10}$/, check: isChi },
  "Health and Care Number": { form: /^\d{10}$/, check: hasNhsCheckDigit },
  "PPS number": { form: /^\d{7}[A-W][A-IWTX]?$/, check: hasPpsCheckLetter },
  "Individual Health Identifier": { form: /^(?:539\d{15}|8[0-5]\d{8}|80036\d{11})$/, check: isIhi },
  "Medical card number": { form: /^[A-Z]?\d{6,7}[A-Z]{0,2}$/ },
  "National Insurance number": {
    form: /^[A-Z]{2}\d{6}[A-D]?$/,
    issued: (nino) => NINO_PREFIX.test(nino),
  },
  // Not yet given out: 000, 666 and 900 to 999, 00, 0000. Social Security Administration, "SSN Randomization".
  "US Social Security number": {
    form: /^(?!(\d)\1*$)\d{9}$/,
    issued: (ssn) => /^(?!000|666|9)\d{3}(?!00)\d{2}(?!0000)\d{4}$/.test(ssn),
  },
  "Medicare beneficiary identifier": {
    form: new RegExp(`^[1-9]${MBI}[\\d${MBI.slice(1)}\\d${MBI}[\\d${MBI.slice(1)}\\d${MBI}{2}\\d{2}$`, ""),
  },
  "Medicare number": { form: /^[2-6]\d{9,10}$/, check: hasMedicareDigit },
  "Ontario health number": {
    form: /^[1-9]\d{9}[A-Z]{0,2}$/,
    check: (code) => hasLuhnDigit(code.slice(0, 10)),
  },
  "British Columbia health number": { form: /^9\d{9}$/, check: hasBritishColumbiaDigit },
  "Quebec health insurance number": { form: /^[A-Z]{4}\d{8}$/ },
  "Canadian health number": { form: /^\d{8,12}$/ },
  "Social Insurance Number": { form: /^[0-79]\d{8}$/, check: hasLuhnDigit },
  "NHI number": { form: /^[A-HJ-NP-Z]{3}\d{4}$/, check: hasNhiDigit },
  Aadhaar: { form: /^[2-9]\d{11}$/, check: hasVerhoeffDigit },
  "Pakistani identity card": { form: /^\d{13}$/ },
  "Malaysian identity card": { form: /^\d{12}$/, check: startsWithReversedDate },
  "Singapore identity number": { form: /^[STFGM]\d{7}[A-Z]$/, check: hasNricLetter },
  "South African identity number": {
    form: /^\d{13}$/,
    check: (id) => startsWithReversedDate(id) && hasLuhnDigit(id),
  },
  "Emirates ID": { form: /^784\d{12}$/ },
  "GMC number": { form: /^\d{7}$/ },
  "NMC PIN": { form: /^\d{2}[A-L]\d{4}[A-Z]$/ },
  "GDC number": { form: /^\d{4,6}$/ },
  "GPhC number": { form: /^\d{7}$/ },
  "Irish Medical Council number": { form: /^\d{5,6}$/ },
  NPI: { form: /^[12]\d{9}$/, check: (npi) => hasLuhnDigit(`80840${npi}`) },
  "DEA number": { form: /^[A-Z]{2}\d{7}$/, check: (dea) => hasDeaDigit(dea.slice(2)) },
  "AHPRA number": { form: /^[A-Z]{3}\d{10}$/ },
};

export type RecordOwner = "patient" | "professional" | "unknown";

/**
 * Which service gave out a ten-digit number, by the ranges in use; null where none does. 9 is kept for
 * tests and training, which is what invented examples use. uk-fci/nhs-number, nhs_number/constants.py.
 */
export function serviceOf(ten: string): string | null {
  if (/^[0-2]|^3[01]/.test(ten)) return startsWithBirthDate(ten) ? "CHI number" : null;
  if (ten.startsWith("3")) return "Health and Care Number";
  if (/^[4679]/.test(ten)) return "NHS number";
  return /^8[0-5]/.test(ten) ? "Individual Health Identifier" : null;
}

/** Ten digits of one of the services, in its range and with the sum they share. */
export const hasServiceCheck = (ten: string): boolean => serviceOf(ten) !== null && hasNhsCheckDigit(ten);
