import { type Random, totalsOf } from "./random.ts";
import type { World } from "./world.ts";

/** One true thing told of a person. */
export type Detail =
  | { readonly kind: "age"; readonly min: number; readonly max: number }
  | { readonly kind: "sex"; readonly woman: number }
  | {
      readonly kind: "town" | "county" | "hospital" | "job" | "origin" | "condition" | "children";
      readonly at: number;
    }
  | { readonly kind: "days"; readonly days: number };

/** What a post tells of its patient. */
export interface Description {
  readonly person: number;
  readonly details: readonly Detail[];
}

/** How often each detail is chosen against the others. */
const WEIGHTS: Readonly<Record<Detail["kind"], number>> = {
  age: 4,
  sex: 4,
  town: 1.5,
  county: 1.5,
  hospital: 0.6,
  job: 1.3,
  origin: 1.2,
  condition: 2.5,
  children: 1,
  days: 2.5,
};
const FEWEST = 3;
const MOST = 8;
/** A visit longer ago is not told as one. */
const WEEK = 7;

/** Conditions by person, since the world lists people by condition. */
export function conditionsByPerson({ having }: World): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>();
  for (const [at, people] of having.entries()) {
    for (const person of people) {
      const list = found.get(person);
      if (list) list.push(at);
      else found.set(person, [at]);
    }
  }
  return found;
}

export class Describer {
  readonly #world: World;
  readonly #conditions: ReadonlyMap<number, readonly number[]>;
  readonly #attenders: readonly number[];
  readonly #met: readonly number[];
  readonly #random: Random;

  constructor(world: World, random: Random) {
    this.#world = world;
    this.#random = random;
    this.#conditions = conditionsByPerson(world);
    const attenders: number[] = [];
    for (let person = 0; person < world.size; person++)
      if (world.daysAgo[person]! < WEEK) attenders.push(person);
    this.#attenders = attenders;
    this.#met = [...world.having.keys()].filter((at) => world.having[at]!.length > 0);
  }

  /** Half of the descriptions tell of just anyone or of a patient of this week, half of someone with a condition. */
  one(): Description {
    const random = this.#random;
    if (random.chance(0.5)) {
      const condition = random.pick(this.#met);
      return this.of(random.pick(this.#world.having[condition]!), { kind: "condition", at: condition }, 2);
    }
    return this.of(random.chance(0.5) ? random.pick(this.#attenders) : random.below(this.#world.size));
  }

  many(count: number): Description[] {
    return Array.from({ length: count }, () => this.one());
  }

  /** Tells some details of a person, one of them first; few more often than many, as posts do. */
  of(person: number, first?: Detail, fewest = FEWEST): Description {
    const random = this.#random;
    const wanted = fewest + Math.floor(random.uniform() ** 1.7 * (MOST - fewest + 1));
    const details: Detail[] = first ? [first] : [];
    const rest = this.#all(person).filter((one) => !first || !isSame(one, first));
    while (details.length < wanted && rest.length > 0) {
      const at = random.byTotals(totalsOf(rest.map(({ kind }) => WEIGHTS[kind])));
      details.push(...rest.splice(at, 1));
    }
    // Where somebody was seen says nothing without when.
    const when = details.some(({ kind }) => kind === "days");
    return { person, details: details.filter(({ kind }) => kind !== "hospital" || when) };
  }

  /** Everything that can be told of somebody. */
  #all(person: number): Detail[] {
    const { age, woman, towns, town, county, job, origin, children, daysAgo, hospital } = this.#world;
    const random = this.#random;
    const years = age[person]!;
    const decade = Math.floor(years / 10) * 10;
    const ago = daysAgo[person]!;
    const named = towns[town[person]!]!.name !== null;
    return [
      years >= 20 && random.chance(0.5)
        ? { kind: "age", min: decade, max: decade + 9 }
        : { kind: "age", min: years, max: years },
      { kind: "sex", woman: woman[person]! },
      named && random.chance(0.35)
        ? { kind: "town", at: town[person]! }
        : { kind: "county", at: county[person]! },
      ...(job[person] ? [{ kind: "job", at: job[person]! } as const] : []),
      ...(origin[person] ? [{ kind: "origin", at: origin[person]! } as const] : []),
      ...(this.#conditions.get(person) ?? []).map((at) => ({ kind: "condition", at }) as const),
      ...(years >= 16 && children[person] ? [{ kind: "children", at: children[person]! } as const] : []),
      ...(ago < WEEK ? [{ kind: "days", days: ago < 1 && random.chance(0.7) ? 1 : WEEK } as const] : []),
      ...(ago < WEEK ? [{ kind: "hospital", at: hospital[person]! } as const] : []),
    ];
  }
}

const isSame = (a: Detail, b: Detail): boolean =>
  a.kind === b.kind && "at" in a && "at" in b && a.at === b.at;

/** Leaves out each detail with this chance: what a reader of the post misses. */
export function missing({ person, details }: Description, chance: number, random: Random): Description {
  return { person, details: details.filter(() => !random.chance(chance)) };
}

/** One case told in three posts: each says the sex or the age again, and its own part of the rest. */
export function inThree({ person, details }: Description, random: Random): Description[] {
  const posts: Detail[][] = [[], [], []];
  for (const detail of details) {
    const { kind } = detail;
    const everywhere = kind === "sex" || (kind === "age" && random.chance(0.5));
    // The hospital goes with the day on which somebody was there.
    const own = kind === "days" || kind === "hospital" ? posts[0]! : random.pick(posts);
    for (const post of everywhere ? posts : [own]) post.push(detail);
  }
  return posts.map((told) => ({ person, details: told }));
}
