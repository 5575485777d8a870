import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { estimate, rounded, type Share } from "../src/estimate.ts";

/** As many others as wished, hardly uncertain: nothing but the count of people itself. */
const exactly = (others: number, shares: readonly Share[] = []) => estimate(others + 1, shares);
const formula = (others: number): number => -Math.expm1(-others) / others;

const share = fc.record({
  log10: fc.double({ min: -12, max: 0, noNaN: true }),
  sigma: fc.double({ min: 0, max: 1, noNaN: true }),
});
const population = fc.double({ min: 1, max: 1e10, noNaN: true });

describe("the chance that a reader who settles on one person is right", () => {
  it.each([
    [1.6, 0.5],
    [2.8, 0.33],
    [5, 0.2],
    [11.1, 0.09],
    [20, 0.05],
  ])("%d others: %d", (others, right) => {
    expect(Math.abs(exactly(others).rightGuess - right)).toBeLessThan(0.01);
  });

  it("follows (1 - e^-λ)/λ, and that nobody else fits e^-λ, where hardly anything is uncertain", () => {
    fc.assert(
      fc.property(fc.double({ min: -4, max: 6, noNaN: true }), (log10) => {
        const others = 10 ** log10;
        const { rightGuess, probabilityOnlyOne } = exactly(others);
        expect(rightGuess / formula(others)).toBeCloseTo(1, 1);
        expect(Math.abs(probabilityOnlyOne - Math.exp(-others))).toBeLessThan(0.02);
      }),
    );
  });

  it.each(
    [0.01, 0.3, 1, 5, 30].flatMap((others) => [0.2, 0.5, 0.8].map((sigma) => [others, sigma] as const)),
  )("%d others with a spread of %d: the same as a fine sum over the log-normal", (others, sigma) => {
    const spread = Math.hypot(sigma, 0.05);
    let all = 0;
    let right = 0;
    let only = 0;
    for (let z = -6; z <= 6; z += 0.01) {
      const weight = Math.exp((-z * z) / 2);
      const mean = others * 10 ** (spread * z);
      all += weight;
      right += weight * formula(mean);
      only += weight * Math.exp(-mean);
    }
    const found = exactly(others, [{ log10: 0, sigma }]);
    expect(Math.abs(found.rightGuess - right / all)).toBeLessThan(0.02);
    expect(Math.abs(found.probabilityOnlyOne - only / all)).toBeLessThan(0.02);
  });
});

