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
/** How many runs of up to three symbols there are. */
export const GRAMS = SINGLES + 32;

/** Which runs of up to three symbols a text holds; those at an edge of a word also with the edge. */
export class Grams {
  /** A bit for each run: small enough to stay near the processor while hundreds of patterns ask. */
  readonly #bits = new Uint8Array(GRAMS / 8);
  readonly #held: number[] = [];
  /** Every run is taken to be there. */
  readonly areAll: boolean;

  constructor(text: string) {
    this.areAll = MATCHES_ASCII.test(text);
    if (this.areAll) this.#bits.fill(255);
    else this.#read(text);
  }

  has(gram: number): boolean {
    return (this.#bits[gram >> 3]! & (1 << (gram & 7))) !== 0;
  }

  /** Each run once; none where all are taken to be there. */
  get held(): readonly number[] {
    return this.#held;
  }

  #add(gram: number): void {
    if (this.has(gram)) return;
    this.#bits[gram >> 3]! |= 1 << (gram & 7);
    this.#held.push(gram);
  }

  #read(text: string): void {
    let [before, last] = [OTHER, OTHER];
    // One step past the end, where the last word ends.
    for (let i = 0; i <= text.length; i++) {
      const here = i < text.length ? symbolOf(text.charCodeAt(i)) : OTHER;
      this.#add(SINGLES + here);
      this.#add(PAIRS + last * 32 + here);
      this.#add((before * 32 + last) * 32 + here);
      if (isLetter(last)) {
        const starts = !isLetter(before);
        if (starts) this.#add(last * 32 + here);
        if (!isLetter(here)) {
          this.#add(PAIRS + last * 32);
          this.#add((before * 32 + last) * 32);
          if (starts) this.#add(last * 32);
        }
      }
      if (isLetter(here) && !isLetter(last)) this.#add(PAIRS + here);
      before = last;
      last = here;
    }
  }
}

/** The runs that a text must hold to hold a literal, given in symbols. */
export function gramsNeeded(literal: string): number[] {
  const s = [...literal].map(codes);
  if (s.length === 1) return [SINGLES + s[0]!];
  if (s.length === 2) return [PAIRS + s[0]! * 32 + s[1]!];
  return s.slice(2).map((symbol, i) => (s[i]! * 32 + s[i + 1]!) * 32 + symbol);
}

/** Symbols from frequent to rare in posts, EDGE before all. */
const BY_FREQUENCY = `${EDGE} etaoinsrhldcumfpgwyb'v0#k-xjqz`;
const rarity = Uint8Array.from(ALPHABET, (symbol) => BY_FREQUENCY.indexOf(symbol));

/** The run of a literal that the fewest texts hold. */
export const rarestOf = (grams: readonly number[]): number =>
  grams.reduce((best, gram) => (rarityOf(gram) > rarityOf(best) ? gram : best));

const rarityOf = (gram: number): number =>
  rarity[gram & 31]! + rarity[(gram >> 5) & 31]! + rarity[(gram >> 10) & 31]!;
