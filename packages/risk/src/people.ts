import { tables } from "./tables/load.ts";
import type { AgeProfile, Country } from "./tables/rows.ts";

export type Sex = "female" | "male";

/** Ages in years, both ends among them. */
export interface Ages {
  readonly min: number;
  readonly max: number;
}

/** What is known of a person already, on which the share of a further detail depends. */
export interface Circumstances {
  readonly country: Country;
  readonly ages: Ages | null;
  readonly sex: Sex | null;
  /** The county (first name) they are told of in, and whether it is the capital. */
  readonly county: string | null;
  readonly capital: boolean;
}

/** The last band of the tables is 100 and over. */
const OLDEST = 104;
const YEARS_A_BAND = 5;

interface Population {
  readonly total: number;
  /** People by year of age. */
  readonly female: Float64Array;
  readonly male: Float64Array;
}

const populations = new Map<Country, Population>();

function populationOf(country: Country): Population {
  let population = populations.get(country);
  if (!population) {
    const row = tables().ageSex.find((one) => one.country === country)!;
    const byYear = (bands: readonly number[]): Float64Array =>
      Float64Array.from(
        { length: OLDEST + 1 },
        (_, age) => (bands[Math.floor(age / YEARS_A_BAND)]! * 1000) / YEARS_A_BAND,
      );
    const female = byYear(row.women);
    const male = byYear(row.men);
    population = { total: sum(female) + sum(male), female, male };
    populations.set(country, population);
  }
  return population;
}

/** After the tables were replaced. */
export function forgetPopulations(): void {
  populations.clear();
  means.clear();
}

const sum = (values: Float64Array): number => values.reduce((total, value) => total + value, 0);

/** People of a country, of both sexes and all ages. */
export const peopleIn = (country: Country): number => populationOf(country).total;

/** Share of a country's people who are of a sex. */
export const shareOfSex = (country: Country, sex: Sex): number =>
  sum(populationOf(country)[sex]) / populationOf(country).total;

/** Share of a country's people (of one sex, where it is known) who are of these ages. */
export function shareOfAges(country: Country, sex: Sex | null, ages: Ages): number {
  const everyone = weigh({ country, sex, ages: null }, () => 1);
  return weigh({ country, sex, ages }, () => 1) / everyone;
}

/** The mean of something that depends on age, over the people meant. */
export function meanOverAges(
  circumstances: Pick<Circumstances, "country" | "sex" | "ages">,
  value: (age: number) => number,
): number {
  return weigh(circumstances, value) / weigh(circumstances, () => 1);
}

function weigh(
  { country, sex, ages }: Pick<Circumstances, "country" | "sex" | "ages">,
  value: (age: number) => number,
): number {
  const { female, male } = populationOf(country);
  const from = Math.max(0, Math.min(OLDEST, Math.floor(ages?.min ?? 0)));
  const to = Math.max(from, Math.min(OLDEST, Math.floor(ages?.max ?? OLDEST)));
  let total = 0;
  for (let age = from; age <= to; age++) {
    const people = (sex === "male" ? 0 : female[age]!) + (sex === "female" ? 0 : male[age]!);
    total += people * value(age);
  }
  return total;
}

/**
 * How often a condition is met at an age, against other ages: six shapes in the place of tables of their own,
 * reckoned from how the commonest conditions of each kind are spread.
 */
const PROFILES: Readonly<Record<AgeProfile, readonly (readonly [from: number, weight: number])[]>> = {
  newborn: [
    [0, 1],
    [1, 0.002],
  ],
  child: [
    [0, 1],
    [16, 0.3],
    [25, 0.1],
  ],
  young: [
    [0, 0.2],
    [15, 1],
    [35, 0.5],
    [50, 0.2],
  ],
  adult: [
    [0, 0.1],
    [16, 0.5],
    [30, 1],
  ],
  old: [
    [0, 0.02],
    [30, 0.15],
    [50, 0.6],
    [65, 2],
    [80, 3],
  ],
  flat: [[0, 1]],
};

const weightAt = (profile: AgeProfile, age: number): number =>
  PROFILES[profile].findLast(([from]) => from <= age)![1];

/** The mean over the whole population, kept since it is asked for at every change of a draft. */
const means = new Map<string, number>();

/** How much more often than among all people something is met among those meant, by age and sex. */
export function relativeRate(
  { country, ages, sex }: Circumstances,
  profile: AgeProfile,
  women: number,
): number {
  const bySex = sex === null ? 1 : 2 * (sex === "female" ? women : 1 - women);
  if (ages === null || profile === "flat") return bySex;
  const key = `${country} ${profile}`;
  let mean = means.get(key);
  if (mean === undefined) {
    mean = meanOverAges({ country, sex: null, ages: null }, (age) => weightAt(profile, age));
    means.set(key, mean);
  }
  return (bySex * meanOverAges({ country, sex, ages }, (age) => weightAt(profile, age))) / mean;
}
