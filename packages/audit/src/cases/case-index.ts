import { type CaseTrace, hash53 } from "@chaperone/core";
import { KEEP_DAYS } from "@chaperone/risk/ledger";

/** Of one post no more is met again than so many things, details first. */
const MOST_KEYS = 16;
/** What more posts of one author share tells of the author, not of a patient. */
const MOST_SHARING = 8;
/** Earlier posts that a post is held against. */
const MOST_EARLIER = 8;
/** Each is read once more: that takes minutes, and for a million posts no more than for a tenth of them. */
const MOST_CANDIDATES = 20_000;
/** Places are packed below keys in one number of 53 bits. */
const PLACES = 2 ** 21;
const DAY = 86_400_000;

export interface Candidate {
  readonly place: number;
  /** Places of posts before it. */
  readonly earlier: readonly number[];
}

/**
 * Finds the few earlier posts that a post may go on from: those with which it shares uncommon things. An inverted
 * index in flat arrays, so that a million posts take one sort and no more than 200 bytes for each that is traced.
 */
export class CaseIndex {
  readonly #places: number[] = [];
  readonly #starts: number[] = [0];
  #keys = new Uint32Array(1 << 12);
  #days: number[] = [];

  /** @param day of the post, as ISO date */
  add(place: number, trace: CaseTrace): void {
    const keys = keysOf(trace);
    const start = this.#starts.at(-1)!;
    while (start + keys.length > this.#keys.length) this.#keys = doubled(this.#keys);
    this.#keys.set(keys, start);
    this.#starts.push(start + keys.length);
    this.#places.push(place);
    this.#days.push(Date.parse(trace.date));
  }

  /** Posts that may go on from earlier ones, with these: those that share the rarest things first. */
  candidates(): Candidate[] {
    const postings = this.#postings();
    let found: (Candidate & { readonly bits: number })[] = [];
    const best = () => found.sort((a, b) => b.bits - a.bits || a.place - b.place).slice(0, MOST_CANDIDATES);
    for (let at = 0; at < this.#places.length; at++) {
      const sharing = this.#sharing(at, postings);
      if (sharing.length === 0) continue;
      const earlier = sharing.map(([other]) => this.#places[other]!);
      found.push({ place: this.#places[at]!, earlier, bits: sharing[0]![1] });
      if (found.length >= 2 * MOST_CANDIDATES) found = best();
    }
    return best();
  }

  /** Every key with the post that has it, sorted. */
  #postings(): Float64Array {
    const postings = new Float64Array(this.#starts.at(-1)!);
    for (let at = 0; at < this.#places.length; at++)
      for (let i = this.#starts[at]!; i < this.#starts[at + 1]!; i++)
        postings[i] = this.#keys[i]! * PLACES + at;
    return postings.sort();
  }

  /** Earlier posts with the bits of what they share, the most first. */
  #sharing(at: number, postings: Float64Array): (readonly [number, number])[] {
    const bits = new Map<number, number>();
    for (let i = this.#starts[at]!; i < this.#starts[at + 1]!; i++) {
      const key = this.#keys[i]!;
      const from = firstFrom(postings, key * PLACES);
      let to = from;
      while (to < postings.length && postings[to]! < (key + 1) * PLACES && to - from <= MOST_SHARING) to++;
      if (to - from > MOST_SHARING) continue;
      for (let j = from; j < to; j++) {
        const other = postings[j]! % PLACES;
        if (this.#isBefore(other, at))
          bits.set(other, (bits.get(other) ?? 0) + Math.log2(this.#places.length / (to - from)));
      }
    }
    return [...bits].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, MOST_EARLIER);
  }

  /** Within the time that earlier posts are remembered for a draft as well. */
  #isBefore(other: number, at: number): boolean {
    const days = (this.#days[at]! - this.#days[other]!) / DAY;
    return days === 0 ? other < at : days > 0 && days <= KEEP_DAYS;
  }
}

function keysOf({ details, marks, themes }: CaseTrace): number[] {
  const keys = [
    ...details.map(({ key }) => `detail ${key}`),
    ...marks,
    ...themes.map((theme) => `theme ${theme}`),
  ];
  return [...new Set(keys.slice(0, MOST_KEYS).map((key) => Number.parseInt(hash53(key).slice(-8), 16)))];
}

/** Binary search. */
function firstFrom(sorted: Float64Array, value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

function doubled(old: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const next = new Uint32Array(old.length * 2);
  next.set(old);
  return next;
}
