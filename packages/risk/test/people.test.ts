import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { conditionLadder } from "../src/ladders/condition.ts";
import { occupationLadder } from "../src/ladders/occupation.ts";
import {
  type Circumstances,
  meanOverAges,
  peopleIn,
  relativeRate,
  type Sex,
  shareOfAges,
  shareOfSex,
} from "../src/people.ts";
import { tables } from "../src/tables/load.ts";
import { phraseTable } from "../src/tables/phrases.ts";
import { AGE_PROFILES, COUNTRIES, type Country } from "../src/tables/rows.ts";

const OLDEST = 104;
const YEARS = Array.from({ length: OLDEST + 1 }, (_, age) => age);
const SEXES = ["female", "male", null] as const;
const told = { words: "", spans: [] };

const at = (age: number | null, sex: Sex | null = null, country: Country = "IE"): Circumstances => ({
  country,
  sex,
  ages: age === null ? null : { min: age, max: age },
  county: null,
  capital: false,
});
const occupations = phraseTable(tables().occupations);
const conditions = phraseTable(tables().conditions);
/** The share of people so old who do this, or have that. */
const does = (job: string, circumstances: Circumstances): number =>
  10 ** occupationLadder(told, occupations.best(job)!.row).rungs[0].share(circumstances)!.log10;
const has = (condition: string, circumstances: Circumstances): number =>
  10 ** conditionLadder(told, conditions.best(condition)!.row).rungs[0].share(circumstances)!.log10;

describe("people by age and sex", () => {
  it.each(COUNTRIES.flatMap((country) => SEXES.map((sex) => [country, sex] as const)))(
    "%s, %s: the years of age sum to everybody",
    (country, sex) => {
      const sum = YEARS.reduce((all, age) => all + shareOfAges(country, sex, { min: age, max: age }), 0);
      expect(sum).toBeCloseTo(1, 9);
      expect(shareOfAges(country, sex, { min: 0, max: OLDEST })).toBeCloseTo(1, 9);
    },
  );

  it.each(COUNTRIES)("%s: women and men are everybody, half each", (country) => {
    expect(shareOfSex(country, "female") + shareOfSex(country, "male")).toBeCloseTo(1, 9);
    expect(Math.abs(shareOfSex(country, "female") - 0.5)).toBeLessThan(0.02);
  });

  it.each([
    ["IE", 5.31e6],
    ["GB", 69.55e6],
    ["US", 347e6],
    ["CA", 40e6],
    ["AU", 27e6],
    ["NZ", 5.25e6],
  ] as const)("%s has about %d people", (country, people) => {
    expect(peopleIn(country) / people).toBeCloseTo(1, 1);
  });

  it("a span of ages holds what its parts hold", () => {
    const age = fc.integer({ min: 0, max: OLDEST });
    fc.assert(
      fc.property(
        fc.constantFrom(...COUNTRIES),
        fc.constantFrom(...SEXES),
        age,
        age,
        (country, sex, a, b) => {
          const [min, max] = [Math.min(a, b), Math.max(a, b)];
          const whole = shareOfAges(country, sex, { min, max });
          const parts = YEARS.slice(min, max + 1).map((one) =>
            shareOfAges(country, sex, { min: one, max: one }),
          );
          expect(whole).toBeCloseTo(
            parts.reduce((sum, part) => sum + part, 0),
            9,
          );
          expect(whole).toBeGreaterThan(0);
        },
      ),
    );
  });

  it("a year is a fifth of its band: 41 400 women of 43 in Ireland", () => {
    const women = peopleIn("IE") * shareOfSex("IE", "female");
    expect(women * shareOfAges("IE", "female", { min: 43, max: 43 })).toBeCloseTo(41_400, -2);
    expect(women * shareOfAges("IE", "female", { min: 40, max: 44 })).toBeCloseTo(207_000, -2);
  });

  it("the oldest are few, but somebody, whatever age is written", () => {
    const hundred = (min: number, max: number): number =>
      peopleIn("IE") * shareOfAges("IE", null, { min, max });
    expect(hundred(100, 104)).toBeCloseTo(900, -1);
    expect(hundred(101, 101)).toBeGreaterThan(50);
    expect(hundred(112, 112)).toBeGreaterThan(0);
    expect(hundred(112, 112)).toBeLessThanOrEqual(hundred(100, 100));
    expect(hundred(100, 120)).toBeCloseTo(hundred(100, 104), 6);
  });

  it("the mean of an age lies within the ages", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 90 }), fc.integer({ min: 0, max: 14 }), (min, width) => {
        const mean = meanOverAges(
          { country: "GB", sex: null, ages: { min, max: min + width } },
          (age) => age,
        );
        expect(mean).toBeGreaterThanOrEqual(min - 1e-9);
        expect(mean).toBeLessThanOrEqual(min + width + 1e-9);
      }),
    );
  });
});

