import type { TextSpan } from "./place.ts";

export interface Unmasked {
  readonly text: string;
  /** A span of the unmasked text, in the text as typed. */
  toSource(span: TextSpan): TextSpan;
}

/** Zero-width and direction marks, soft hyphens, variation selectors, tags: they hide letters and are never read. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/u;

/** Letters that look Latin; folded only in a word that also has Latin letters or digits, so Greek stays Greek. */
const LOOKS_LATIN: Readonly<Record<string, string>> = {
  а: "a",
  в: "b",
  с: "c",
  ԁ: "d",
  е: "e",
  һ: "h",
  і: "i",
  ј: "j",
  к: "k",
  ӏ: "l",
  м: "m",
  н: "h",
  о: "o",
  р: "p",
  ѕ: "s",
  т: "t",
  у: "y",
  х: "x",
  ԝ: "w",
  ѵ: "v",
  ɡ: "g",
  ɑ: "a",
  ı: "i",
  А: "A",
  В: "B",
  С: "C",
  Е: "E",
  Н: "H",
  І: "I",
  Ј: "J",
  К: "K",
  Ӏ: "I",
  М: "M",
  О: "O",
  Р: "P",
  Ѕ: "S",
  Т: "T",
  У: "Y",
  Х: "X",
  Ԝ: "W",
  Ѵ: "V",
  α: "a",
  ε: "e",
  ι: "i",
  κ: "k",
  ν: "v",
  ο: "o",
  ρ: "p",
  τ: "t",
  υ: "u",
  χ: "x",
  Α: "A",
  Β: "B",
  Ε: "E",
  Ζ: "Z",
  Η: "H",
  Ι: "I",
  Κ: "K",
  Μ: "M",
  Ν: "N",
  Ο: "O",
  Ρ: "P",
  Τ: "T",
  Υ: "Y",
  Χ: "X",
};

/** Punctuation people and keyboards vary: quotes, dashes, spaces. */
const PLAIN_PUNCTUATION: Readonly<Record<string, string>> = {
  "‘": "'",
  "’": "'",
  "‛": "'",
  ʼ: "'",
  ʻ: "'",
  "′": "'",
  "`": "'",
  "´": "'",
  "“": '"',
  "”": '"',
  "„": '"',
  "″": '"',
  "‐": "-",
  "‑": "-",
  "‒": "-",
  "–": "-",
  "−": "-",
  "﹣": "-",
  "－": "-",
  "\u00a0": " ",
  "\u1680": " ",
  "\u2000": " ",
  "\u2001": " ",
  "\u2002": " ",
  "\u2003": " ",
  "\u2004": " ",
  "\u2005": " ",
  "\u2006": " ",
  "\u2007": " ",
  "\u2008": " ",
  "\u2009": " ",
  "\u200a": " ",
  "\u202f": " ",
  "\u205f": " ",
  "\u3000": " ",
  "\u0000": " ",
  "\u2028": "\n",
  "\u2029": "\n",
  "\u0085": "\n",
};

const IS_MARK = /^\p{M}$/u;
const IS_DIGIT = /^\p{Nd}$/u;
const IS_ASCII = /^[\t\n\r -_a-~]*$/;
const WORD = /[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu;
const HAS_LATIN_OR_DIGIT = /[\p{Script=Latin}0-9]/u;

/**
 * Removes what hides words from a reader: invisible characters, look-alike letters of other scripts,
 * styled letters and digits ("𝐌𝐚𝐫𝐲", "ⓜ", "９"), loose accents. Offsets are kept one by one.
 */
export function unmask(source: string): Unmasked {
  // Most drafts: nothing to do, and no maps to build.
  if (IS_ASCII.test(source)) return { text: source, toSource: ({ start, end }) => ({ start, end }) };

  const units: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const push = (text: string, start: number, end: number): void => {
    for (let i = 0; i < text.length; i++) {
      units.push(text[i]!);
      starts.push(start);
      ends.push(end);
    }
  };

  let at = 0;
  for (const character of source) {
    const start = at;
    at += character.length;
    if (INVISIBLE.test(character)) continue;
    if (IS_MARK.test(character)) {
      joinMark(character, at, units, ends, push, start);
      continue;
    }
    push(plain(character), start, at);
  }
  return { text: foldLookAlikes(units.join("")), toSource: sourceOf(starts, ends, source.length) };
}

/** A loose accent joins the letter before it where Unicode has the pair as one character. */
function joinMark(
  mark: string,
  end: number,
  units: string[],
  ends: number[],
  push: (text: string, start: number, end: number) => void,
  start: number,
): void {
  const last = units.at(-1);
  const joined = last === undefined ? mark : (last + mark).normalize("NFC");
  if (last !== undefined && joined.length === 1) {
    units[units.length - 1] = joined;
    ends[ends.length - 1] = end;
  } else push(mark, start, end);
}

function plain(character: string): string {
  const punctuation = PLAIN_PUNCTUATION[character];
  if (punctuation !== undefined) return punctuation;
  if (character <= "\u007f") return character;
  if (isLoneSurrogate(character)) return "\ufffd";
  if (IS_DIGIT.test(character)) return digitValue(character);
  // Styled letters (mathematical, full-width, circled) become plain; ligatures and fractions stay as they are.
  const compatible = character.normalize("NFKC");
  return compatible.length === 1 && compatible !== character ? compatible : character;
}

const isLoneSurrogate = (character: string): boolean =>
  character.length === 1 && character >= "\ud800" && character <= "\udfff";

/** Decimal digits of every script come in runs of ten, so the run's zero gives the value. */
function digitValue(character: string): string {
  const compatible = character.normalize("NFKC");
  if (compatible >= "0" && compatible <= "9") return compatible;
  const code = character.codePointAt(0)!;
  let zero = code;
  while (zero > code - 9 && IS_DIGIT.test(String.fromCodePoint(zero - 1))) zero--;
  return String(code - zero);
}

const foldLookAlikes = (text: string): string =>
  text.replace(WORD, (word) =>
    HAS_LATIN_OR_DIGIT.test(word) ? word.replace(/./gsu, (letter) => LOOKS_LATIN[letter] ?? letter) : word,
  );

function sourceOf(starts: readonly number[], ends: readonly number[], length: number) {
  const starting = Int32Array.from(starts);
  const ending = Int32Array.from(ends);
  return ({ start, end }: TextSpan): TextSpan => {
    const from = starting[start] ?? length;
    return { start: from, end: end > start ? (ending[end - 1] ?? length) : from };
  };
}
