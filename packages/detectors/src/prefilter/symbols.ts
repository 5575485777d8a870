/**
 * The 32 symbols in which texts and patterns are compared: letters of any case, any digit as "0", any space as " ",
 * apostrophe, hyphen, "#" for all others. EDGE stands where a run of letters begins or ends.
 */
export const EDGE = "\0";
const ALPHABET = `${EDGE}abcdefghijklmnopqrstuvwxyz0 '-#`;
const OTHER = ALPHABET.length - 1;

const codes = (character: string): number => ALPHABET.indexOf(character);
const ASCII = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code).toLowerCase();
  if (code === 0) return OTHER;
  if (/\d/.test(character)) return codes("0");
  if (/\s/.test(character)) return codes(" ");
  return ALPHABET.includes(character) ? codes(character) : OTHER;
});

const symbolOf = (code: number): number =>
  code < 128 ? ASCII[code]! : SPACE.test(String.fromCharCode(code)) ? codes(" ") : OTHER;
const SPACE = /\s/;
/** The long s and the Kelvin sign, which "s" and "k" match in any case. */
export const MATCHES_ASCII = /[\u017f\u212a]/;

/** A text in symbols. */
export function symbols(text: string): string {
  let found = "";
  for (let i = 0; i < text.length; i++) found += ALPHABET[symbolOf(text.charCodeAt(i))]!;
  return found;
}

const isLetter = (code: number): boolean => code >= 1 && code <= 26;

// Runs of three symbols come first, then pairs, then single ones.
const PAIRS = 32 * 32 * 32;
const SINGLES = PAIRS + 32 * 32;
const SIZE = SINGLES + 32;

/** Which runs of up to three symbols a text holds; those at an edge of a word also with the edge. */
export type Grams = Uint8Array;

export function gramsOf(text: string): Grams {
  const grams = new Uint8Array(SIZE);
  if (MATCHES_ASCII.test(text)) return grams.fill(1);
  let [before, last] = [OTHER, OTHER];
  // One step past the end, where the last word ends.
  for (let i = 0; i <= text.length; i++) {
    const here = i < text.length ? symbolOf(text.charCodeAt(i)) : OTHER;
    grams[SINGLES + here] = 1;
    grams[PAIRS + last * 32 + here] = 1;
    grams[(before * 32 + last) * 32 + here] = 1;
    if (isLetter(last)) {
      const starts = !isLetter(before);
      if (starts) grams[last * 32 + here] = 1;
      if (!isLetter(here)) {
        grams[PAIRS + last * 32] = 1;
        grams[(before * 32 + last) * 32] = 1;
        if (starts) grams[last * 32] = 1;
      }
    }
    if (isLetter(here) && !isLetter(last)) grams[PAIRS + here] = 1;
    [before, last] = [last, here];
  }
  return grams;
}

/** The runs that a text must hold to hold a literal, given in symbols. */
export function gramsNeeded(literal: string): number[] {
  const s = [...literal].map(codes);
  if (s.length === 1) return [SINGLES + s[0]!];
  if (s.length === 2) return [PAIRS + s[0]! * 32 + s[1]!];
  return s.slice(2).map((symbol, i) => (s[i]! * 32 + s[i + 1]!) * 32 + symbol);
}
