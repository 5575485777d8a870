import { allMatches, fold } from "@chaperone/core";

/** A row of a table with the phrases that lead to it. */
export interface Named {
  readonly names: readonly string[];
}

export interface PhraseMatch<Row> {
  readonly row: Row;
  /** The phrase as listed. */
  readonly phrase: string;
}

/** A table looked up by what a passage says. */
export interface PhraseTable<Row extends Named> {
  /** The row whose phrase has most words in the passage, then most letters. */
  best(passage: string): PhraseMatch<Row> | undefined;
  /** Every row with a phrase in the passage whose words no better phrase has used, best first. */
  all(passage: string): PhraseMatch<Row>[];
}

interface Phrase<Row> {
  readonly row: Row;
  readonly text: string;
  /** Words; one that ends in * stands for all that begin so. */
  readonly words: readonly string[];
}

const WORD = /[\p{L}\p{N}&]+(?:['’][\p{L}\p{N}]+)*/gu;
const wordsOf = (text: string): string[] =>
  allMatches(text, WORD).map(([word]) => fold(word).replaceAll("’", "'"));

/**
 * A phrase stands in a passage when each of its words does, in any order: "fell off a ladder" and "the ladder
 * that he fell from" say the same.
 */
export function phraseTable<Row extends Named>(rows: readonly Row[]): PhraseTable<Row> {
  const byWord = new Map<string, Phrase<Row>[]>();
  let longest = 0;
  for (const row of rows) {
    for (const text of row.names) {
      const words = text.split(/[\s/-]+/u).map((word) => fold(word));
      // Looked up by its longest word alone, which few passages have.
      const key = words.toSorted((a, b) => b.length - a.length)[0]!;
      const list = byWord.get(key);
      if (list) list.push({ row, text, words });
      else byWord.set(key, [{ row, text, words }]);
      longest = Math.max(longest, key.length);
    }
  }

  const matchesIn = (passage: string): Phrase<Row>[] => {
    const said = [...new Set(wordsOf(passage).flatMap((word) => [word, word.replace(/'s$/u, "")]))];
    const has = (word: string): boolean =>
      word.endsWith("*") ? said.some((one) => one.startsWith(word.slice(0, -1))) : said.includes(word);
    const found: Phrase<Row>[] = [];
    for (const word of said) {
      for (const phrase of byWord.get(word) ?? []) if (phrase.words.every(has)) found.push(phrase);
      for (let length = 2; length <= Math.min(word.length, longest); length++)
        for (const phrase of byWord.get(`${word.slice(0, length)}*`) ?? [])
          if (phrase.words.every(has)) found.push(phrase);
    }
    return found.sort((a, b) => b.words.length - a.words.length || b.text.length - a.text.length);
  };

  return {
    best: (passage) => {
      const [first] = matchesIn(passage);
      return first && { row: first.row, phrase: first.text };
    },
    all: (passage) => {
      const used = new Set<string>();
      const rowsSeen = new Set<Row>();
      const found: PhraseMatch<Row>[] = [];
      for (const { row, text, words } of matchesIn(passage)) {
        if (rowsSeen.has(row) || words.every((word) => used.has(word))) continue;
        rowsSeen.add(row);
        for (const word of words) used.add(word);
        found.push({ row, phrase: text });
      }
      return found;
    },
  };
}
