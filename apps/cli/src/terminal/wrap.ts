import { graphemesOf, widthOf } from "./width.ts";

/** Lines no wider than a width, broken at spaces; a word that is too wide is broken between graphemes. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  let used = 0;
  const close = (): void => {
    lines.push(line.trimEnd());
    line = "";
    used = 0;
  };
  for (const part of text.split(/(?<= )(?! )/u)) {
    const word = part.trimEnd();
    const wide = widthOf(word);
    if (used > 0 && used + wide > width) close();
    if (wide > width && !isAddress(word)) {
      for (const piece of pieces(word, width)) {
        if (used > 0) close();
        line = piece;
        used = widthOf(piece);
      }
      line += part.slice(word.length);
      used += part.length - word.length;
    } else {
      line += part;
      used += wide + part.length - word.length;
    }
  }
  if (line.trim() !== "" || lines.length === 0) close();
  return lines;
}

/** An address broken in two cannot be followed. */
const isAddress = (word: string): boolean => /^https?:\/\//u.test(word);

function pieces(word: string, width: number): string[] {
  const found: string[] = [];
  let piece = "";
  let used = 0;
  for (const grapheme of graphemesOf(word)) {
    const wide = widthOf(grapheme);
    if (used + wide > width && piece !== "") {
      found.push(piece);
      piece = "";
      used = 0;
    }
    piece += grapheme;
    used += wide;
  }
  return [...found, piece];
}
