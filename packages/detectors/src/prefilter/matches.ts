import type { Reading } from "@chaperone/core";
import { holdingRarest, holdsOthers, numberOf } from "./needs.ts";
import { Grams } from "./symbols.ts";

/**
 * Every match of a global pattern in a reading. Most patterns need words that most drafts do not hold; a look at the
 * draft's letters tells them, and they are not tried.
 */
export function matchesIn(reading: Reading, pattern: RegExp): readonly RegExpExecArray[] {
  return mayMatch(lookAt(reading), numberOf(pattern)) ? allMatches(reading.text, pattern) : NONE;
}
const NONE: readonly RegExpExecArray[] = [];

/** As matchAll, without the copy of the pattern that it makes. */
export function allMatches(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (!match) return NONE;
  const found: RegExpExecArray[] = [];
  for (; match; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === "")
      pattern.lastIndex += pattern.unicode && text.codePointAt(match.index)! > 0xffff ? 2 : 1;
  }
  return found;
}

type Patterned = RegExp | { readonly pattern: RegExp };

/** Those of a constant list that may match in a reading; the others cannot. */
export function matchable<T extends Patterned>(reading: Reading, list: readonly T[]): readonly T[] {
  const looked = lookAt(reading);
  const numbers = numbersOf(list);
  const kept: T[] = [];
  for (let at = 0; at < numbers.length; at++) if (mayMatch(looked, numbers[at]!)) kept.push(list[at]!);
  return kept;
}

function mayMatch({ grams, rarest }: Looked, number: number): boolean {
  // A pattern met for the first time is not among those that the text was held against: it is tried.
  return rarest[number] !== 0 && holdsOthers(grams, number);
}

interface Looked {
  readonly grams: Grams;
  readonly rarest: Uint8Array;
}

/** Many patterns are tried on one reading. */
function lookAt(reading: Reading): Looked {
  let looked = lookedAt.get(reading);
  if (!looked) {
    const grams = new Grams(reading.text);
    looked = { grams, rarest: holdingRarest(grams) };
    lookedAt.set(reading, looked);
  }
  return looked;
}
const lookedAt = new WeakMap<Reading, Looked>();

function numbersOf(list: readonly Patterned[]): readonly number[] {
  let numbers = numbersByList.get(list);
  if (!numbers) {
    numbers = list.map((one) => numberOf(one instanceof RegExp ? one : one.pattern));
    numbersByList.set(list, numbers);
  }
  return numbers;
}
const numbersByList = new WeakMap<readonly Patterned[], readonly number[]>();
