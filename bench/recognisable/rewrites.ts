import type { Coarse } from "./coarse-tables.ts";
import type { Detail } from "./descriptions.ts";
import { asTold, cheapest, estimateAt, type Held, type Ladder } from "./product.ts";
import type { World } from "./world.ts";

/** What a suggested change of a description is worth, counted. */
export interface Rewrite {
  /** Leaving out what the estimate says opens most; what that leaves, against what the best such step leaves. */
  readonly chosen: number;
  readonly best: number;
  /** Steps that can be told apart by what they leave. */
  readonly differ: boolean;
  /** Others who fit after the suggested change, its cost, and the cost of the least change that is truly enough. */
  readonly others: number;
  readonly cost: number;
  readonly least: number;
}

/** What a rewrite aims at, and the least that is still no small group. */
export const ENOUGH = 25;

/**
 * Counts everyone under every way of telling a description at once: each person by the first rung of each ladder that
 * is true of them, then summed up the rungs.
 * @returns null where nothing needs to change, or nothing can.
 */
export function rewriteOf(world: World, coarse: Coarse, { person, details }: Held): Rewrite | null {
  const choice = cheapest(person);
  if (!choice || choice.cost === 0) return null;
  const { ladders } = person;
  const sizes = ladders.map(({ rungs }) => rungs.length);
  const strides = sizes.map((_, at) => sizes.slice(0, at).reduce((product, one) => product * one, 1));
  const counts = countAll(world, coarse, ladders, details, sizes, strides);
  const at = (rungs: readonly number[]): number =>
    counts[rungs.reduce((sum, rung, ladder) => sum + rung * strides[ladder]!, 0)]!;

  const told = asTold(person);
  const single = ladders.flatMap(({ rungs }, ladder) => {
    if (rungs.length < 2) return [];
    const step = told.with(ladder, rungs.length - 1);
    return [{ k: at(step), reckoned: estimateAt(person, step).others.mid }];
  });
  const chosen = single.reduce((a, b) => (b.reckoned > a.reckoned ? b : a)).k;
  const best = Math.max(...single.map(({ k }) => k));

  let least = Number.POSITIVE_INFINITY;
  for (let code = 0; code < counts.length; code++) {
    if (counts[code]! - 1 < ENOUGH) continue;
    const cost = ladders.reduce(
      (sum, { rungs }, ladder) => sum + rungs[Math.floor(code / strides[ladder]!) % sizes[ladder]!]!.cost,
      0,
    );
    least = Math.min(least, cost);
  }
  return {
    chosen,
    best,
    differ: single.some(({ k }) => k !== best),
    others: at(choice.rungs) - 1,
    cost: choice.cost,
    least,
  };
}

function countAll(
  world: World,
  coarse: Coarse,
  ladders: readonly Ladder[],
  details: readonly Detail[],
  sizes: readonly number[],
  strides: readonly number[],
): Float64Array {
  // One more than the code of each person's first true rungs; 0 for those whom no rung of some ladder fits.
  const codes = new Int32Array(world.size).fill(1);
  for (const [at, ladder] of ladders.entries())
    addRungs(codes, world, coarse, ladder, details[at]!, strides[at]!);
  const counts = new Float64Array(sizes.reduce((product, one) => product * one, 1));
  for (const code of codes) if (code > 0) counts[code - 1]!++;
  // Whoever fits a rung fits all above it.
  for (const [ladder, stride] of strides.entries()) {
    for (let code = 0; code < counts.length; code++)
      if (Math.floor(code / stride) % sizes[ladder]! > 0) counts[code]! += counts[code - stride]!;
  }
  return counts;
}

/** Adds what a ladder contributes to everyone's code. */
function addRungs(
  codes: Int32Array,
  world: World,
  coarse: Coarse,
  ladder: Ladder,
  detail: Detail,
  stride: number,
): void {
  const last = ladder.rungs.length - 1;
  if (detail.kind === "days") {
    const days = ladder.rungs.map((rung) => (rung as unknown as { readonly days: number }).days);
    for (let person = 0; person < codes.length; person++) {
      const rung = days.findIndex((one) => world.daysAgo[person]! < one);
      codes[person] = rung < 0 ? 0 : codes[person]! && codes[person]! + rung * stride;
    }
    return;
  }
  if (detail.kind === "condition") {
    const { having } = world;
    const rungs = new Uint8Array(codes.length).fill(last);
    const { class: meant } = coarse.conditions[detail.at]!;
    if (last === 2) {
      for (const [other, people] of having.entries())
        if (coarse.conditions[other]!.class === meant) for (const person of people) rungs[person] = 1;
    }
    for (const person of having[detail.at]!) rungs[person] = 0;
    for (let person = 0; person < codes.length; person++)
      if (codes[person]! > 0) codes[person]! += rungs[person]! * stride;
    return;
  }
  const { values, kinds, told } = valuesOf(world, detail);
  const tests = ladder.rungs.map((rung, at) => (at === 0 ? told : testOf(world, rung, detail)));
  const rungs = Int32Array.from({ length: kinds }, (_, value) => tests.findIndex((test) => test(value)));
  for (let person = 0; person < codes.length; person++) {
    const rung = rungs[values[person]!]!;
    codes[person] = rung < 0 ? 0 : codes[person]! && codes[person]! + rung * stride;
  }
}

type Told = Exclude<Detail, { readonly kind: "days" | "condition" }>;
type Test = (value: number) => boolean;
interface Values {
  readonly values: Uint8Array | Uint16Array;
  readonly kinds: number;
  readonly told: Test;
}

/** Where a detail stands in the world, and for which values it is true. */
function valuesOf(
  { age, woman, town, county, hospital, job, origin, children, towns, plan }: World,
  detail: Told,
): Values {
  if (detail.kind === "age")
    return { values: age, kinds: 105, told: (value) => value >= detail.min && value <= detail.max };
  if (detail.kind === "sex") return { values: woman, kinds: 2, told: (value) => value === detail.woman };
  const told: Test = (value) => value === detail.at;
  switch (detail.kind) {
    case "town":
      return { values: town, kinds: towns.length, told };
    case "county":
      return { values: county, kinds: plan.counties.length, told };
    case "hospital":
      return { values: hospital, kinds: plan.hospitals.length, told };
    case "job":
      return { values: job, kinds: plan.jobs.length + 1, told };
    case "origin":
      return { values: origin, kinds: plan.origins.length, told };
    default:
      return { values: children, kinds: 5, told };
  }
}

/** What a vaguer rung says, as a test of the detail's values. */
function testOf({ plan, towns }: World, rung: Ladder["rungs"][number], detail: Told): Test {
  if (rung.say === null) return () => true;
  if (detail.kind === "age") {
    const { min, max } = rung.ages!;
    return (value) => value >= min && value <= max;
  }
  if (detail.kind === "town" || detail.kind === "county") {
    const name = rung.say.toLowerCase();
    const isMeant = (at: number): boolean =>
      plan.counties[at]!.name === name || plan.counties[at]!.region === name;
    return (value) => isMeant(detail.kind === "town" ? towns[value]!.county : value);
  }
  if (detail.kind === "job") {
    const { field } = plan.jobs[detail.at - 1]!;
    return (value) => value > 0 && plan.jobs[value - 1]!.field === field;
  }
  throw new RangeError(`No test for "${rung.detail}" of a ${detail.kind}.`);
}
