import { DETAIL_TYPES, type DetailType, type PersonRole, type TextSpan } from "@chaperone/core";
import { DETAIL_TAGS, NAME_TAGS, ROLES } from "./labels.ts";
import type { Scores } from "./model.ts";
import type { Passage } from "./passages.ts";
import type { Piece } from "./wordpiece.ts";

/** Neighbouring pieces that are probably one detail about a patient or relative. */
export interface ReadDetail {
  readonly span: TextSpan;
  readonly type: DetailType;
  readonly about: "patient" | "relative";
  /** The highest probability among its pieces that they are a detail at all. */
  readonly confidence: number;
}

/**
 * A word is a detail or is none: its pieces decide together. Commas and hyphens may stand inside a detail and
 * never at its edge.
 * @param least how probable it must be that a word is a detail, of whatever type. A lower bar for the words
 * than for the whole keeps long events in one.
 */
export function readDetails({ pieces }: Passage, scores: Scores, least: number): ReadDetail[] {
  const found: Run[] = [];
  for (const word of wordsOf(pieces)) {
    const odds = mean(scores.tags, DETAIL_TAGS.length, word);
    const confidence = 1 - odds[0]!;
    if (confidence < least) continue;
    const { type, begins } = likeliestType(odds);
    extend(found, word, { type, begins, confidence });
  }
  return found.flatMap(({ first, last, type, confidence }) => {
    const span = withoutSigns(pieces, first, last);
    const relative = mean(scores.relative, 1, { first, last })[0]!;
    return span ? [{ span, type, confidence, about: relative > 0.5 ? "relative" : "patient" }] : [];
  });
}

/** Indexes of the first and last piece. */
interface Stretch {
  readonly first: number;
  readonly last: number;
}

function wordsOf(pieces: readonly Piece[]): Stretch[] {
  const words: Stretch[] = [];
  for (const [at, { continues }] of pieces.entries()) {
    if (continues && words.length > 0) words[words.length - 1] = { ...words.at(-1)!, last: at };
    else words.push({ first: at, last: at });
  }
  return words;
}

/** The mean row of a table over a stretch of its rows. */
function mean(table: Float32Array, width: number, { first, last }: Stretch): number[] {
  const sums = Array<number>(width).fill(0);
  for (let row = first; row <= last; row++) {
    for (let column = 0; column < width; column++) sums[column]! += table[row * width + column]!;
  }
  return sums.map((sum) => sum / (last - first + 1));
}

/** Words of one kind on end. */
interface Run<Type = DetailType> extends Stretch {
  readonly type: Type;
  readonly confidence: number;
}

/** Adds a word to the run before it, where it goes on with it. */
function extend<Type>(
  runs: Run<Type>[],
  { first, last }: Stretch,
  { type, begins, confidence }: { type: Type; begins: boolean; confidence: number },
): void {
  const open = runs.at(-1);
  if (open && open.last === first - 1 && open.type === type && !begins)
    runs[runs.length - 1] = { ...open, last, confidence: Math.max(open.confidence, confidence) };
  else runs.push({ first, last, type, confidence });
}

function withoutSigns(pieces: readonly Piece[], first: number, last: number): TextSpan | null {
  let [from, to] = [first, last];
  while (from <= to && pieces[from]!.sign) from++;
  while (to >= from && pieces[to]!.sign) to--;
  return from > to ? null : { start: pieces[from]!.start, end: pieces[to]!.end };
}

/** Tags stand as O, then B and I of each type in turn. */
function likeliestType(row: readonly number[]): { type: DetailType; begins: boolean } {
  let best = 0;
  let most = -1;
  for (let type = 0; type < DETAIL_TYPES.length; type++) {
    const odds = row[1 + 2 * type]! + row[2 + 2 * type]!;
    if (odds > most) [best, most] = [type, odds];
  }
  return { type: DETAIL_TYPES[best]!, begins: row[1 + 2 * best]! > row[2 + 2 * best]! };
}

/** A person's name and who that probably is. */
export interface ReadName {
  readonly span: TextSpan;
  readonly role: PersonRole;
  readonly confidence: number;
}

export const readNames = ({ pieces }: Passage, { names, roles }: Scores): ReadName[] =>
  runsOfNames(pieces, names).map(({ span, confidence, ...stretch }) => {
    const odds = mean(roles, ROLES.length, stretch);
    return { span, confidence, role: ROLES[odds.indexOf(Math.max(...odds))]! };
  });

/** Names of places, wherever they are. */
export const readPlaces = ({ pieces }: Passage, { places }: Scores): TextSpan[] =>
  runsOfNames(pieces, places).map(({ span }) => span);

function runsOfNames(
  pieces: readonly Piece[],
  table: Float32Array,
): (Run<"name"> & { readonly span: TextSpan })[] {
  const runs: Run<"name">[] = [];
  for (const word of wordsOf(pieces)) {
    const [, begin = 0, inside = 0] = mean(table, NAME_TAGS.length, word);
    const confidence = begin + inside;
    if (confidence >= 0.5) extend(runs, word, { type: "name", begins: begin > inside, confidence });
  }
  return runs.flatMap((run) => {
    const span = withoutSigns(pieces, run.first, run.last);
    return span ? [{ ...run, span }] : [];
  });
}
