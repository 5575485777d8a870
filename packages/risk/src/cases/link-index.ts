import type { CaseTrace } from "@chaperone/core";
import { KEEP_DAYS } from "./ledger.ts";
import { isStory, keysOf, kindOf, patientOdds, wordOf } from "./link-keys.ts";
import { bitsShared, type LinkEvidence, sameProbability } from "./same-patient.ts";

/** What more posts of one author share tells of the author, not of a patient. */
const MOST_SHARING = 8;
/** Places are packed below keys in one number of 53 bits. */
const PLACES = 2 ** 21;
const DAY = 86_400_000;
const YEAR = 365.25;
/** Rarity is kept in tenths of a bit. */
const TENTHS = 10;
const NO_AGE = 255;
/** Birthdays pass between two posts. */
const YEARS_APART = 2;
const SEXES = [null, "female", "male"] as const;

/** Two posts and the probability that they tell of one patient. */
export interface Link {
  readonly earlier: number;
  readonly later: number;
  readonly probability: number;
  readonly evidence: LinkEvidence;
}

/**
 * Finds posts that tell of one patient among all posts of an author, by what they share and how uncommon that is here
 * and elsewhere. Flat arrays and an inverted index: some 250 bytes for each post, and a million take one sort.
 */
export class LinkIndex {
  #size = 0;
  #columns = emptyColumns(1 << 10);
  #keys = new Uint32Array(1 << 14);
  #rarities = new Uint8Array(1 << 14);

  get size(): number {
    return this.#size;
  }

  /** @returns the number under which links name the post, counted from 0 */
  add(trace: CaseTrace): number {
    if (this.#size + 1 >= this.#columns.start.length) this.#columns = grown(this.#columns);
    const { day, start, sex, youngest, oldest, patient, followUp, flags } = this.#columns;
    const at = this.#size++;
    day[at] = Date.parse(trace.date) / DAY;
    sex[at] = SEXES.indexOf(trace.sex);
    youngest[at] = trace.ages ? Math.min(trace.ages.min, NO_AGE - 1) : NO_AGE;
    oldest[at] = trace.ages ? Math.min(trace.ages.max, NO_AGE - 1) : NO_AGE;
    patient[at] = patientOdds(trace);
    followUp[at] = trace.followUp ?? 0.5;
    flags[at] = flagsOf(trace);
    // What is no story is counted among the posts, and shares nothing.
    const keys = isStory(trace) ? keysOf(trace) : [];
    const from = start[at]!;
    while (from + keys.length > this.#keys.length) {
      this.#keys = longer(this.#keys, new Uint32Array(this.#keys.length * 2));
      this.#rarities = longer(this.#rarities, new Uint8Array(this.#rarities.length * 2));
    }
    for (const [i, { key, rarity }] of keys.entries()) {
      this.#keys[from + i] = key;
      this.#rarities[from + i] = Math.round(rarity * TENTHS);
    }
    start[at + 1] = from + keys.length;
    return at;
  }

  /** Each post's links to earlier ones, however weak. Looks through all posts before the first. */
  *links(): Generator<Link> {
    const lookUp = this.#lookUp();
    for (let later = 0; later < this.#size; later++) yield* this.#linksOf(later, lookUp);
  }

  /** The links of one post to earlier ones, however weak. */
  linksOf(later: number): Link[] {
    return [...this.#linksOf(later, this.#lookUp())];
  }

  #lookUp(): LookUp {
    return new LookUp(this.#keys.subarray(0, this.#columns.start[this.#size]), this.#columns, this.#size);
  }

  *#linksOf(later: number, lookUp: LookUp): Generator<Link> {
    const earlier = new Set<number>();
    for (const key of this.#keysAt(later))
      for (const other of lookUp.sharing(key)) if (this.#isBefore(other, later)) earlier.add(other);
    if (earlier.size === 0) return;
    const among = lookUp.between(this.#columns.day[later]! - KEEP_DAYS, this.#columns.day[later]!);
    for (const other of earlier) {
      const evidence = this.#evidence(other, later, among, lookUp);
      if (evidence) yield { earlier: other, later, probability: sameProbability(evidence), evidence };
    }
  }

  /** Null where the two cannot be one patient's, or too little reads like a patient's story. */
  #evidence(earlier: number, later: number, among: number, lookUp: LookUp): LinkEvidence | null {
    if (this.contradict(earlier, later)) return null;
    const { day, sex, youngest, oldest, patient, followUp, flags } = this.#columns;
    const others = this.#keysAt(earlier);
    const words: number[] = [];
    const sum = { theme: 0, call: 0, name: 0 };
    let callsAlike = false;
    for (let i = this.#columns.start[later]!; i < this.#columns.start[later + 1]!; i++) {
      const key = this.#keys[i]!;
      const kind = kindOf(key);
      if (kind === "call" && others.includes(key)) callsAlike = true;
      const shared = kind === "call" ? wordOf(key) : key;
      if (kind === "place" || !others.includes(shared)) continue;
      const bits = lookUp.bits(
        shared,
        kind === "word" || kind === "call" ? this.#rarityOf(shared, earlier) : null,
      );
      if (kind === "word") words.push(bits);
      else if (kind === "name") sum.name = Math.max(sum.name, bits);
      else sum[kind] += bits;
    }
    const isStory = patient[earlier]! + patient[later]! > 0 || (sum.call > 0 && callsAlike);
    if (!isStory) return null;
    const days = day[later]! - day[earlier]!;
    const isAge = (at: number): boolean => youngest[at] !== NO_AGE && oldest[at]! - youngest[at]! <= 1;
    const older = youngest[later]! - youngest[earlier]!;
    return {
      words: words.sort((a, b) => b - a),
      themes: sum.theme,
      called: sum.call,
      name: sum.name,
      followUp: followUp[later]!,
      days,
      isSameSex: sex[later] !== 0 && sex[later] === sex[earlier],
      isSameAge:
        isAge(earlier) && isAge(later) && older >= Math.floor(days / YEAR) && older <= Math.ceil(days / YEAR),
      introduces: (flags[earlier]! & FLAGS.introduces) !== 0,
      among,
    };
  }

  /** Days since 1970. */
  dayOf = (at: number): number => this.#columns.day[at]!;

  /** Whether two posts cannot tell of one patient: other sex, age or place, somebody new, or dead before. */
  contradict(earlier: number, later: number): boolean {
    const { day, sex, youngest, oldest, flags } = this.#columns;
    if (day[earlier]! > day[later]!) return this.contradict(later, earlier);
    if (sex[earlier] !== 0 && sex[later] !== 0 && sex[earlier] !== sex[later]) return true;
    const haveAges = youngest[earlier] !== NO_AGE && youngest[later] !== NO_AGE;
    if (
      haveAges &&
      (youngest[earlier]! - YEARS_APART > oldest[later]! || oldest[earlier]! + YEARS_APART < youngest[later]!)
    )
      return true;
    if ((flags[later]! & FLAGS.another) !== 0) return true;
    if ((flags[earlier]! & FLAGS.died) !== 0 && (flags[later]! & FLAGS.looksBack) === 0) return true;
    const places = (at: number): Uint32Array => this.#keysAt(at).filter((key) => kindOf(key) === "place");
    const [before, after] = [places(earlier), places(later)];
    return before.length > 0 && after.length > 0 && !after.some((key) => before.includes(key));
  }

  /** Both have the word, so either knows its rarity. */
  #rarityOf(word: number, at: number): number {
    const { start } = this.#columns;
    const place = start[at]! + this.#keysAt(at).indexOf(word);
    return this.#rarities[place]! / TENTHS;
  }

  #keysAt(at: number): Uint32Array {
    return this.#keys.subarray(this.#columns.start[at], this.#columns.start[at + 1]);
  }

  #isBefore(other: number, at: number): boolean {
    const days = this.#columns.day[at]! - this.#columns.day[other]!;
    return days === 0 ? other < at : days > 0 && days <= KEEP_DAYS;
  }
}

/** What is asked of all posts together: who shares a key, and how many lie between two days. */
class LookUp {
  /** All keys, and days, sorted. */
  readonly #keys: Uint32Array;
  readonly #days: Float64Array;
  /** Each key that some posts share and not too many, with each of them. */
  readonly #postings: Float64Array;

