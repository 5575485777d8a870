import { requiredLiterals } from "./required.ts";
import { GRAMS, type Grams, gramsNeeded, rarestOf } from "./symbols.ts";

/** Lists of literals, each literal as the runs of symbols that a text must hold to hold it. */
type Needs = readonly (readonly Uint16Array[])[];

/** A literal, and the patterns that need it or another of its list. */
interface Filed {
  readonly grams: Uint16Array;
  readonly patterns: number[];
}

/**
 * What patterns need. The rarest list of each is filed literal by literal, so that a text is held against all patterns
 * at once by the runs it has, and not by asking each. Patterns stay filed for good: they should be constants.
 */
const needs: Needs[] = [];
const filedByGram: (Filed[] | undefined)[] = Array.from({ length: GRAMS });
const filedByLiteral = new Map<string, Filed>();
/** Patterns that any text may match. */
const always: number[] = [];
const numbers = new WeakMap<RegExp, number>();

/** The number of a pattern; it is filed when it is first asked for. */
export function numberOf(pattern: RegExp): number {
  const known = numbers.get(pattern);
  if (known !== undefined) return known;
  const number = needs.length;
  numbers.set(pattern, number);
  const [rarest, ...others] = requiredLiterals(pattern);
  needs.push(others.map((literals) => literals.map((literal) => Uint16Array.from(gramsNeeded(literal)))));
  if (!rarest || rarest.includes("")) always.push(number);
  else for (const literal of new Set(rarest)) filed(literal).patterns.push(number);
  return number;
}

/** A literal stands under one of its runs, the rarest. */
function filed(literal: string): Filed {
  const known = filedByLiteral.get(literal);
  if (known) return known;
  const grams = gramsNeeded(literal);
  const made = { grams: Uint16Array.from(grams), patterns: [] };
  filedByLiteral.set(literal, made);
  const under = rarestOf(grams);
  filedByGram[under] ??= [];
  filedByGram[under].push(made);
  return made;
}

/** For each pattern filed so far whether a text holds a literal of its rarest list. */
export function holdingRarest(text: Grams): Uint8Array {
  const found = new Uint8Array(needs.length);
  if (text.areAll) return found.fill(1);
  for (const number of always) found[number] = 1;
  for (const gram of text.held) {
    const literals = filedByGram[gram];
    if (literals === undefined) continue;
    for (let i = 0; i < literals.length; i++) {
      const { grams, patterns } = literals[i]!;
      if (holds(text, grams)) for (let j = 0; j < patterns.length; j++) found[patterns[j]!] = 1;
    }
  }
  return found;
}

/** Whether a text holds what else a pattern needs. */
export function holdsOthers(text: Grams, number: number): boolean {
  for (const literals of needs[number]!) if (!literals.some((grams) => holds(text, grams))) return false;
  return true;
}

function holds(text: Grams, grams: Uint16Array): boolean {
  for (let i = 0; i < grams.length; i++) if (!text.has(grams[i]!)) return false;
  return true;
}
