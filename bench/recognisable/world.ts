import { CAPITAL, type ConditionAges, type Plan } from "./plan.ts";
import { Random, totalsOf } from "./random.ts";

/** A whole State, person by person. People of one town stand next to one another. */
export interface World {
  readonly plan: Plan;
  readonly size: number;
  readonly towns: readonly Town[];
  readonly town: Uint16Array;
  readonly county: Uint8Array;
  readonly age: Uint8Array;
  /** 1 women, 0 men. */
  readonly woman: Uint8Array;
  readonly origin: Uint8Array;
  /** The trade people are called by, one more than its index; 0 none. */
  readonly job: Uint16Array;
  /** Children: 4 stands for more, too. */
  readonly children: Uint8Array;
  /** Days since the last visit to an emergency department, and which. */
  readonly daysAgo: Float32Array;
  readonly hospital: Uint8Array;
  /** Who has each condition, in the order of people. */
  readonly having: readonly Int32Array[];
}

export interface Town {
  readonly name: string | null;
  readonly county: number;
  readonly from: number;
  readonly to: number;
}

/** Of the world's people by five years of age, in thousands (UN World Population Prospects 2024, Ireland, CC BY 3.0 IGO). */
const MEN = [
  145.5, 164.3, 181.7, 188.4, 178.2, 166.8, 156, 164.7, 191.7, 199.4, 181.8, 160.4, 144.5, 126.5, 105.6, 83.3,
  51.7, 25.9, 9.3, 2, 0.2,
];
const WOMEN = [
  138.1, 157.6, 173.3, 179.9, 172.4, 161.6, 154.2, 173.7, 207, 207.4, 185.8, 162.8, 150.6, 131.8, 111.5, 91.4,
  61.6, 36.8, 17.1, 5.2, 0.7,
];
const YEARS = 105;
const URBAN = 10_000;
/** Emergency attendances a day: HSE 2023, 1 529 414 a year, for 5 308 000 people. */
export const ATTENDS_A_DAY = 1_529_414 / 365 / 5_308_000;
export const OWN_HOSPITAL = 0.85;
export const RETIREMENT = 66;
const FRAILEST = 4;

export function makeWorld(plan: Plan, seed: number): World {
  const random = new Random(seed);
  const towns = townsOf(plan, random);
  const size = towns.at(-1)!.to;
  const world: World = {
    plan,
    size,
    towns,
    town: new Uint16Array(size),
    county: new Uint8Array(size),
    age: new Uint8Array(size),
    woman: new Uint8Array(size),
    origin: new Uint8Array(size),
    job: new Uint16Array(size),
    children: new Uint8Array(size),
    daysAgo: new Float32Array(size),
    hospital: new Uint8Array(size),
    having: [],
  };
  settle(world, random);
  giveJobs(world, random);
  giveChildren(world, random);
  const frailty = Float32Array.from({ length: size }, () => Math.min(FRAILEST, random.factor(plan.frailty)));
  giveVisits(world, frailty, random);
  return { ...world, having: plan.conditions.map((_, at) => thoseWith(world, at, frailty, random)) };
}

/** Towns of a county fall off by rank; the capital's largest is most of it. What is left lives on the land. */
function townsOf({ counties }: Plan, random: Random): Town[] {
  const towns: Town[] = [];
  let from = 0;
  const add = (name: string | null, county: number, people: number): void => {
    towns.push({ name, county, from, to: from + people });
    from += people;
  };
  for (const [county, { people, inTowns, towns: count }] of counties.entries()) {
    const falling = county === CAPITAL ? 1.5 : 1.05;
    const weights = Array.from({ length: count }, (_, rank) => (rank + 1) ** -falling * random.factor(0.2));
    const total = weights.reduce((sum, one) => sum + one, 0);
    let left = people;
    for (const [rank, weight] of weights.entries()) {
      const size = Math.max(30, Math.round((people * inTowns * weight) / total));
      left -= size;
      add(`town ${county + 1} of ${rank + 1}`, county, size);
    }
    add(null, county, Math.max(0, left));
  }
  return towns;
}

const tiltAt = (older: number, age: number): number => Math.exp(older * ((age - 40) / 20));

/** Age, sex and origin, by town. */
function settle(world: World, random: Random): void {
  const { plan, towns } = world;
  for (const [at, { county, from, to }] of towns.entries()) {
    const where = plan.counties[county]!;
    const older = where.older + Math.log(random.factor(0.15 * plan.dependence));
    const men = random.factor(0.03 * plan.dependence);
    const ages = totalsOf(
      Array.from({ length: 2 * YEARS }, (_, cell) => {
        const age = cell % YEARS;
        const band = Math.floor(age / 5);
        return (cell < YEARS ? WOMEN[band]! : MEN[band]! * men) * tiltAt(older, age);
      }),
    );
    const origins = Array.from({ length: YEARS }, (_, age) =>
      totalsOf(
        plan.origins.map(
          ({ share, byCounty, older: group }) => share * byCounty[county]! * tiltAt(group, Math.min(age, 90)),
        ),
      ),
    );
    for (let person = from; person < to; person++) {
      const cell = random.byTotals(ages);
      const age = cell % YEARS;
      world.town[person] = at;
      world.county[person] = county;
      world.age[person] = age;
      world.woman[person] = cell < YEARS ? 1 : 0;
      world.origin[person] = random.byTotals(origins[age]!);
    }
  }
}

/** Share of an age who work, or who are called by what they worked as. */
function working(age: number, woman: boolean): number {
  if (age < 16) return 0;
  if (age < 20) return 0.3;
  if (age < 25) return 0.65;
  if (age < 60) return woman ? 0.75 : 0.86;
  if (age < RETIREMENT) return woman ? 0.45 : 0.6;
  return 0.5;
}

