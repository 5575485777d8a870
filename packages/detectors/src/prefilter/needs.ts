import { requiredLiterals } from "./required.ts";
import { GRAMS, type Grams, gramsNeeded, rarestOf } from "./symbols.ts";

/** Lists of literals, each literal as the runs of symbols that a text must hold to hold it. */
type Needs = readonly (readonly Uint16Array[])[];

/**
 * What patterns need. The rarest list of each is filed literal by literal, so that a text is held against all patterns
 * at once by the runs it has, and not by asking each. Patterns stay filed for good: they should be constants.
 */
const needs: Needs[] = [];
/** Which patterns need a literal, or another of its list. */
const patternsOf = new Map<string, number[]>();
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
  else
    for (const literal of new Set(rarest)) {
      const list = patternsOf.get(literal);
      if (list) list.push(number);
      else patternsOf.set(literal, [number]);
    }
  index = null;
  return number;
}

/** Literals by the rarest of their runs, in flat arrays: they are gone through for every text. */
interface Index {
  /** By run, where its literals begin; they end where those of the next begin. */
  readonly starts: Uint32Array;
  /** For each literal the number of its runs, the runs, the number of its patterns, the patterns. */
  readonly literals: Uint16Array;
}
let index: Index | null = null;

function indexed(): Index {
  const byRun = new Map<number, number[]>();
  for (const [literal, patterns] of patternsOf) {
    const grams = gramsNeeded(literal);
    const under = rarestOf(grams);
    const list = byRun.get(under) ?? [];
    list.push(grams.length, ...grams, patterns.length, ...patterns);
    byRun.set(under, list);
  }
  const starts = new Uint32Array(GRAMS + 1);
  for (let gram = 0; gram < GRAMS; gram++) starts[gram + 1] = starts[gram]! + (byRun.get(gram)?.length ?? 0);
  const literals = new Uint16Array(starts[GRAMS]!);
  for (const [gram, list] of byRun) literals.set(list, starts[gram]!);
  return { starts, literals };
}

/** For each pattern filed so far whether a text holds a literal of its rarest list. */
export function holdingRarest(text: Grams): Uint8Array {
  const found = new Uint8Array(needs.length);
  if (text.areAll) return found.fill(1);
  index ??= indexed();
  const { starts, literals } = index;
  for (const number of always) found[number] = 1;
  for (const gram of text.held) {
    const end = starts[gram + 1]!;
    for (let at = starts[gram]!; at < end; ) {
      const patterns = at + 1 + literals[at]!;
      const next = patterns + 1 + literals[patterns]!;
      at++;
      while (at < patterns && text.has(literals[at]!)) at++;
      if (at === patterns) for (at++; at < next; at++) found[literals[at]!] = 1;
      at = next;
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