  constructor(keys: Uint32Array, { start, day }: Columns, size: number) {
    this.#keys = keys.slice().sort();
    this.#days = Float64Array.from(day.subarray(0, size)).sort();
    const rare = (key: number): boolean => {
      const sharing = this.#sharing(key);
      return sharing > 1 && sharing <= MOST_SHARING && kindOf(key) !== "call" && kindOf(key) !== "place";
    };
    const isRare = Uint8Array.from(keys, (key) => (rare(key) ? 1 : 0));
    this.#postings = new Float64Array(isRare.reduce((sum, one) => sum + one, 0));
    let next = 0;
    for (let at = 0; at < size; at++)
      for (let i = start[at]!; i < start[at + 1]!; i++)
        if (isRare[i] === 1) this.#postings[next++] = keys[i]! * PLACES + at;
    this.#postings.sort();
  }

  /** Posts that share an uncommon key. */
  *sharing(key: number): Generator<number> {
    for (let i = firstFrom(this.#postings, key * PLACES); this.#postings[i]! < (key + 1) * PLACES; i++)
      yield this.#postings[i]! % PLACES;
  }

  bits = (key: number, rarity: number | null): number =>
    bitsShared(rarity, this.#sharing(key), this.#days.length);

  /** Posts from one day to another, without the last of them. */
  between = (from: number, to: number): number =>
    firstFrom(this.#days, to + 1) - firstFrom(this.#days, from) - 1;

  #sharing(key: number): number {
    return firstFrom(this.#keys, key + 1) - firstFrom(this.#keys, key);
  }
}

const FLAGS = { introduces: 1, another: 2, died: 4, looksBack: 8 } as const;

const flagsOf = ({ sayings }: CaseTrace): number =>
  (sayings.includes("introduces") ? FLAGS.introduces : 0) |
  (sayings.includes("notTheSame") ? FLAGS.another : 0) |
  (sayings.includes("died") ? FLAGS.died : 0) |
  (sayings.includes("died") || sayings.includes("goesOn") ? FLAGS.looksBack : 0);

type Columns = ReturnType<typeof emptyColumns>;

const emptyColumns = (size: number) => ({
  day: new Float64Array(size),
  /** Where its keys begin; those of the next begin where they end. */
  start: new Uint32Array(size),
  sex: new Uint8Array(size),
  youngest: new Uint8Array(size),
  oldest: new Uint8Array(size),
  patient: new Float32Array(size),
  followUp: new Float32Array(size),
  flags: new Uint8Array(size),
});

function grown(old: Columns): Columns {
  const next = emptyColumns(old.start.length * 2);
  for (const name of Object.keys(old) as (keyof Columns)[]) next[name].set(old[name]);
  return next;
}

function longer<List extends Uint32Array | Uint8Array>(old: List, next: List): List {
  next.set(old);
  return next;
}

/** Binary search. */
function firstFrom(sorted: Float64Array | Uint32Array, value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
