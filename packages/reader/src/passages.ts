import { type Reading, readText } from "@chaperone/core";
import { CONTEXT_BIT, featureBits } from "./features.ts";
import { type Piece, toPieces, type Vocabulary } from "./wordpiece.ts";

/** What the model reads at once: begin, the message answered (if any), the draft's pieces, separator. */
export interface Passage {
  readonly ids: Int32Array;
  /** Bits of FEATURES for each id. */
  readonly bits: Uint16Array;
  /** The draft's own pieces, with their places in the reading. */
  readonly pieces: readonly Piece[];
  /** Index of the first of them among the ids. */
  readonly from: number;
}

/** Pieces of a draft read at once: every ordinary post is one passage. */
export const LONGEST_PASSAGE = 200;
/** From here on a passage may end with a sentence. */
const SHORTEST_PASSAGE = 100;
/** Enough of a message answered to know what it asks. */
const LONGEST_CONTEXT = 48;
/** The most ids a passage has. */
export const MOST_IDS = LONGEST_PASSAGE + LONGEST_CONTEXT + 3;

/** Cuts a reading into passages; each piece of the draft stands in exactly one. */
export function toPassages(reading: Reading, vocabulary: Vocabulary): Passage[] {
  const pieces = toPieces(reading.text, vocabulary);
  const bits = featureBits(reading, pieces);
  const context = toPieces(contextOf(reading), vocabulary)
    .slice(0, LONGEST_CONTEXT)
    .map(({ id }) => id);
  const head = [vocabulary.begin, ...(context.length > 0 ? [...context, vocabulary.separator] : [])];
  return cuts(reading, pieces).map(([start, end]) => {
    const own = pieces.slice(start, end);
    const ids = [...head, ...own.map(({ id }) => id), vocabulary.separator];
    const all = new Uint16Array(ids.length);
    all.fill(CONTEXT_BIT, 1, head.length);
    all.set(bits.subarray(start, end), head.length);
    return { ids: Int32Array.from(ids), bits: all, pieces: own, from: head.length };
  });
}

/** The message answered, read as the draft is: look-alikes and invisible characters hide nothing. */
const contextOf = ({ draft }: Reading): string =>
  draft.inReplyTo ? readText({ ...draft, text: draft.inReplyTo }).text : "";

/**
 * Where passages begin and end, by piece. A long text is cut after sentences, at places that its own words
 * decide: so an edit changes the passage it is in and mostly leaves the later ones as they were.
 */
function cuts(reading: Reading, pieces: readonly Piece[]): [start: number, end: number][] {
  if (pieces.length === 0) return [];
  if (pieces.length <= LONGEST_PASSAGE) return [[0, pieces.length]];
  const found: [number, number][] = [];
  let start = 0;
  let at = 0;
  for (const sentence of reading.sentences) {
    const from = at;
    while (at < pieces.length && pieces[at]!.start < sentence.end) at++;
    if (at - start > LONGEST_PASSAGE && from > start) {
      found.push([start, from]);
      start = from;
    }
    for (; at - start > LONGEST_PASSAGE; start += LONGEST_PASSAGE)
      found.push([start, start + LONGEST_PASSAGE]);
    const chosen = sumOfIds(pieces, from, at) % 3 === 0;
    if (chosen && at - start >= SHORTEST_PASSAGE) {
      found.push([start, at]);
      start = at;
    }
  }
  if (start < pieces.length) found.push([start, pieces.length]);
  return found;
}

function sumOfIds(pieces: readonly Piece[], from: number, to: number): number {
  let sum = 0;
  for (let i = from; i < to; i++) sum += pieces[i]!.id;
  return sum;
}
