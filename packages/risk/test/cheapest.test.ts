import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cheapest } from "../src/cheapest.ts";
import type { Ladder, LadderKind, Rung } from "../src/ladders/ladder.ts";
import { GUESS } from "../src/ladders/ladder.ts";
import { timeLadder } from "../src/ladders/time.ts";
import { asTold, estimateAt, type Person, type Rungs } from "../src/person.ts";

const ENOUGH = 25;
/** Both sides add the same logarithms, in another order. */
const SLACK = 1e-6;

/** A detail told ever more vaguely; with an age its share is another one. */
interface Steps {
  readonly shares: readonly number[];
  readonly costs: readonly number[];
}

function ladder(kind: LadderKind, { shares, costs }: Steps, happening: boolean, at: number): Ladder {
  const rungs = shares.map(
    (log10, step): Rung => ({
      detail: `${kind} ${at}.${step}`,
      say: step === shares.length - 1 ? null : `${kind} ${at}.${step}`,
      cost: costs[step]!,
      ...(kind === "age"
        ? { ages: step === shares.length - 1 ? null : { min: 40, max: 40 + 9 * step } }
        : {}),
      share: ({ ages }) => {
        if (log10 === 0) return null;
        // What hangs on the age is less telling where no age is told.
        return { log10: kind === "occupation" && ages === null ? log10 / 2 : log10, sigma: 0.1 };
      },
    }),
  );
  return {
    kind,
    spans: [{ start: at, end: at + 1 }],
    source: GUESS,
    guess: true,
    listed: false,
    rungs: rungs as unknown as Ladder["rungs"],
    happening,
    visible: true,
    key: `${kind}:${at}`,
  };
}

/** Rarest as told, then vaguer, at last left out; the costs rise, in halves. */
const steps: fc.Arbitrary<Steps> = fc
  .array(fc.tuple(fc.double({ min: 0.05, max: 3, noNaN: true }), fc.integer({ min: 1, max: 6 })), {
    minLength: 1,
    maxLength: 3,
  })
  .map((rises) => {
    let log10 = 0;
    let cost = 0;
    const shares = [...rises.map(([rise]) => (log10 -= rise)).toReversed(), 0];
    const costs = [0, ...rises.map(([, more]) => (cost += more / 2))];
    return { shares, costs };
  });

const person: fc.Arbitrary<Person> = fc
  .record({
    plain: fc.array(steps, { maxLength: 3 }),
    happenings: fc.array(steps, { maxLength: 2 }),
    age: fc.option(steps),
    days: fc.option(fc.constantFrom(0.4, 1, 7, 30, 365)),
    country: fc.constantFrom("IE" as const, "GB" as const, "NZ" as const),
  })
  .map(({ plain, happenings, age, days, country }) => ({
    ladders: [
      ...(age ? [ladder("age", age, false, 0)] : []),
      ...plain.map((one, at) => ladder(at === 0 ? "occupation" : "trait", one, false, at)),
      ...happenings.map((one, at) => ladder("event", one, true, at)),
      ...(days === null ? [] : [timeLadder({ words: "then", spans: [{ start: 90, end: 91 }] }, days)]),
    ],
    circumstances: { country, sex: null, county: null, capital: false },
    seenADay: { log10: -3, sigma: 0.1 },
  }));

const others = (one: Person, rungs: Rungs): number => estimateAt(one, rungs).others.mid;
const costOf = ({ ladders }: Person, rungs: Rungs): number =>
  ladders.reduce((sum, { rungs: all }, at) => sum + all[rungs[at]!]!.cost, 0);

type Allows = (ladder: number, rung: number) => boolean;

/** By trying every way to tell every detail. */
function leastCost(one: Person, enough: number, allows: Allows): number | null {
  let ways: number[][] = [[]];
  for (const [at, { rungs }] of one.ladders.entries())
    ways = ways.flatMap((chosen) =>
      rungs.flatMap((_, rung) => (rung === 0 || allows(at, rung) ? [[...chosen, rung]] : [])),
    );
  const costs = ways.filter((way) => others(one, way) >= enough).map((way) => costOf(one, way));
  return costs.length === 0 ? null : Math.min(...costs);
}

const everything: Allows = () => true;
/** Some steps forbidden, the same ones whenever asked. */
const someForbidden: fc.Arbitrary<Allows> = fc
  .array(fc.boolean(), { minLength: 40, maxLength: 40 })
  .map((forbidden) => (at, rung) => !forbidden[(at * 4 + rung) % 40]);

describe("the cheapest change", () => {
  it("reaches enough others, and costs what it says", () => {
    fc.assert(
      fc.property(person, (one) => {
        const choice = cheapest(one);
        if (!choice) return;
        expect(others(one, choice.rungs)).toBeGreaterThanOrEqual(ENOUGH * (1 - SLACK));
        expect(choice.cost).toBeCloseTo(costOf(one, choice.rungs), 9);
      }),
    );
  });

  it("gives up no more than the best of all ways, and is null only where none is enough", () => {
    fc.assert(
      fc.property(
        person,
        fc.oneof(fc.constant(everything), someForbidden),
        fc.constantFrom(5, ENOUGH, 1000, 1e6),
        (one, allows, enough) => {
          const choice = cheapest(one, { enough, allows });
          const easier = leastCost(one, enough * (1 - SLACK), allows);
          const harder = leastCost(one, enough * (1 + SLACK), allows);
          if (choice === null) expect(harder).toBeNull();
          else {
            expect(choice.cost).toBeGreaterThanOrEqual(easier! - 1e-9);
            if (harder !== null) expect(choice.cost).toBeLessThanOrEqual(harder + 1e-9);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it("takes no step that is forbidden", () => {
    fc.assert(
      fc.property(person, someForbidden, (one, allows) => {
        const choice = cheapest(one, { allows });
        for (const [at, rung] of (choice?.rungs ?? []).entries())
          expect(rung === 0 || allows(at, rung)).toBe(true);
      }),
    );
  });

  it("is no change where enough fit already", () => {
    fc.assert(
      fc.property(person, (one) => {
        fc.pre(others(one, asTold(one)) > ENOUGH * (1 + SLACK));
        expect(cheapest(one)).toEqual({ cost: 0, rungs: asTold(one) });
      }),
    );
  });

  it("is none where nothing may be said otherwise, or a country has too few people", () => {
    const told: Person = {
      ladders: [ladder("trait", { shares: [-9, 0], costs: [0, 1] }, false, 0)],
      circumstances: { country: "IE", sex: null, county: null, capital: false },
      seenADay: { log10: -3, sigma: 0.1 },
    };
    expect(cheapest(told)).toEqual({ cost: 1, rungs: [1] });
    expect(cheapest(told, { allows: () => false })).toBeNull();
    expect(cheapest(told, { enough: 1e8 })).toBeNull();
  });

  it("prefers one cheap step to a dear one that gives more", () => {
    const told: Person = {
      ladders: [
        ladder("trait", { shares: [-4, 0], costs: [0, 3] }, false, 0),
        ladder("trait", { shares: [-2.5, 0], costs: [0, 1] }, false, 1),
      ],
      circumstances: { country: "IE", sex: null, county: null, capital: false },
      seenADay: { log10: -3, sigma: 0.1 },
    };
    // 5.3 million less four decades leave 530.
    expect(cheapest(told)).toEqual({ cost: 1, rungs: [0, 1] });
    expect(cheapest(told, { enough: 1000 })).toEqual({ cost: 3, rungs: [1, 0] });
    expect(cheapest(told, { enough: 1e6 })).toEqual({ cost: 4, rungs: [1, 1] });
  });
});
