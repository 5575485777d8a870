import { allMatches, type Reading, type Word } from "@chaperone/core";

/** Between words of one phrase: a space, a hyphen, a slash, or the stop of an abbreviation ("C. diff", "St. Mary's"). */
const JOINS = /^(?:[ \t]?[-/&+]?[ \t]?|\. ?)$/;
const LONGEST_ABBREVIATION = 2;

/**
 * The words in runs that no comma, bracket, line break or full stop interrupts, hyphenated words in parts:
 * a listed phrase never spans two clauses, and "follow-up" is found as "follow up".
 */
export function wordRuns(reading: Reading): readonly (readonly Word[])[] {
  const runs = known.get(reading) ?? findRuns(reading);
  known.set(reading, runs);
  return runs;
}

/** Several detectors ask for the runs of one reading. */
const known = new WeakMap<Reading, Word[][]>();

function findRuns({ words, text }: Reading): Word[][] {
  const runs: Word[][] = [];
  let run: Word[] = [];
  for (const word of words.flatMap(inParts)) {
    const last = run.at(-1);
    if (last && !joined(last, word, text)) {
      runs.push(run);
      run = [];
    }
    run.push(word);
  }
  if (run.length > 0) runs.push(run);
  return runs;
}

function joined(last: Word, next: Word, text: string): boolean {
  const between = text.slice(last.end, next.start);
  if (!JOINS.test(between)) return false;
  return !between.startsWith(".") || last.text.length <= LONGEST_ABBREVIATION;
}

function inParts(word: Word): Word[] {
  if (!word.text.includes("-")) return [word];
  return Array.from(allMatches(word.text, /[^-]+/g), ({ 0: part, index }) => ({
    text: part,
    lower: part.toLowerCase(),
    start: word.start + index,
    end: word.start + index + part.length,
  }));
}
