import { fold } from "@chaperone/core";

/** A word of a text, where it stands there, and as it is compared: without case, accents and apostrophes. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly plain: string;
}

/** Letters with the marks and apostrophes inside them, or figures: "GMC19" is two words. */
const WORD = /[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*|\p{N}+/gu;

const plainOf = (word: string): string => fold(word).replace(/['’]/gu, "");

export const wordsIn = (text: string): readonly Word[] =>
  [...text.matchAll(WORD)]
    .map(({ 0: word, index }) => ({ start: index, end: index + word.length, plain: plainOf(word) }))
    // A lone accent is no word.
    .filter(({ plain }) => plain !== "");

/** A text in pieces, those that match set apart; together they are the text again. */
export interface Piece {
  /** Where it begins in the text. */
  readonly at: number;
  readonly words: string;
  readonly isMatch: boolean;
}

/** @param asked words as wordsIn makes them */
export function piecesOf(text: string, asked: readonly string[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  const take = (end: number, isMatch: boolean): void => {
    if (end > at) pieces.push({ at, words: text.slice(at, end), isMatch });
    at = end;
  };
  for (const word of wordsIn(text)) {
    const length = Math.max(0, ...asked.filter((one) => begins(word.plain, one)).map((one) => one.length));
    if (length === 0) continue;
    take(word.start, false);
    take(word.start + lengthAsWritten(text.slice(word.start, word.end), length), true);
  }
  take(text.length, false);
  return pieces;
}

/** Whether a word begins as asked; one or two figures are a number, of which no part will do: 19 is not 1998. */
export const begins = (word: string, asked: string): boolean =>
  /^\p{N}{1,2}$/u.test(asked) ? word === asked : word.startsWith(asked);

/** How much of a word as written makes so many of its plain letters: "Fógra" is as long as "fogra", "œ" as "oe". */
function lengthAsWritten(word: string, plainLength: number): number {
  let length = 0;
  for (const letter of word) {
    // An accent that follows its letter belongs to it.
    if (plainOf(word.slice(0, length)).length >= plainLength && !/^\p{M}/u.test(letter)) break;
    length += letter.length;
  }
  return length;
}