const JOB_BAND = 6;

/** Trades keep to sexes, ages, counties, to town or land, and to origins. */
function giveJobs(world: World, random: Random): void {
  const { plan, towns } = world;
  const most = Math.max(...plan.jobs.flatMap(({ byOrigin }) => byOrigin));
  const tables = new Map<number, Float64Array>();
  const tableOf = (county: number, urban: number, woman: number, band: number): Float64Array => {
    const key = ((county * 2 + urban) * 2 + woman) * 32 + band;
    let table = tables.get(key);
    if (!table) {
      // The retired are told of by the job they left.
      const middle = Math.min(band * JOB_BAND + JOB_BAND / 2, RETIREMENT - 3);
      table = totalsOf(
        plan.jobs.map(
          (job) =>
            job.weight *
            (woman ? job.women : 1 - job.women) *
            job.byCounty[county]! *
            (urban ? job.urban : 1 / job.urban) *
            Math.exp(-0.5 * ((middle - job.age) / job.spread) ** 2),
        ),
      );
      tables.set(key, table);
    }
    return table;
  };
  for (let person = 0; person < world.size; person++) {
    const age = world.age[person]!;
    const woman = world.woman[person]!;
    if (!random.chance(working(age, woman === 1))) continue;
    const { from, to, name } = towns[world.town[person]!]!;
    const urban = name !== null && to - from > URBAN ? 1 : 0;
    const table = tableOf(world.county[person]!, urban, woman, Math.floor(age / JOB_BAND));
    const origin = world.origin[person]!;
    let job = random.byTotals(table);
    while (origin > 0 && !random.chance(plan.jobs[job]!.byOrigin[origin]! / most))
      job = random.byTotals(table);
    world.job[person] = job + 1;
  }
}

/** How many children someone has: more with age until fifty, and more among the old. */
function giveChildren(world: World, random: Random): void {
  const { counties, origins } = world.plan;
  for (let person = 0; person < world.size; person++) {
    const age = world.age[person]!;
    if (age < 16) continue;
    const began = world.woman[person] ? 31 : 33;
    const grown = 1 / (1 + Math.exp(-(age - began) / 4));
    const mean = (age > 65 ? 2.6 : 1.9) * grown * counties[world.county[person]!]!.moreChildren;
    // A fifth never have any, so the others have more.
    if (random.chance(0.2)) continue;
    world.children[person] = Math.min(
      4,
      random.poisson((mean * origins[world.origin[person]!]!.moreChildren) / 0.8),
    );
  }
}

/** Attendances by age against the mean (Yorkshire 2014/15, PMC5750365, by the ages of the population). */
const attendsAt = (age: number): number =>
  age < 1 ? 2.2 : age < 5 ? 1.4 : age < 18 ? 0.85 : age < 35 ? 1.1 : age < 55 ? 0.75 : age < 75 ? 0.85 : 2;

/** The last visit, as if everyone came at random moments, the frail and some counties more often. */
function giveVisits(world: World, frailty: Float32Array, random: Random): void {
  const { counties, hospitals } = world.plan;
  let total = 0;
  const rate = (person: number): number =>
    attendsAt(world.age[person]!) * Math.sqrt(frailty[person]!) * counties[world.county[person]!]!.attends;
  for (let person = 0; person < world.size; person++) total += rate(person);
  const scale = (ATTENDS_A_DAY * world.size) / total;
  const own = counties.map((_, county) =>
    hospitals.flatMap((one, at) => (one.county === county ? [at] : [])),
  );
  for (let person = 0; person < world.size; person++) {
    world.daysAgo[person] = random.exponential() / (scale * rate(person));
    const near = own[world.county[person]!]!;
    world.hospital[person] =
      near.length > 0 && random.chance(OWN_HOSPITAL) ? random.pick(near) : random.below(hospitals.length);
  }
}

/** How often a condition is met at an age: smooth curves, 1 at their highest. */
const CURVES: Readonly<Record<ConditionAges, (age: number) => number>> = {
  child: (age) => Math.max(0.1, 1 / (1 + Math.exp((age - 17) / 4))),
  young: (age) => 0.12 + 0.88 * Math.exp(-0.5 * ((age - 26) / 10) ** 2),
  adult: (age) => 0.08 + 0.92 / (1 + Math.exp(-(age - 24) / 5)),
  old: (age) => 1 / (1 + Math.exp(-(age - 70) / 9)),
  flat: () => 1,
};

/** Draws those who have a condition: anyone, kept as often as their age, sex, county, origin and frailty say. */
function thoseWith(world: World, condition: number, frailty: Float32Array, random: Random): Int32Array {
  const { ages, slope, women, byCounty, byOrigin, prevalence } = world.plan.conditions[condition]!;
  const byAge = Float64Array.from(
    { length: YEARS },
    (_, age) => CURVES[ages](age) * Math.exp((slope * (age - 45)) / 30),
  );
  const bySex = [1 - women, women];
  const most =
    Math.max(...byAge) * Math.max(...bySex) * Math.max(...byCounty) * Math.max(...byOrigin) * FRAILEST;
  const wanted = random.poisson(prevalence * world.size);
  const found = new Set<number>();
  while (found.size < wanted) {
    const person = random.below(world.size);
    const weight =
      byAge[world.age[person]!]! *
      bySex[world.woman[person]!]! *
      byCounty[world.county[person]!]! *
      byOrigin[world.origin[person]!]! *
      frailty[person]!;
    if (random.uniform() * most < weight) found.add(person);
  }
  return Int32Array.from(found).sort();
}
