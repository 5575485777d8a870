import type { Reading, TextSpan, Word } from "@chaperone/core";

/** "oh seven seven double oh …": figures spelled out to slip past a filter, or just spoken. */
export interface SpokenDigits extends TextSpan {
  readonly digits: string;
}

const VALUE: Readonly<Record<string, string>> = {
  zero: "0",
  oh: "0",
  o: "0",
  nought: "0",
  naught: "0",
  nil: "0",
  one: "1",
  two: "2",
  three: "3",
  four: "4",
  five: "5",
  six: "6",
  seven: "7",
  eight: "8",
  nine: "9",
};
/** Read aloud between the groups. */
const BETWEEN: ReadonlySet<string> = new Set(["dash", "hyphen", "space", "dot", "stroke", "slash", "then"]);
const TIMES: Readonly<Record<string, number>> = { double: 2, treble: 3, triple: 3 };
/** Shorter runs are counting ("one two three four five"). */
const SHORTEST = 7;

export function spokenDigits({ words, text }: Reading): SpokenDigits[] {
  const found: SpokenDigits[] = [];
  for (let first = 0; first < words.length; first++) {
    const run = runFrom(text, words, first);
    if (run.count === 0) continue;
    const spelled = words.slice(first, first + run.count).some(({ lower }) => VALUE[lower] || TIMES[lower]);
    if (spelled && run.digits.length >= SHORTEST)
      found.push({ digits: run.digits, start: words[first]!.start, end: words[first + run.count - 1]!.end });
    first += run.count - 1;
  }
  return found;
}

function runFrom(text: string, words: readonly Word[], first: number): { digits: string; count: number } {
  let digits = "";
  let count = 0;
  let times = 1;
  for (let at = first; at < words.length; at++) {
    const word = words[at]!;
    if (at > first && !/^[ ,.\n-]{1,2}$/.test(text.slice(words[at - 1]!.end, word.start))) break;
    if (digits !== "" && BETWEEN.has(word.lower)) continue;
    const value = digitsIn(word.lower);
    // "double double" multiplies nothing.
    if (value === null && (TIMES[word.lower] === undefined || times > 1)) break;
    digits += (value ?? "").repeat(times);
    times = TIMES[word.lower] ?? 1;
    if (value !== null) count = at - first + 1;
  }
  return { digits, count };
}

/** A hyphenated word counts when every part does: "double-oh", "seven-seven". */
function digitsIn(word: string): string | null {
  if (/^\d{1,6}$/.test(word)) return word;
  const parts = word.split("-");
  let digits = "";
  for (const [index, part] of parts.entries()) {
    const value = VALUE[part];
    if (value === undefined && (TIMES[part] === undefined || index === parts.length - 1)) return null;
    digits += (value ?? "").repeat(TIMES[parts[index - 1] ?? ""] ?? 1);
  }
  return digits;
}