describe("a job by age and sex", () => {
  it.each(["nurse", "farmer", "plumber", "judge", "teacher", "lighthouse keeper", "university student"])(
    "nobody of 3 or 12 is a %s",
    (job) => {
      for (const age of [3, 12]) expect(does(job, at(age)) * peopleIn("IE")).toBeLessThan(1);
      expect(does(job, at(45)) * peopleIn("IE")).toBeGreaterThan(1);
    },
  );

  it("a nurse of 85 is one who was, rarer than one of 45 but no impossibility", () => {
    const [old, middle] = [does("nurse", at(85)), does("nurse", at(45))];
    expect(old).toBeLessThan(middle);
    // Most of those who had the job still say so.
    expect(old).toBeGreaterThan(middle / 4);
  });

  it.each([
    ["midwife", "female"],
    ["nurse", "female"],
    ["primary school teacher", "female"],
    ["firefighter", "male"],
    ["plumber", "male"],
    ["lorry driver", "male"],
  ] as const)("a %s is more often %s", (job, sex) => {
    const other = sex === "female" ? "male" : "female";
    expect(does(job, at(40, sex))).toBeGreaterThan(3 * does(job, at(40, other)));
    expect(does(job, at(40, other))).toBeGreaterThan(0);
  });

  it.each([
    ["schoolboy", 9, 40],
    ["university student", 21, 60],
    ["plumber", 30, 15],
  ])("a %s is rather %d than %d", (job, likely, unlikely) => {
    expect(does(job, at(likely))).toBeGreaterThan(5 * does(job, at(unlikely)));
  });

  it("ages only spread those who do it: their number stays", () => {
    fc.assert(
      fc.property(fc.constantFrom(...tables().occupations), fc.constantFrom(...COUNTRIES), (row, country) => {
        const rung = occupationLadder(told, row).rungs[0];
        const all = 10 ** rung.share(at(null, null, country))!.log10;
        const spread = meanOverAges(
          { country, sex: null, ages: null },
          (age) => 10 ** rung.share(at(age, null, country))!.log10,
        );
        // No more than everybody can be anything, so the commonest are cut at some ages.
        expect(spread).toBeLessThanOrEqual(all * 1.01 + 1e-11);
        expect(spread).toBeGreaterThan(all * 0.8);
      }),
      { numRuns: 60 },
    );
  });
});

describe("a condition by age and sex", () => {
  it.each([
    ["dementia", 85, 40, 10],
    ["fractured hip", 85, 30, 10],
    ["croup", 3, 45, 5],
    ["neonatal jaundice", 0, 20, 50],
    ["chlamydia", 22, 60, 2],
  ])("%s is met more often at %d than at %d", (condition, likely, unlikely, times) => {
    expect(has(condition, at(likely))).toBeGreaterThan(times * has(condition, at(unlikely)));
  });

  it.each([
    ["breast cancer", "female", 50],
    ["prostate cancer", "male", 50],
    ["duchenne", "male", 20],
    ["eclampsia", "female", 100],
  ] as const)("%s is %s, %d times as often", (condition, sex, times) => {
    const other = sex === "female" ? "male" : "female";
    expect(has(condition, at(null, sex))).toBeGreaterThan(0.98 * times * has(condition, at(null, other)));
  });

  it("what is met at any age is met alike", () => {
    for (const age of [0, 17, 40, 99]) expect(relativeRate(at(age), "flat", 0.5)).toBe(1);
  });

  it.each(
    AGE_PROFILES.flatMap((profile) => (["IE", "GB", "NZ"] as const).map((one) => [profile, one] as const)),
  )("%s in %s: over all ages and both sexes it is as common as the table says", (profile, country) => {
    const mean = meanOverAges({ country, sex: null, ages: null }, (age) =>
      relativeRate(at(age, null, country), profile, 0.3),
    );
    expect(mean).toBeCloseTo(1, 6);
    const [women, men] = (["female", "male"] as const).map((sex) =>
      relativeRate(at(null, sex, country), profile, 0.3),
    );
    expect((women! + men!) / 2).toBeCloseTo(1, 6);
  });
});
