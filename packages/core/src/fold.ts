/** Letters that carry their stroke inside, which no normal form takes off. */
const STROKED: Readonly<Record<string, string>> = {
  ł: "l",
  ø: "o",
  đ: "d",
  ð: "d",
  þ: "th",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ı: "i",
  ə: "e",
};
const PLAIN = /^[a-z'-]*$/;

/** Lower case without accents, as the name lists are written: "Siân" and "Sian" are one name. */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return lower
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[łøđðþßæœıə]/g, (letter) => STROKED[letter] ?? letter);
}
