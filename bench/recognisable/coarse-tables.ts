import { tables } from "../../packages/risk/src/tables/load.ts";
import type {
  AgeProfile,
  AgeSexRow,
  ConditionRow,
  FamilyRow,
  JobAges,
  OccupationRow,
  OriginRow,
  PlaceRow,
} from "../../packages/risk/src/testing/index.ts";
import { CAPITAL, type ConditionPlan, type Job } from "./plan.ts";
import { Random } from "./random.ts";
import { ATTENDS_A_DAY, OWN_HOSPITAL, RETIREMENT, type World } from "./world.ts";

/** The product's own, before others take their place. */
const packed = tables();

/** How wrong the tables are, and how wrong they say they are: both as deviations of a log10. */
export interface Quality {
  readonly wrong: (kind: Counted, random: Random) => { readonly error: number; readonly sigma: number };
}
/** Rare conditions are known by class: what a class is off by stands apart, so this is only what comes on top. */
export type Counted = "town" | "job" | "origin" | "family" | "condition" | "rare";

/** What a census is off by: towns and groups a tenth, trades and common conditions more. */
const CENSUS: Readonly<Record<Counted, number>> = {
  town: Math.log10(1.1),
  job: Math.log10(1.15),
  origin: Math.log10(1.1),
  family: Math.log10(1.1),
  condition: Math.log10(1.15),
  rare: 0,
};
/** What the product's rows say where a figure was counted. */
const said = (kind: Counted): number => (kind === "rare" ? 0 : 0.1);

/** Tables from a census. */
export const counted: Quality = { wrong: (kind) => ({ error: CENSUS[kind], sigma: said(kind) }) };

/** Every figure off by a further factor, whether the tables own up to it or not. */
export const wrongBy = (factor: number, owned: boolean): Quality => ({
  wrong: (kind) => ({
    error: Math.hypot(CENSUS[kind], Math.log10(factor)),
    sigma: owned ? Math.hypot(said(kind), Math.log10(factor)) : said(kind),
  }),
});

const sigmasOf = (rows: readonly { readonly sigma: number }[]): number[] => rows.map(({ sigma }) => sigma);
const OURS: Readonly<Record<Exclude<Counted, "town" | "rare">, readonly number[]>> = {
  job: sigmasOf(packed.occupations),
  origin: sigmasOf(packed.origins),
  family: sigmasOf(packed.families),
  condition: sigmasOf(packed.conditions.filter(({ prevalence }) => (prevalence ?? 0) >= 1e-3)),
};

/** Tables as sure of themselves as the product's rows are, and wrong by just as much. */
export const asOurs: Quality = {
  wrong: (kind, random) => {
    if (kind === "town" || kind === "rare") return { error: CENSUS[kind], sigma: said(kind) };
    const sigma = random.pick(OURS[kind]);
    return { error: sigma, sigma };
  },
};

/** What an estimator is given: rows in the product's form, by the index they have in the world. */
export interface Coarse {
  readonly tables: typeof packed;
  readonly towns: readonly PlaceRow[];
  readonly counties: readonly PlaceRow[];
  readonly jobs: readonly OccupationRow[];
  readonly origins: readonly OriginRow[];
  readonly conditions: readonly ConditionRow[];
  /** By number of children. */
  readonly families: readonly FamilyRow[];
  readonly catchments: readonly number[];
  readonly seenADay: number;
}

export const CHILDREN = ["no children", "one child", "two children", "three children", "four children"];
const SOURCE = "world";

/** The tables that a census of the world would give, blurred. */
export function coarseTables(world: World, quality: Quality, seed: number): Coarse {
  const random = new Random(seed);
  const blur = (kind: Counted, figure: number): { readonly figure: number; readonly sigma: number } => {
    const { error, sigma } = quality.wrong(kind, random);
    return { figure: figure * 10 ** random.normal(0, error), sigma };
  };
  const ageSex = ageSexOf(world);
  const counties = countiesOf(world);
  const towns = world.towns.map(({ name, county, from, to }) =>
    place(name ?? "", "town", Math.round(blur("town", to - from).figure), world.plan.counties[county]!.name),
  );
  const jobs = jobsOf(world, blur);
  const origins = originsOf(world, blur);
  const conditions = world.plan.conditions.map((one, at) => conditionOf(one, at, blur));
  const families = familiesOf(world, blur);
  return {
    tables: {
      ...packed,
      sources: { ...packed.sources, [SOURCE]: packed.sources["age-sex/wpp-2024"]! },
      // Counts without a country of their own are the United Kingdom's, whose people are asked for then.
      ageSex: [ageSex, { ...ageSex, country: "GB" }],
      places: [...regionsOf(counties), ...counties, ...towns.filter(({ names }) => names[0] !== "")],
      towns: "",
      occupations: jobs,
      origins,
      conditions,
      families,
      traits: [],
      events: [],
      emergencyDepartments: [],
    },
    towns,
    counties,
    jobs,
    origins,
    conditions,
    families,
    catchments: catchmentsOf(world),
    seenADay: ATTENDS_A_DAY,
  };
}

type Blur = (kind: Counted, figure: number) => { readonly figure: number; readonly sigma: number };

function ageSexOf({ size, age, woman }: World): AgeSexRow {
  const women = new Array<number>(21).fill(0);
  const men = new Array<number>(21).fill(0);
  for (let person = 0; person < size; person++) {
    const band = Math.floor(age[person]! / 5);
    if (woman[person]) women[band]!++;
    else men[band]!++;
  }
  const thousands = (one: number): number => Math.round(one / 100) / 10;
  return { country: "IE", source: SOURCE, men: men.map(thousands), women: women.map(thousands) };
}

