import type { Detail } from "./descriptions.ts";
import type { World } from "./world.ts";

/** Counts, without any estimating, how many people of a world fit. */
export class Counter {
  readonly #world: World;
  readonly #byJob: Lists;
  readonly #byAge: Lists;
  readonly #byOrigin: Lists;
  readonly #byCounty: Lists;
  readonly #week: Int32Array;

  constructor(world: World) {
    this.#world = world;
    this.#byJob = listsOf(world.job, world.plan.jobs.length + 1);
    this.#byAge = listsOf(world.age, 105);
    this.#byOrigin = listsOf(world.origin, world.plan.origins.length);
    this.#byCounty = listsOf(world.county, world.plan.counties.length);
    this.#week = Int32Array.from(world.daysAgo.keys().filter((person) => world.daysAgo[person]! < 7));
  }

  /**
   * All who fit every detail, the person meant among them: those with the rarest detail are tried for the rest.
   * @param enough where to stop counting
   */
  count(details: readonly Detail[], enough = Number.POSITIVE_INFINITY): number {
    const starts = details.map((detail) => this.#startOf(detail));
    let rarest = -1;
    for (const [at, start] of starts.entries())
      if (start && (rarest < 0 || start.length < starts[rarest]!.length)) rarest = at;
    // The list of the week's patients holds more than the day's: its detail is tried, too.
    const tests = details.flatMap((detail, at) =>
      at === rarest && detail.kind !== "days" ? [] : [fits(this.#world, detail)],
    );
    const start = starts[rarest] ?? { length: this.#world.size, at: (index: number) => index };
    let total = 0;
    people: for (let index = 0; index < start.length; index++) {
      const person = start.at(index);
      for (const test of tests) if (!test(person)) continue people;
      total++;
      if (total >= enough) break;
    }
    return total;
  }

  /** Those whom a detail leaves, where a list of them is at hand. */
  #startOf(detail: Detail): Start | null {
    const world = this.#world;
    if (detail.kind === "condition") return listed(world.having[detail.at]!);
    if (detail.kind === "job") return this.#byJob.from(detail.at, detail.at);
    if (detail.kind === "origin") return this.#byOrigin.from(detail.at, detail.at);
    if (detail.kind === "county") return this.#byCounty.from(detail.at, detail.at);
    if (detail.kind === "age") return this.#byAge.from(detail.min, detail.max);
    if (detail.kind === "days" && detail.days <= 7) return listed(this.#week);
    if (detail.kind === "town") {
      const { from, to } = world.towns[detail.at]!;
      return { length: to - from, at: (index) => from + index };
    }
    return null;
  }
}

interface Start {
  readonly length: number;
  readonly at: (index: number) => number;
}
const listed = (people: Int32Array): Start => ({ length: people.length, at: (index) => people[index]! });

interface Lists {
  readonly from: (first: number, last: number) => Start;
}

/** People by a value they have, in one array. */
function listsOf(values: Uint8Array | Uint16Array, kinds: number): Lists {
  const ends = new Int32Array(kinds + 1);
  for (const value of values) ends[value + 1]!++;
  for (let kind = 0; kind < kinds; kind++) ends[kind + 1]! += ends[kind]!;
  const next = ends.slice();
  const people = new Int32Array(values.length);
  for (let person = 0; person < values.length; person++) people[next[values[person]!]!++] = person;
  return {
    from: (first, last) => {
      const start = ends[first]!;
      return { length: ends[Math.min(last, kinds - 1) + 1]! - start, at: (index) => people[start + index]! };
    },
  };
}

/** Whether a detail is true of somebody. */
export function fits(world: World, detail: Detail): (person: number) => boolean {
  const { age, woman, town, county, hospital, job, origin, children, daysAgo, having } = world;
  switch (detail.kind) {
    case "age":
      return (person) => age[person]! >= detail.min && age[person]! <= detail.max;
    case "sex":
      return (person) => woman[person] === detail.woman;
    case "town":
      return (person) => town[person] === detail.at;
    case "county":
      return (person) => county[person] === detail.at;
    case "hospital":
      return (person) => hospital[person] === detail.at;
    case "job":
      return (person) => job[person] === detail.at;
    case "origin":
      return (person) => origin[person] === detail.at;
    case "children":
      return (person) => children[person] === detail.at;
    case "days":
      return (person) => daysAgo[person]! < detail.days;
    case "condition":
      return (person) => isIn(having[detail.at]!, person);
  }
}

/** Looks somebody up in a list that is in order. */
function isIn(people: Int32Array, person: number): boolean {
  let from = 0;
  let to = people.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (people[middle]! < person) from = middle + 1;
    else to = middle;
  }
  return people[from] === person;
}
