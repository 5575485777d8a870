import { ARCHIVE_NETWORKS } from "@chaperone/archives";
import { DUTIES, type Duty, LEVELS, type Level, VERDICT_LEVELS, type VerdictLevel } from "@chaperone/core";
import type { PostChecked } from "../check/check-post.ts";
import type { AuditedPost } from "../result.ts";
import { yearOf } from "./counts.ts";

const DUTY_LIST = Object.keys(DUTIES) as Duty[];
/** Years are kept as numbers. */
const NO_YEAR = 0;
/** The post's own record says what was found. */
export const IN_POST = -1;

/**
 * The posts looked at further, in flat columns of about 50 bytes a post: only what the order of work and of the report
 * needs. All else lies in the store.
 */
export class KeptPosts {
  #size = 0;
  /** How many posts have what as their heaviest finding. */
  readonly found: Record<Level, number> = { must: 0, should: 0, consider: 0 };
  #columns = emptyColumns(1 << 10);
  /** The duties of each rule. */
  readonly #dutiesOf: (ruleId: string) => readonly Duty[];

  constructor(dutiesOf: (ruleId: string) => readonly Duty[]) {
    this.#dutiesOf = dutiesOf;
  }

  get size(): number {
    return this.#size;
  }

  /** In the order of their numbers. @returns the post's place here */
  add(n: number, at: number, post: AuditedPost, checked: PostChecked): number {
    if (this.#size === this.#columns.n.length) this.#columns = grown(this.#columns);
    const place = this.#size++;
    const { n: numbers, postAt, promise, year, network, pictures } = this.#columns;
    numbers[place] = n;
    postAt[place] = at;
    promise[place] = checked.promise;
    year[place] = Number(yearOf(post)) || NO_YEAR;
    network[place] = ARCHIVE_NETWORKS.indexOf(post.network);
    pictures[place] = Math.min(post.pictures.length, 255);
    this.#columns.level[place] = VERDICT_LEVELS.indexOf("nothing-found");
    this.take(place, IN_POST, checked);
    return place;
  }

  /** Takes over what a look found. @param at of the result in its log */
  take(place: number, at: number, { harm, level, findings, depth }: PostChecked): void {
    const columns = this.#columns;
    columns.resultAt[place] = at;
    columns.harm[place] = harm;
    columns.isClose[place] = depth === "close" ? 1 : 0;
    const before = this.levelOf(place);
    if (isLevel(before)) this.found[before]--;
    if (isLevel(level)) this.found[level]++;
    columns.level[place] = VERDICT_LEVELS.indexOf(level);
    const row = place * LEVELS.length;
    columns.duties.fill(0, row, row + LEVELS.length);
    for (const finding of findings)
      for (const duty of this.#dutiesOf(finding.ruleId))
        columns.duties[row + LEVELS.indexOf(finding.level)]! |= 1 << DUTY_LIST.indexOf(duty);
  }

  /** The place of a post by its number; -1 where it is not kept. */
  placeOf(n: number): number {
    const numbers = this.#columns.n;
    let [low, high] = [0, this.#size - 1];
    while (low <= high) {
      const middle = (low + high) >> 1;
      if (numbers[middle] === n) return middle;
      if (numbers[middle]! < n) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  }

  numberOf = (place: number): number => this.#columns.n[place]!;
  postAt = (place: number): number => this.#columns.postAt[place]!;
  resultAt = (place: number): number => this.#columns.resultAt[place]!;
  promiseOf = (place: number): number => this.#columns.promise[place]!;
  harmOf = (place: number): number => this.#columns.harm[place]!;
  isClose = (place: number): boolean => this.#columns.isClose[place] === 1;
  isDated = (place: number): boolean => this.#columns.year[place] !== NO_YEAR;
  picturesOf = (place: number): number => this.#columns.pictures[place]!;
  yearOf = (place: number): string => String(this.#columns.year[place] || "unknown");
  networkOf = (place: number): string => ARCHIVE_NETWORKS[this.#columns.network[place]!]!;

  levelOf = (place: number): VerdictLevel => VERDICT_LEVELS[this.#columns.level[place]!]!;

  /** Each duty that something was found under, with the heaviest of it. */
  *dutiesOf(place: number): Generator<[Duty, Level]> {
    let heavier = 0;
    for (const [at, level] of LEVELS.entries()) {
      const mask = this.#columns.duties[place * LEVELS.length + at]!;
      for (const [bit, duty] of DUTY_LIST.entries())
        if ((mask & ~heavier & (1 << bit)) !== 0) yield [duty, level];
      heavier |= mask;
    }
  }

  /** Places, by what a function says of each: the most first, then in the order of reading. */
  sorted(wanted: (place: number) => boolean, by: (place: number) => number): Uint32Array {
    const places = new Uint32Array(this.#size);
    let count = 0;
    for (let place = 0; place < this.#size; place++) if (wanted(place)) places[count++] = place;
    return places.subarray(0, count).sort((a, b) => by(b) - by(a) || a - b);
  }
}

const isLevel = (level: VerdictLevel): level is Level => (LEVELS as readonly VerdictLevel[]).includes(level);

type Columns = ReturnType<typeof emptyColumns>;

const emptyColumns = (size: number) => ({
  n: new Uint32Array(size),
  postAt: new Float64Array(size),
  resultAt: new Float64Array(size),
  promise: new Float32Array(size),
  harm: new Float32Array(size),
  year: new Uint16Array(size),
  network: new Uint8Array(size),
  pictures: new Uint8Array(size),
  level: new Uint8Array(size),
  isClose: new Uint8Array(size),
  duties: new Uint32Array(size * LEVELS.length),
});

function grown(old: Columns): Columns {
  const next = emptyColumns(old.n.length * 2);
  for (const name of Object.keys(old) as (keyof Columns)[]) next[name].set(old[name]);
  return next;
}
