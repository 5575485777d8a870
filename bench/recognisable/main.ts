/**
 * How near the estimate comes in a State of which everyone is known: 5,000,000 synthetic people whose details hang
 * together, tables that show only some of that and are off, descriptions, and true counts of who fits.
 * `npm run bench:recognisable` writes bench/results/recognisable.md.
 */
import { writeFile } from "node:fs/promises";
import { cpus } from "node:os";
import { useTables } from "../../packages/risk/src/testing/index.ts";
import { asOurs, type Coarse, coarseTables, counted, type Quality, wrongBy } from "./coarse-tables.ts";
import { Counter } from "./counting.ts";
import { Describer, type Description, inThree, missing } from "./descriptions.ts";
import {
  type Case,
  FEW,
  figuresOf,
  isFlagged,
  isFlaggedByMiddle,
  onlyOneBins,
  quantile,
  rightGuessBins,
  shareOf,
} from "./measures.ts";
import { planOf } from "./plan.ts";
import {
  asIfIndependent,
  asTold,
  cheapest,
  estimate,
  estimateAt,
  estimated,
  type Held,
  held,
  peopleIn,
  sharesAt,
} from "./product.ts";
import { Random } from "./random.ts";
import { report, type Split, type Stress } from "./report.ts";
import { type Rewrite, rewriteOf } from "./rewrites.ts";
import { makeWorld, type World } from "./world.ts";

const PEOPLE = 5_000_000;
const SMALLER = 1_000_000;
const DESCRIPTIONS = 2400;
const THREE_POSTS = 1200;
const REWRITES = 150;
const RESULTS = new URL("../results/recognisable.md", import.meta.url);

/** A world with descriptions of some of its people and how many fit each. */
interface Measured {
  readonly world: World;
  readonly counter: Counter;
  readonly describer: Describer;
  readonly descriptions: readonly Description[];
  readonly k: readonly number[];
}

function measured(people: number, dependence: number, seed: number): Measured {
  const world = makeWorld(planOf({ people, dependence, seed }), seed + 1);
  const counter = new Counter(world);
  const describer = new Describer(world, new Random(seed + 2));
  const descriptions = describer.many(DESCRIPTIONS);
  return {
    world,
    counter,
    describer,
    descriptions,
    k: descriptions.map(({ details }) => counter.count(details)),
  };
}

/** The estimates of descriptions from tables of a quality, which stay in force. */
function casesOf({ world, descriptions, k }: Measured, coarse: Coarse, read = descriptions): Case[] {
  useTables(coarse.tables);
  return read.map(({ details }, at) => ({ k: k[at]!, estimate: estimated(held(world, coarse, details)) }));
}

const withTables = (one: Measured, name: string, quality: Quality): Stress => ({
  name,
  figures: figuresOf(casesOf(one, coarseTables(one.world, quality, 7))),
});

/** Details that a reader of the post misses. */
function withMissing(one: Measured, coarse: Coarse, chance: number): Stress {
  const random = new Random(11);
  const read = one.descriptions.map((description) => missing(description, chance, random));
  return {
    name: `${Math.round(chance * 100)} % of details missed`,
    figures: figuresOf(casesOf(one, coarse, read)),
  };
}

/** Cases cut over three posts, each of which alone leaves more than a few: what all of them tell together. */
function threePosts({ world, counter, describer }: Measured, coarse: Coarse): Split {
  const random = new Random(13);
  const together: Case[] = [];
  for (let at = 0; at < THREE_POSTS; at++) {
    const whole = describer.of(random.below(world.size), undefined, 5);
    const posts = inThree(whole, random);
    if (posts.some(({ details }) => counter.count(details, FEW + 1) <= FEW)) continue;
    const union = [...new Set(posts.flatMap(({ details }) => details))];
    together.push({ k: counter.count(union), estimate: estimated(held(world, coarse, union)) });
  }
  const few = together.filter(({ k }) => k <= FEW);
  const alarms = together.filter(isFlagged);
  const middle = together.filter(isFlaggedByMiddle);
  return {
    cases: THREE_POSTS,
    apart: together.length,
    few: few.length,
    found: shareOf(few, isFlagged),
    alarms: alarms.length,
    right: shareOf(alarms, ({ k }) => k <= FEW),
    rightWithin20: shareOf(alarms, ({ k }) => k <= 20),
    foundByMiddle: few.filter((one) => middle.includes(one)).length / few.length,
    rightByMiddle: shareOf(middle, ({ k }) => k <= FEW),
  };
}