const place = (name: string, kind: PlaceRow["kind"], population: number, within: string): PlaceRow => ({
  names: [name],
  kind,
  country: "IE",
  population,
  within,
  source: SOURCE,
});

const countiesOf = ({ plan }: World): PlaceRow[] =>
  plan.counties.map(({ name, people, region }) => place(name, "county", people, region));

function regionsOf(counties: readonly PlaceRow[]): PlaceRow[] {
  const people = new Map<string, number>();
  for (const { within = "", population } of counties)
    people.set(within, (people.get(within) ?? 0) + population);
  return [...people].map(([name, population]) => place(name, "region", population, "whole"));
}

/** A census counts those at work: of the old, who are called by their last job, one in six. */
function jobsOf({ plan, size, job, age, woman }: World, blur: Blur): OccupationRow[] {
  const people = new Float64Array(plan.jobs.length + 1);
  const women = new Float64Array(plan.jobs.length + 1);
  for (let person = 0; person < size; person++) {
    const at = job[person]!;
    const weight = age[person]! < RETIREMENT ? 1 : 0.16;
    people[at]! += weight;
    if (woman[person]) women[at]! += weight;
  }
  return plan.jobs.map((one, at) => {
    const { figure, sigma } = blur("job", Math.max(people[at + 1]!, 1));
    return {
      names: [`job ${at}`],
      field: `field ${one.field}`,
      gb: figure,
      ie: figure,
      women: Math.round((women[at + 1]! / Math.max(people[at + 1]!, 1)) * 50) / 50,
      ages: agesOf(one),
      sigma,
      source: SOURCE,
    };
  });
}

const agesOf = ({ age }: Job): JobAges => (age < 33 ? "young" : age > 52 ? "older" : "working");

/** A share for the State and how much higher it is in the capital. */
function originsOf({ plan, size, origin, county }: World, blur: Blur): OriginRow[] {
  const everywhere = new Float64Array(plan.origins.length);
  const capital = new Float64Array(plan.origins.length);
  let inCapital = 0;
  for (let person = 0; person < size; person++) {
    everywhere[origin[person]!]!++;
    if (county[person] !== CAPITAL) continue;
    inCapital++;
    capital[origin[person]!]!++;
  }
  return plan.origins.map((_, at) => {
    const share = everywhere[at]! / size;
    const { figure, sigma } = blur("origin", share);
    const times = Math.round((capital[at]! / inCapital / share) * 10) / 10;
    return {
      names: [`origin ${at}`],
      kind: "ethnicity",
      gb: Math.min(1, figure),
      ie: Math.min(1, figure),
      capital: Math.max(0.1, times),
      sigma,
      source: SOURCE,
    };
  });
}

/** Rare diseases are published by class alone: from, middle, deviation. */
const CLASSES: readonly (readonly [from: number, middle: number, sigma: number])[] = [
  [5e-4, 7.3e-4, 0.1],
  [1e-4, 2.2e-4, 0.25],
  [1e-5, 3e-5, 0.32],
  [1e-6, 3e-6, 0.32],
  [0, 2e-7, 0.6],
];
const COUNTED_FROM = 1e-3;
const PROFILES: Readonly<Record<ConditionPlan["ages"], AgeProfile>> = {
  child: "child",
  young: "young",
  adult: "adult",
  old: "old",
  flat: "flat",
};

function conditionOf(one: ConditionPlan, at: number, blur: Blur): ConditionRow {
  const [, middle, spread] = CLASSES.find(([from]) => one.prevalence >= from)!;
  const isCounted = one.prevalence >= COUNTED_FROM;
  const blurred = isCounted ? blur("condition", one.prevalence) : blur("rare", middle);
  const sigma = isCounted ? blurred.sigma : Math.hypot(spread, blurred.sigma);
  return {
    names: [`condition ${at}`],
    class: `class ${one.class}`,
    prevalence: blurred.figure,
    yearly: null,
    ages: PROFILES[one.ages],
    women: one.women,
    visible: false,
    sigma,
    source: SOURCE,
  };
}

const FAMILY_BANDS = [0, 16, 30, 50, 70];

function familiesOf({ size, age, woman, children }: World, blur: Blur): FamilyRow[] {
  const bandOf = (years: number): number => FAMILY_BANDS.findLastIndex((from) => from <= years);
  const bands = Uint8Array.from({ length: 105 }, (_, years) => bandOf(years));
  const people = new Float64Array(10);
  const having = CHILDREN.map(() => new Float64Array(10));
  for (let person = 0; person < size; person++) {
    const cell = bands[age[person]!]! + (woman[person] ? 0 : 5);
    people[cell]!++;
    having[children[person]!]![cell]!++;
  }
  return CHILDREN.map((name, count) => {
    const share = (cell: number): number => {
      const { figure } = blur("family", having[count]![cell]! / people[cell]!);
      return Math.min(1, figure);
    };
    return {
      names: [name],
      women: [0, 1, 2, 3, 4].map(share),
      men: [5, 6, 7, 8, 9].map(share),
      sigma: blur("family", 1).sigma,
      source: SOURCE,
    };
  });
}

/** Who a hospital serves: its county's people by the hospitals there, and a few of everyone else's. */
function catchmentsOf({ plan, size }: World): number[] {
  const perCounty = plan.counties.map((_, at) => plan.hospitals.filter(({ county }) => county === at).length);
  return plan.hospitals.map(
    ({ county }) =>
      (OWN_HOSPITAL * plan.counties[county]!.people) / perCounty[county]! +
      ((1 - OWN_HOSPITAL) * size) / plan.hospitals.length,
  );
}
