import { Random } from "./random.ts";

/**
 * The rules by which a synthetic State is peopled. Everything hangs together with something else: counties and towns
 * are older or younger, trades keep to places and sexes, families of conditions to ages. `dependence` scales it all;
 * at 0 only what every census table shows is left (age with sex, trade and condition with age and sex).
 */
export interface Plan {
  readonly people: number;
  readonly counties: readonly County[];
  readonly jobs: readonly Job[];
  readonly origins: readonly Origin[];
  readonly conditions: readonly ConditionPlan[];
  readonly hospitals: readonly Hospital[];
  /** How much longer or shorter than the next person's someone's list of illnesses is: deviation of the logarithm. */
  readonly frailty: number;
  readonly dependence: number;
}

export interface County {
  readonly name: string;
  readonly region: string;
  readonly people: number;
  /** Share of people who live in a town rather than on the land. */
  readonly inTowns: number;
  readonly towns: number;
  readonly older: number;
  readonly moreChildren: number;
  readonly attends: number;
}

export interface Job {
  readonly field: number;
  readonly weight: number;
  readonly women: number;
  readonly age: number;
  readonly spread: number;
  readonly urban: number;
  readonly byCounty: readonly number[];
  readonly byOrigin: readonly number[];
}

export interface Origin {
  readonly share: number;
  readonly byCounty: readonly number[];
  /** Below 1: a young group. */
  readonly older: number;
  readonly moreChildren: number;
}

export const CONDITION_AGES = ["child", "young", "adult", "old", "flat"] as const;
export type ConditionAges = (typeof CONDITION_AGES)[number];

export interface ConditionPlan {
  readonly class: number;
  readonly prevalence: number;
  readonly ages: ConditionAges;
  readonly slope: number;
  readonly women: number;
  readonly byCounty: readonly number[];
  readonly byOrigin: readonly number[];
}

export interface Hospital {
  readonly county: number;
}

/** People of the Irish counties (CSO, Census 2022, CC BY 4.0), the provinces in which they lie by their index. */
const COUNTIES: readonly (readonly [people: number, region: number])[] = [
  [1458154, 0],
  [584156, 1],
  [277737, 2],
  [247774, 0],
  [220826, 0],
  [209536, 1],
  [167895, 1],
  [167084, 3],
  [163919, 0],
  [156458, 1],
  [155851, 0],
  [139703, 0],
  [137970, 2],
  [127938, 1],
  [127363, 1],
  [104160, 0],
  [96221, 0],
  [91877, 0],
  [83150, 0],
  [81704, 3],
  [70259, 2],
  [70198, 2],
  [65288, 3],
  [61968, 0],
  [46751, 0],
  [35199, 2],
];
export const CAPITAL = 0;
const TOWNS = 840;
const JOBS = 400;
const FIELDS = 40;
const ORIGINS = 20;
const CONDITIONS = 500;
const CLASSES = 40;
const HOSPITALS = 29;
const RAREST = 4e-7;
const COMMONEST = 8e-3;

export interface PlanOptions {
  readonly people: number;
  readonly dependence: number;
  readonly seed: number;
}

export function planOf({ people, dependence, seed }: PlanOptions): Plan {
  const random = new Random(seed);
  const tilt = (deviation: number): number => random.factor(deviation * dependence);
  const everyCounty = (deviation: number): number[] => COUNTIES.map(() => tilt(deviation));
  const origins = originsOf(random, tilt, everyCounty);
  return {
    people,
    dependence,
    counties: countiesOf(people, tilt),
    origins,
    jobs: jobsOf(random, tilt, everyCounty),
    conditions: conditionsOf(random, dependence, everyCounty),
    hospitals: Array.from({ length: HOSPITALS }, (_, at) => ({ county: hospitalCounty(at) })),
    frailty: 0.5 * dependence,
  };
}

/** Every county has one but the smallest; the capital six, the second city two. */
const hospitalCounty = (at: number): number => (at < 23 ? at : at < 28 ? CAPITAL : 1);

function countiesOf(people: number, tilt: (deviation: number) => number): County[] {
  const everyone = COUNTIES.reduce((sum, [one]) => sum + one, 0);
  return COUNTIES.map(([size, region], at) => ({
    name: `county ${at + 1}`,
    region: `region ${region + 1}`,
    people: Math.round((people * size) / everyone),
    inTowns: at === CAPITAL ? 0.97 : 0.58,
    towns: Math.max(
      4,
      Math.round((TOWNS * Math.sqrt(size)) / COUNTIES.reduce((sum, [one]) => sum + Math.sqrt(one), 0)),
    ),
    older: Math.log(tilt(0.12)),
    moreChildren: tilt(0.08),
    attends: tilt(0.2),
  }));
}

function originsOf(
  random: Random,
  tilt: (deviation: number) => number,
  everyCounty: (deviation: number) => number[],
): Origin[] {
  const sizes = Array.from({ length: ORIGINS - 1 }, () => random.factor(1.1));
  const total = sizes.reduce((sum, one) => sum + one, 0);
  return [0.8, ...sizes.map((size) => (0.2 * size) / total)].map((share, at) => {
    const byCounty = at === 0 ? COUNTIES.map(() => 1) : everyCounty(0.5);
    if (at > 0) byCounty[CAPITAL] = byCounty[CAPITAL]! * tilt(0.3) * (1 + Math.log(tilt(0.1)));
    return {
      share,
      byCounty,
      older: at === 0 ? 0 : Math.log(tilt(0.4)),
      moreChildren: at === 0 ? 1 : tilt(0.15),
    };
  });
}

function jobsOf(
  random: Random,
  tilt: (deviation: number) => number,
  everyCounty: (deviation: number) => number[],
): Job[] {
  return Array.from({ length: JOBS }, (_, at) => {
    const kind = random.uniform();
    const [age, spread] =
      kind < 0.08 ? [26, 9] : kind < 0.18 ? [55, 12] : [random.normal(43, 3), 16 + 12 * random.uniform()];
    return {
      field: at % FIELDS,
      weight: random.factor(1.3),
      women: Math.min(0.97, Math.max(0.03, random.normal(0.47, 0.27))),
      age,
      spread,
      urban: tilt(0.5),
      byCounty: everyCounty(0.45),
      byOrigin: Array.from({ length: ORIGINS }, (_one, origin) =>
        origin === 0 ? 1 : Math.min(4, tilt(0.6)),
      ),
    };
  });
}

function conditionsOf(
  random: Random,
  dependence: number,
  everyCounty: (deviation: number) => number[],
): ConditionPlan[] {
  return Array.from({ length: CONDITIONS }, (_, at) => {
    const prevalence = RAREST * (COMMONEST / RAREST) ** random.uniform();
    const founder = prevalence < 1e-4 && random.chance(0.3);
    const kept = random.chance(0.2) ? 1 + random.below(ORIGINS - 1) : 0;
    return {
      class: at % CLASSES,
      prevalence,
      ages: random.pick(CONDITION_AGES),
      slope: random.normal(0, 0.35) * dependence,
      women: random.pick([0.35, 0.5, 0.5, 0.5, 0.6, 0.7]),
      byCounty: everyCounty(founder ? 0.7 : 0.15),
      byOrigin: Array.from({ length: ORIGINS }, (_one, origin) =>
        origin > 0 && origin === kept ? 1 + (2 + 3 * random.uniform()) * Math.min(dependence, 1.5) : 1,
      ),
    };
  });
}