function rewrites({ world, descriptions }: Measured, coarse: Coarse): Rewrite[] {
  const found: Rewrite[] = [];
  for (const { details } of descriptions) {
    const rewrite = rewriteOf(world, coarse, held(world, coarse, details));
    if (rewrite) found.push(rewrite);
    if (found.length === REWRITES) break;
  }
  return found;
}

/** Microseconds of each run, the median of several rounds over all descriptions. */
function microseconds(all: readonly Held[], run: (one: Held) => unknown): number {
  const rounds = Array.from({ length: 7 }, () => {
    const started = performance.now();
    for (const one of all) run(one);
    return ((performance.now() - started) * 1000) / all.length;
  });
  return quantile(rounds, 0.5);
}

function speeds(all: readonly Held[]) {
  const shares = new Map(all.map((one) => [one, sharesAt(one.person, asTold(one.person))]));
  const population = peopleIn("IE");
  const single = all.map((one) => microseconds([one], () => cheapest(one.person)) / 1000);
  return {
    combine: microseconds(all, (one) => estimate(population, shares.get(one)!)),
    whole: microseconds(all, ({ person }) => estimateAt(person, asTold(person))),
    cheapest: quantile(single, 0.5),
    cheapestMost: quantile(single, 0.99),
  };
}

const started = performance.now();
const log = (what: string): void =>
  console.error(`${((performance.now() - started) / 1000).toFixed(0).padStart(4)} s  ${what}`);

const main = measured(PEOPLE, 1, 1);
log("people described and counted");
const coarse = coarseTables(main.world, counted, 7);
useTables(coarse.tables);
const all = main.descriptions.map(({ details }) => held(main.world, coarse, details));
const cases = casesOf(main, coarse);
const independent = all.map((one, at): Case => ({ k: main.k[at]!, estimate: asIfIndependent(one) }));
const speed = speeds(all);
log("estimated");
const missed = [0.05, 0.15, 0.3].map((chance) => withMissing(main, coarse, chance));
const split = threePosts(main, coarse);
log("three posts");
const changes = rewrites(main, coarse);
log("changes counted");
const tables = [
  withTables(main, "as wrong as the product's rows say, and saying so", asOurs),
  withTables(main, "×1.6, not said", wrongBy(1.6, false)),
  withTables(main, "×1.6, said", wrongBy(1.6, true)),
  withTables(main, "×2.5, not said", wrongBy(2.5, false)),
  withTables(main, "×2.5, said", wrongBy(2.5, true)),
];
const worlds = [
  ["1,000,000 people", 1],
  ["1,000,000 people, dependence ×1.5", 1.5],
  ["1,000,000 people, no dependence", 0],
].map(([name, dependence]) => withTables(measured(SMALLER, Number(dependence), 21), String(name), counted));
log("other worlds");

const text = report({
  machine: `${cpus()[0]?.model.trim() ?? "unknown"} (${cpus().length} cores), Node ${process.versions.node}`,
  people: PEOPLE,
  k: main.k,
  estimate: figuresOf(cases),
  independent: figuresOf(independent),
  onlyOne: onlyOneBins(cases),
  rightGuess: rightGuessBins(cases),
  missed,
  tables,
  worlds,
  split,
  changes,
  speed,
});
await writeFile(RESULTS, text);
console.log(text);
log("done");
