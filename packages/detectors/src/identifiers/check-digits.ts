/** Check-digit sums. All take digits only, the check digit included. */

const digitsOf = (text: string): number[] => Array.from(text, Number);
const weigh = (digits: readonly number[], weights: readonly number[]): number =>
  weights.reduce((sum, weight, index) => sum + weight * (digits[index] ?? 0), 0);

/**
 * Ten digits, weights 10 to 2, modulus 11; a remainder that would need 10 is never issued.
 * NHS Data Dictionary, "NHS Number" (datadictionary.nhs.uk/attributes/nhs_number.html); the CHI number and
 * the Health and Care Number use the same sum.
 */
export function hasNhsCheckDigit(ten: string): boolean {
  const digits = digitsOf(ten);
  const check = (11 - (weigh(digits, [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 11;
  return check < 10 && check === digits[9];
}

/**
 * Seven digits by 8 to 2, a second letter A to I by 9, modulus 23; W stands for 0. Older second letters
 * (W, T, X) do not count. Department of Social Protection, "Extension of the PPS Number Range" (2013).
 */
export function hasPpsCheckLetter(pps: string): boolean {
  const second = pps[8] ?? "";
  const extra = /^[A-I]$/.test(second) ? 9 * (second.charCodeAt(0) - 64) : 0;
  const rest = (weigh(digitsOf(pps.slice(0, 7)), [8, 7, 6, 5, 4, 3, 2]) + extra) % 23;
  return pps[7] === "WABCDEFGHIJKLMNOPQRSTUV"[rest];
}

/** ISO/IEC 7812-1, annex B: cards, Canadian SIN and Ontario health numbers, NPI, Australian IHI, South African ID. */
export function hasLuhnDigit(number: string): boolean {
  const doubled = digitsOf(number)
    .reverse()
    .map((digit, index) => (index % 2 === 0 ? digit : digit > 4 ? 2 * digit - 9 : 2 * digit));
  return doubled.reduce((sum, digit) => sum + digit, 0) % 10 === 0;
}

/** GS1 General Specifications, section 7.9: weights 3 and 1 from the right, modulus 10. */
export function hasGs1CheckDigit(number: string): boolean {
  const weighted = digitsOf(number)
    .reverse()
    .map((digit, index) => (index % 2 === 0 ? digit : 3 * digit));
  return weighted.reduce((sum, digit) => sum + digit, 0) % 10 === 0;
}

/**
 * Australian Medicare card: weights 1, 3, 7, 9 over eight digits, the ninth is the sum modulus 10.
 * Services Australia, "Medicare card number check digit"; also meteor.aihw.gov.au/content/270101.
 */
export const hasMedicareDigit = (card: string): boolean =>
  weigh(digitsOf(card), [1, 3, 7, 9, 1, 3, 7, 9]) % 10 === Number(card[8]);

/** British Columbia personal health number: starts with 9, weights 2, 4, 8, 5, 10, 9, 7, 3, modulus 11. */
export function hasBritishColumbiaDigit(phn: string): boolean {
  const rest = weigh(digitsOf(phn).slice(1), [2, 4, 8, 5, 10, 9, 7, 3]) % 11;
  return phn.startsWith("9") && 11 - rest === Number(phn[9]);
}

/** Verhoeff's dihedral check over base 10 (J. Verhoeff, 1969), used by Aadhaar. */
export function hasVerhoeffDigit(number: string): boolean {
  let check = 0;
  for (const [index, digit] of digitsOf(number).reverse().entries()) {
    let turned = digit;
    for (let i = 0; i < index % 8; i++) turned = VERHOEFF_TURN[turned]!;
    check = dihedral(check, turned);
  }
  return check === 0;
}
const VERHOEFF_TURN = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4];
function dihedral(a: number, b: number): number {
  if (a < 5) return b < 5 ? (a + b) % 5 : 5 + ((a + b - 5) % 5);
  return b < 5 ? 5 + ((a - 5 - b + 5) % 5) : (a - b + 5) % 5;
}

/** Singapore NRIC and FIN: weights 2, 7, 6, 5, 4, 3, 2, offset by first letter, modulus 11 into two alphabets. */
export function hasNricLetter(nric: string): boolean {
  const offset = { S: 0, T: 4, F: 0, G: 4, M: 3 }[nric[0]!] ?? 0;
  const rest = (weigh(digitsOf(nric.slice(1, 8)), [2, 7, 6, 5, 4, 3, 2]) + offset) % 11;
  const alphabet = "ST".includes(nric[0]!) ? "JZIHGFEDCBA" : nric[0] === "M" ? "XWUTRQPNJLK" : "XWUTRQPNMLK";
  return nric[8] === alphabet[rest];
}

/** New Zealand NHI, first form (HISO 10046): letters without I and O by place, weights 7 to 2, modulus 11. */
export function hasNhiDigit(nhi: string): boolean {
  const values = Array.from(nhi, (character) =>
    /\d/.test(character) ? Number(character) : "ABCDEFGHJKLMNPQRSTUVWXYZ".indexOf(character) + 1,
  );
  const rest = weigh(values, [7, 6, 5, 4, 3, 2]) % 11;
  return rest !== 0 && (11 - rest) % 10 === values[6];
}

/** US DEA registration: the last digit of (1st + 3rd + 5th) + 2 (2nd + 4th + 6th). */
export const hasDeaDigit = (seven: string): boolean =>
  weigh(digitsOf(seven), [1, 2, 1, 2, 1, 2]) % 10 === Number(seven[6]);

/** ISO 13616: first four characters to the end, letters as 10 to 35, modulus 97 leaves 1. */
export function hasIbanCheck(iban: string): boolean {
  let rest = 0;
  for (const character of iban.slice(4) + iban.slice(0, 4)) {
    const value = Number.parseInt(character, 36);
    rest = (value > 9 ? rest * 100 + value : rest * 10 + value) % 97;
  }
  return rest === 1;
}

/** ISO/IEC 7064 MOD 37-2 with "+" for 36, as NHS England's short form prescription identifiers use it. */
export function hasPrescriptionCheck(characters: string): boolean {
  const alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ+";
  const last = characters.length - 1;
  let total = 0;
  for (let i = 0; i < last; i++) total = ((total + alphabet.indexOf(characters[i]!)) * 2) % 37;
  return (total + alphabet.indexOf(characters[last]!)) % 37 === 1;
}