describe("an estimate", () => {
  it("is a number for every description, however narrow", () => {
    fc.assert(
      fc.property(population, fc.array(share, { maxLength: 60 }), (people, shares) => {
        const { others, probabilityOnlyOne, rightGuess } = estimate(people, shares);
        for (const one of [others.low, others.mid, others.high]) {
          expect(Number.isFinite(one)).toBe(true);
          expect(one).toBeGreaterThanOrEqual(0);
        }
        expect(others.low).toBeLessThanOrEqual(others.mid);
        expect(others.mid).toBeLessThanOrEqual(others.high);
        for (const chance of [probabilityOnlyOne, rightGuess]) {
          expect(chance).toBeGreaterThanOrEqual(0);
          expect(chance).toBeLessThanOrEqual(1);
        }
        // A reader is right at least as often as nobody else fits.
        expect(rightGuess).toBeGreaterThanOrEqual(probabilityOnlyOne - 1e-12);
      }),
    );
  });

  it("is the product of the people and the shares", () => {
    const { others } = estimate(1001, [
      { log10: -1, sigma: 0.1 },
      { log10: Math.log10(0.5), sigma: 0.1 },
    ]);
    expect(others.mid).toBeCloseTo(50, 6);
  });

  it("of the patient alone has no others", () => {
    const { others, rightGuess, probabilityOnlyOne, level } = estimate(1, []);
    expect(others.high).toBeLessThan(1e-6);
    expect(rightGuess).toBeCloseTo(1, 6);
    expect(probabilityOnlyOne).toBeCloseTo(1, 6);
    expect(level).toBe("red");
  });

  it("never rises with a further detail", () => {
    fc.assert(
      fc.property(population, fc.array(share, { maxLength: 12 }), share, (people, shares, more) => {
        const [before, after] = [estimate(people, shares), estimate(people, [...shares, more])];
        expect(after.others.mid).toBeLessThanOrEqual(before.others.mid * (1 + 1e-9));
        expect(after.others.low).toBeLessThanOrEqual(before.others.low * (1 + 1e-9));
      }),
    );
  });

  it("is surer of the patient the smaller a share is", () => {
    fc.assert(
      fc.property(population, share, fc.double({ min: 0, max: 5, noNaN: true }), (people, one, less) => {
        const wide = estimate(people, [one]);
        const narrow = estimate(people, [{ ...one, log10: one.log10 - less }]);
        expect(narrow.rightGuess).toBeGreaterThanOrEqual(wide.rightGuess - 1e-12);
        expect(narrow.probabilityOnlyOne).toBeGreaterThanOrEqual(wide.probabilityOnlyOne - 1e-12);
      }),
    );
  });

  it("widens with uncertainty and stays in its middle", () => {
    fc.assert(
      fc.property(
        population,
        fc.array(share, { minLength: 1, maxLength: 8 }),
        fc.double({ min: 0.01, max: 1, noNaN: true }),
        (people, [first, ...rest], more) => {
          const sure = estimate(people, [first!, ...rest]).others;
          const unsure = estimate(people, [{ ...first!, sigma: first!.sigma + more }, ...rest]).others;
          expect(unsure.mid).toBeCloseTo(sure.mid, 6);
          expect(unsure.low).toBeLessThanOrEqual(sure.low);
          expect(unsure.high).toBeGreaterThanOrEqual(sure.high);
        },
      ),
    );
  });
});

describe("a level", () => {
  it.each([
    [0, "red"],
    [1.5, "red"],
    [1.7, "amber"],
    [5, "amber"],
    // The careful end of the range decides: here it is at 11.
    [12.5, "amber"],
    [13.3, "none"],
    [1000, "none"],
  ] as const)("of %d others is %s", (others, level) => {
    expect(exactly(others).level).toBe(level);
  });

  it("is more careful where less is known", () => {
    expect(exactly(20).level).toBe("none");
    expect(exactly(20, [{ log10: 0, sigma: 0.5 }]).level).toBe("amber");
  });

  it("is none only where even the low end leaves ten others", () => {
    fc.assert(
      fc.property(population, fc.array(share, { maxLength: 8 }), (people, shares) => {
        const { level, others, rightGuess } = estimate(people, shares);
        if (level === "none") expect(others.low).toBeGreaterThan(10);
        if (level === "red") expect(rightGuess).toBeGreaterThan(0.5);
        else expect(rightGuess).toBeLessThanOrEqual(0.5);
      }),
    );
  });
});

describe("a rounded number of people", () => {
  it.each([
    [0, 0],
    [0.4, 0],
    [0.6, 1],
    [1.4, 1],
    [9.6, 10],
    [83, 80],
    [96, 100],
    [1449, 1000],
    [1501, 2000],
    [1_000_000, 1_000_000],
  ])("%d is said as %d", (people, said) => {
    expect(rounded(people)).toBe(said);
  });

  it("is whole, has one figure that tells, and is no further off than half of its unit", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1e10, noNaN: true }), (people) => {
        const said = rounded(people);
        expect(Number.isInteger(said)).toBe(true);
        expect(said).toBeGreaterThanOrEqual(0);
        expect(String(said)).toMatch(/^\d0*$/u);
        expect(rounded(said)).toBe(said);
        const unit = people < 1 ? 1 : 10 ** Math.floor(Math.log10(people));
        expect(Math.abs(said - people)).toBeLessThanOrEqual(unit / 2 + 1e-6);
      }),
    );
  });

  it("keeps the order of two counts", () => {
    const people = fc.double({ min: 0, max: 1e7, noNaN: true });
    fc.assert(
      fc.property(people, people, (a, b) => {
        expect(rounded(Math.min(a, b))).toBeLessThanOrEqual(rounded(Math.max(a, b)));
      }),
    );
  });
});
