/** No lenition where it cannot be heard: l, n, r, vowels, and s before c, f, m, p, t, v. */
const LENITABLE = /^(?:[bcdfgmpt]|s(?![cfmptv]))/iu;

const ECLIPSED: Readonly<Record<string, string>> = {
  b: "mb",
  c: "gc",
  d: "nd",
  f: "bhf",
  g: "ng",
  p: "bp",
  t: "dt",
};

/** "pictiúr" to "phictiúr" */
export const lenited = (noun: string): string =>
  LENITABLE.test(noun) ? `${noun.charAt(0)}h${noun.slice(1)}` : noun;

/** "pictiúr" to "bpictiúr", "athrú" to "n-athrú" */
export function eclipsed(noun: string): string {
  const first = noun.charAt(0);
  return /[aeiouáéíóú]/u.test(first) ? `n-${noun}` : `${ECLIPSED[first] ?? first}${noun.slice(1)}`;
}

/**
 * A noun as it is said after a number: after 2 to 6 lenited, after 7 to 10 eclipsed, in the teens as after the unit,
 * and from 20 on as it is. The noun stays in the singular.
 */
export function afterNumber(count: number, noun: string): string {
  const unit = count <= 10 ? count : count < 20 ? count - 10 : 0;
  // Of one there is "aon", in the teens alone: it leaves d, t and s as they are.
  if (unit === 1) return /^[dts]/u.test(noun) ? noun : lenited(noun);
  if (unit >= 2 && unit <= 6) return lenited(noun);
  return unit >= 7 ? eclipsed(noun) : noun;
}

/** "12,345", with the separators that English in Ireland has too. */
export const figure: (count: number) => string = new Intl.NumberFormat("en-GB").format;

/** "pictiúr amháin", "2 phictiúr", "7 bpictiúr", "20 pictiúr" */
export const counted = (count: number, noun: string): string =>
  count === 1 ? `${noun} amháin` : `${figure(count)} ${afterNumber(count, noun)}`;

const NUMBERS = ["", "", "dhá", "trí", "ceithre", "cúig", "sé", "seacht", "ocht", "naoi", "deich"];

/** In words up to ten: "athrú amháin", "dhá athrú", "seacht n-athrú", "11 athrú" */
export const countedInWords = (count: number, noun: string): string =>
  NUMBERS[count] ? `${NUMBERS[count]} ${afterNumber(count, noun)}` : counted(count, noun);

const PEOPLE = [
  "duine amháin",
  "beirt",
  "triúr",
  "ceathrar",
  "cúigear",
  "seisear",
  "seachtar",
  "ochtar",
  "naonúr",
  "deichniúr",
];

/** People have numbers of their own up to ten: "beirt", "deichniúr", "20 duine" */
export const countedPeople = (count: number): string => PEOPLE[count - 1] ?? counted(count, "duine");

/** "a Chara" to "A Chara"; a figure at the beginning stays. */
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
