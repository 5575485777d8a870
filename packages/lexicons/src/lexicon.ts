import type { TextSpan, Word } from "@chaperone/core";
import { lists } from "../generated/lists.ts";

export type LexiconName = keyof typeof lists;

export interface LexiconMatch extends TextSpan {
  /** The entry as listed: lower case, straight apostrophes. */
  readonly entry: string;
  /** What stands behind the entry's tab, "" where nothing does. */
  readonly note: string;
  /** Indexes of the first and last word matched. */
  readonly first: number;
  readonly last: number;
}

/** A word list. Entries are lower case and may be phrases; a note may follow each. */
export interface Lexicon {
  readonly size: number;
  readonly entries: () => Iterable<string>;
  has(phrase: string): boolean;
  note(phrase: string): string | undefined;
  /** Longest matches from left to right, by the lower-case words, possessives allowed. */
  matches(words: readonly Word[]): LexiconMatch[];
}

const loaded = new Map<LexiconName, Lexicon>();

/** A list by name; read on first use. */
export function lexicon(name: LexiconName): Lexicon {
  let list = loaded.get(name);
  if (!list) {
    list = load(lists[name]);
    loaded.set(name, list);
  }
  return list;
}

function load(source: string): Lexicon {
  const notes = new Map<string, string>();
  // The most words a phrase has, by its first word: how far to look.
  const reach = new Map<string, number>();
  for (const line of source.split("\n")) {
    const tab = line.indexOf("\t");
    const phrase = tab < 0 ? line : line.slice(0, tab);
    notes.set(phrase, tab < 0 ? "" : line.slice(tab + 1));
    // Most entries are one word; only phrases need to be looked for further on.
    const space = phrase.indexOf(" ");
    if (space < 0) continue;
    const head = phrase.slice(0, space);
    reach.set(head, Math.max(reach.get(head) ?? 1, phrase.split(" ").length));
  }
  let heads: Heads | undefined;
  return {
    size: notes.size,
    entries: () => notes.keys(),
    has: (phrase) => notes.has(phrase),
    note: (phrase) => notes.get(phrase),
    matches: (words) => {
      heads ??= headsOf(notes);
      return findMatches(words, heads, notes, reach);
    },
  };
}

/** A bit for each word that an entry begins with: small enough to tell most other words without a look-up. */
type Heads = Uint8Array;

function headsOf(notes: ReadonlyMap<string, string>): Heads {
  const heads = new Uint8Array(1 << Math.ceil(Math.log2(notes.size * 2 + 1)));
  for (const phrase of notes.keys()) {
    const space = phrase.indexOf(" ");
    const bit = bitOf(phrase, space < 0 ? phrase.length : space, heads);
    heads[bit >> 3]! |= 1 << (bit & 7);
  }
  return heads;
}

function mayBegin(word: string, length: number, heads: Heads): boolean {
  const bit = bitOf(word, length, heads);
  return (heads[bit >> 3]! & (1 << (bit & 7))) !== 0;
}

/** FNV-1a of a word's letters, folded to the number of bits. */
function bitOf(word: string, length: number, heads: Heads): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < length; i++) value = Math.imul(value ^ word.charCodeAt(i), 0x01000193);
  return (value ^ (value >>> 15)) & (heads.length * 8 - 1);
}

function findMatches(
  words: readonly Word[],
  heads: Heads,
  notes: ReadonlyMap<string, string>,
  reach: ReadonlyMap<string, number>,
): LexiconMatch[] {
  const matches: LexiconMatch[] = [];
  for (let first = 0; first < words.length; first++) {
    const { lower } = words[first]!;
    const length = lower.endsWith("'s") ? lower.length - 2 : lower.length;
    if (!mayBegin(lower, length, heads) && !(length < lower.length && mayBegin(lower, lower.length, heads)))
      continue;
    const match = longestAt(words, first, notes, reach);
    if (!match) continue;
    matches.push(match);
    first = match.last;
  }
  return matches;
}

function longestAt(
  words: readonly Word[],
  first: number,
  notes: ReadonlyMap<string, string>,
  reach: ReadonlyMap<string, number>,
): LexiconMatch | null {
  const head = words[first]!.lower;
  const own = base(head);
  let furthest = reach.get(head) ?? 1;
  if (own !== head) furthest = Math.max(furthest, reach.get(own) ?? 1);
  for (let count = Math.min(furthest, words.length - first); count > 0; count--) {
    const last = first + count - 1;
    const phrase = count === 1 ? head : joined(words, first, last);
    const written = notes.get(phrase);
    const entry = written === undefined ? base(phrase) : phrase;
    const note = written ?? (entry === phrase ? undefined : notes.get(entry));
    if (note !== undefined)
      return { entry, note, first, last, start: words[first]!.start, end: words[last]!.end };
  }
  return null;
}

function joined(words: readonly Word[], first: number, last: number): string {
  let phrase = words[first]!.lower;
  for (let i = first + 1; i <= last; i++) phrase += ` ${words[i]!.lower}`;
  return phrase;
}

/** Without a possessive: "ballina's" is Ballina. Plurals are the lists' own matter, since "mets" is no plural of "met". */
const base = (phrase: string): string => (phrase.endsWith("'s") ? phrase.slice(0, -2) : phrase);
