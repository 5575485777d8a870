import { allMatches, type Reading } from "@chaperone/core";
import { holdingRarest, holdsOthers, numberOf } from "./needs.ts";
import { Grams } from "./symbols.ts";

/**
 * Every match of a global pattern in a reading. Most patterns need words that most drafts do not hold; a look at the
 * draft's letters tells them, and they are not tried.
 */
export function matchesIn(source: Reading | string, pattern: RegExp): readonly RegExpExecArray[] {
  const looked = lookAt(source);
  return mayMatch(looked, numberOf(pattern)) ? allMatches(looked.text, pattern) : [];
}

type Patterned = RegExp | { readonly pattern: RegExp };

/** Those of a constant list that may match in a reading; the others cannot. */
export function matchable<T extends Patterned>(source: Reading | string, list: readonly T[]): readonly T[] {
  const looked = lookAt(source);
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
  readonly text: string;
  readonly grams: Grams;
  readonly rarest: Uint8Array;
}

/** Many patterns are tried on one reading; what looks at its text alone does so in between. */
function lookAt(source: Reading | string): Looked {
  if (typeof source === "string") {
    if (last?.text !== source) last = lookAtText(source);
    return last;
  }
  let looked = lookedAt.get(source);
  if (!looked) {
    looked = last?.text === source.text ? last : lookAtText(source.text);
    lookedAt.set(source, looked);
    last = looked;
  }
  return looked;
}
const lookedAt = new WeakMap<Reading, Looked>();
let last: Looked | undefined;

function lookAtText(text: string): Looked {
  const grams = new Grams(text);
  return { text, grams, rarest: holdingRarest(grams) };
}

function numbersOf(list: readonly Patterned[]): readonly number[] {
  let numbers = numbersByList.get(list);
  if (!numbers) {
    numbers = list.map((one) => numberOf(one instanceof RegExp ? one : one.pattern));
    numbersByList.set(list, numbers);
  }
  return numbers;
}
const numbersByList = new WeakMap<readonly Patterned[], readonly number[]>();
