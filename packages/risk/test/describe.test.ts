import { describe as about, expect, it } from "vitest";
import { type DescribedPerson, describe } from "../src/describe/describe.ts";
import type { LadderKind } from "../src/ladders/ladder.ts";
import type { TimeLadder } from "../src/ladders/time.ts";
import { peopleIn } from "../src/people.ts";
import { asTold, circumstancesAt, estimateAt } from "../src/person.ts";
import type { Country } from "../src/tables/rows.ts";
import {
  age,
  event,
  type Fact,
  family,
  illness,
  job,
  man,
  name,
  of,
  origin,
  place,
  time,
  told,
  trait,
  type Where,
  woman,
} from "./told.ts";

const people = (marked: string, facts: readonly Fact[], where?: Where): DescribedPerson[] =>
  describe(told(marked, facts, where));
/** The one patient of a draft. */
function one(marked: string, facts: readonly Fact[], where?: Where): DescribedPerson {
  const [person, ...more] = people(marked, facts, where);
  expect(more).toEqual([]);
  return person!;
}
const kinds = ({ ladders }: DescribedPerson): LadderKind[] => ladders.map(({ kind }) => kind);
const keys = ({ ladders }: DescribedPerson): string[] => ladders.map(({ key }) => key);
const ladder = ({ ladders }: DescribedPerson, kind: LadderKind) => ladders.find((each) => each.kind === kind);
const others = (person: DescribedPerson): number => estimateAt(person, asTold(person)).others.mid;
/** By what a detail divides, beside all the others. */
function divides(person: DescribedPerson, kind: LadderKind): number {
  const ladders = person.ladders.filter((each) => each.kind !== kind);
  return others({ ...person, ladders }) / others(person);
}
/** How many people of the country a detail is true of, as told. */
function fits(person: DescribedPerson, kind: LadderKind): number {
  const share = ladder(person, kind)!.rungs[0].share(circumstancesAt(person, asTold(person)));
  return peopleIn(person.circumstances.country) * 10 ** share!.log10;
}

about("what is no description", () => {
  it.each<[string, string, readonly Fact[]]>([
    ["no detail at all", "Long day. The lift is mended.", []],
    ["a name, which is told by itself", "Poor ⟦Mary Flynn⟧.", [name]],
    ["somebody else's detail", "My ⟦nurse⟧ friend.", [of("other", job)]],
  ])("%s", (_, marked, facts) => {
    expect(people(marked, facts)).toEqual([]);
  });

  it("words that carry nothing by themselves", () => {
    const person = one("A ⟦man⟧ ⟦came in⟧ ⟦with his⟧ ⟦and was seen⟧ ⟦in the⟧", [
      man,
      event,
      trait,
      event,
      trait,
    ]);
    expect(keys(person)).toEqual(["sex:male"]);
    expect(kinds(one("A ⟦man⟧ ⟦came in with a red beard⟧", [man, trait]))).toEqual(["sex", "trait"]);
  });

  it.each<[string, readonly Fact[]]>([
    ["A ⟦man⟧ who had ⟦been⟧ in the war", [man, event]],
    ["A ⟦man⟧, alone ⟦since⟧", [man, family]],
    ["A ⟦man⟧ ⟦came in to A&E⟧", [man, event]],
    ["A ⟦man⟧ ⟦walked in to the emergency department⟧", [man, event]],
    ["His wife ⟦drove him⟧ in, the ⟦man⟧", [event, man]],
    ["A ⟦man⟧, back ⟦by⟧ then", [man, time("day")]],
  ])("a slip of a reader, or that a patient came: %s", (marked, facts) => {
    expect(keys(one(marked, facts))).toEqual(["sex:male"]);
  });

  it.each<[string, number, readonly LadderKind[]]>([
    ["A ⟦man⟧ ⟦zorbs⟧", 0.4, []],
    ["A ⟦man⟧ ⟦zorbs⟧", 0.6, ["event"]],
    ["A ⟦man⟧ ⟦zorbs beside the weir⟧", 0.4, ["event"]],
    ["A ⟦man⟧ ⟦fell downstairs⟧", 0.4, ["event"]],
  ])("a word or two that no table has and the reader doubts: %s, %d sure", (marked, confidence, seen) => {
    const read = told(marked, [man, event]);
    const [person] = describe({
      ...read,
      observations: (kind) => read.observations(kind).map((each) => ({ ...each, confidence })),
    });
    expect(kinds(person!)).toEqual(["sex", ...seen]);
  });

  it.each<[string, readonly Fact[], LadderKind, string]>([
    ["A ⟦young farmer from⟧ Dingle", [job], "occupation", "young farmer"],
    ["⟦motor neurone disease for⟧ years", [illness], "condition", "motor neurone disease"],
    ["⟦Farmer with a⟧ bad back", [job], "occupation", "Farmer"],
    ["⟦the chef who was⟧ in", [job], "occupation", "the chef"],
    ["⟦43⟧, broke his hip", [age(43)], "sex", "his"],
    ["⟦43⟧. Her hip broke", [age(43)], "sex", "Her"],
  ])(
    "a quotation is as the draft has it and ends with a word that says something: %s",
    (marked, facts, kind, words) => {
      const { rungs, spans } = ladder(one(marked, facts), kind)!;
      expect(rungs[0].detail).toBe(words);
      const { text } = told(marked, facts).document;
      expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual([words]);
    },
  );
});

about("the sex", () => {
  it.each<[string, string, readonly Fact[], "female" | "male" | null]>([
    ["a word for it", "A ⟦woman⟧ of ⟦43⟧", [woman, age(43)], "female"],
    ["every pronoun", "⟦43⟧. She fell on Her way", [age(43)], "female"],
    ["a possessive alone", "⟦43⟧, broke his hip", [age(43)], "male"],
    ["pronouns of two people", "⟦43⟧. He told me that she fell", [age(43)], null],
    ["no pronoun", "⟦43⟧, fell on the stairs there", [age(43)], null],
    ["letters within words", "⟦43⟧, the sheriff of Ushere", [age(43)], null],
    ["they", "⟦43⟧. They fell on their way", [age(43)], null],
    ["the word, before a pronoun", "A ⟦man⟧ of ⟦43⟧. She told me", [man, age(43)], "male"],
  ])("from %s", (_, marked, facts, sex) => {
    const person = one(marked, facts);
    expect(person.circumstances.sex).toBe(sex);
    expect(ladder(person, "sex")?.key ?? null).toBe(sex && `sex:${sex}`);
  });

  it("halves the number and stays, since every pronoun would have to go", () => {
    const person = one("A ⟦woman⟧ of ⟦43⟧", [woman, age(43)]);
    expect(divides(person, "sex")).toBeCloseTo(2, 0);
    expect(ladder(person, "sex")!.rungs).toHaveLength(1);
  });
});

about("the age", () => {
  it("is the narrowest told, by decade and stage", () => {
    const person = one("A ⟦woman⟧ ⟦in her forties⟧, ⟦43⟧", [woman, age(40, 49), age(43)]);
    const { rungs, spans } = ladder(person, "age")!;
    expect(rungs.map(({ ages }) => ages)).toEqual([
      { min: 43, max: 43 },
      { min: 40, max: 49 },
      { min: 35, max: 64 },
      null,
    ]);
    expect(spans).toHaveLength(2);
  });
  it.each([
    [0, 0, 1],
    [3, 2, 4],
    [9, 5, 11],
    [15, 12, 17],
  ])("of a child of %d is widened to %d–%d first, not to a decade", (years, min, max) => {
    const { rungs } = ladder(one("⟦So old⟧", [age(years)]), "age")!;
    expect(rungs[1]!.ages).toEqual({ min, max });
  });
  it("every vaguer telling holds more people", () => {
    for (const years of [0, 7, 15, 22, 43, 67, 85, 99, 101]) {
      const person = one("⟦So old⟧", [age(years)]);
      const shares = ladder(person, "age")!.rungs.map(
        (rung) => rung.share(circumstancesAt(person, [0]))?.log10 ?? 0,
      );
      expect(shares.toSorted((a, b) => a - b)).toEqual(shares);
    }
  });
});

about("two patients", () => {
  it("part where the sex or the age no longer fits; what is told before belongs to both", () => {
    const [she, he, ...more] = people(
      "In ⟦Sligo⟧ a ⟦43-year-old⟧ ⟦woman⟧, ⟦a nurse⟧, then a ⟦70-year-old⟧ ⟦man⟧, ⟦a farmer⟧.",
      [place(), age(43), woman, job, age(70), man, job],
    );
    expect(more).toEqual([]);
    expect(keys(she!)).toEqual(["age:43-43", "sex:female", "place:sligo", "occupation:nurse"]);
    expect(keys(he!)).toEqual(["age:70-70", "sex:male", "place:sligo", "occupation:farmer"]);
  });
  it("of one age, or of none, part by sex", () => {
    const [she, he, ...more] = people("A ⟦woman⟧ with ⟦asthma⟧, then a ⟦man⟧ with ⟦gout⟧", [
      woman,
      illness,
      man,
      illness,
    ]);
    expect(more).toEqual([]);
    expect(kinds(she!)).toEqual(["sex", "condition"]);
    expect(kinds(he!)).toEqual(["sex", "condition"]);
    expect(he!.circumstances.sex).toBe("male");
  });
  it("of one sex part by age", () => {
    expect(people("A ⟦man⟧ of ⟦40⟧ and one of ⟦80⟧", [man, age(40), age(80)])).toHaveLength(2);
  });
  it.each<[string, string, readonly Fact[]]>([
    ["ages that fit one another", "A ⟦woman⟧ ⟦in her forties⟧, ⟦43⟧", [woman, age(40, 49), age(43)]],
    ["a relative's sex", "A ⟦woman⟧ with her ⟦husband⟧", [woman, of("relative", man)]],
    ["the same sex again", "A ⟦woman⟧. Lovely ⟦lady⟧", [woman, woman]],
  ])("are not made of %s", (_, marked, facts) => {
    expect(people(marked, facts)).toHaveLength(1);
  });
});

about("the place", () => {
  it("is the narrowest told; what holds it adds nothing", () => {
    const alone = one("A ⟦man⟧ from ⟦Ballina⟧", [man, place()]);
    const nested = one("A ⟦man⟧ from ⟦Ballina⟧ in ⟦Mayo⟧, ⟦Connacht⟧", [
      man,
      place(),
      place("county"),
      place("region"),
    ]);
    expect(kinds(nested).filter((kind) => kind === "place")).toHaveLength(1);
    expect(ladder(nested, "place")!.key).toBe("place:ballina");
    expect(ladder(nested, "place")!.spans).toHaveLength(3);
    // Of the two places of that name only the one in Mayo is meant.
    const fits = (of: ReturnType<typeof one>): number => others(of);
    expect(fits(nested)).toBeLessThan(fits(alone));
    expect(fits(nested) / fits(alone)).toBeCloseTo(10_556 / (10_556 + 2959), 2);
  });
  it("goes up to the county and the region, each with more people", () => {
    const { rungs } = ladder(one("⟦He⟧ is from ⟦Ballina⟧", [man, place()]), "place")!;
    expect(rungs.map(({ say }) => say)).toEqual(["Ballina", "Mayo", "Connacht", null]);
    const costs = rungs.map(({ cost }) => cost);
    expect(costs.toSorted((a, b) => a - b)).toEqual(costs);
  });
  it.each<[string, Country, readonly (string | null)[]]>([
    ["Walsall", "GB", ["Walsall", "West Midlands", null]],
    ["Bridgend", "GB", ["Bridgend", "the Bridgend area", null]],
    ["Letterkenny", "IE", ["Letterkenny", "Donegal", "Ulster", null]],
    ["Auckland", "NZ", ["Auckland", "the Auckland area", null]],
  ])("%s in %s goes up in words that people use, no two alike", (words, country, steps) => {
    const { rungs } = ladder(one(`⟦He⟧ is from ⟦${words}⟧`, [man, place()], { country }), "place")!;
    expect(rungs.map(({ say }) => say)).toEqual(steps);
  });
  it("counts every bearer of a name", () => {
    const people = fits(one("⟦He⟧ is from ⟦Ballina⟧", [man, place()]), "place");
    expect(people).toBeGreaterThan(12_000);
    expect(people).toBeLessThan(15_000);
  });
  it("is the profile's where the draft tells none, and then stands nowhere in the draft", () => {
    const author = { bio: "GP in Leitrim" };
    const person = one("A ⟦nurse⟧ of ⟦43⟧", [job, age(43)], { author });
    expect(ladder(person, "place")).toMatchObject({ key: "place:leitrim", spans: [] });
    expect(ladder(person, "place")!.rungs[0].detail).toBe("Leitrim");
    const elsewhere = one("A ⟦nurse⟧ from ⟦Sligo⟧", [job, place()], { author });
    expect(ladder(elsewhere, "place")!.key).toBe("place:sligo");
  });
  it("is a hospital's catchment only where the draft says hospital", () => {
    const town = one("⟦He⟧ is from ⟦Limerick⟧", [man, place()]);
    const hospital = one("⟦He⟧ was in ⟦University Hospital Limerick⟧", [man, place("hospital")]);
    expect(fits(town, "place")).toBeLessThan(220_000);
    expect(fits(hospital, "place")).toBeGreaterThan(350_000);
    expect(fits(hospital, "place")).toBeLessThan(480_000);
    const nickname = one("⟦He⟧ is from ⟦Beaumont⟧", [man, place()]);
    expect(ladder(nickname, "place") === undefined || fits(nickname, "place") < 100_000).toBe(true);
  });
  it.each<[string, Fact, number, number]>([
    ["Ballyfoozle", place(), 500, 5000],
    ["Saint Foozle’s school", place("school"), 500, 5000],
    ["Foozle Infirmary", place("hospital"), 100_000, 1_000_000],
  ])("%s, which no table has, is a guess by its kind", (words, fact, least, most) => {
    const person = one(`⟦He⟧ is from ⟦${words}⟧`, [man, fact]);
    expect(ladder(person, "place")!.guess).toBe(true);
    expect(fits(person, "place")).toBeGreaterThanOrEqual(least);
    expect(fits(person, "place")).toBeLessThanOrEqual(most);
  });
  it.each(["the hospital", "our hospital", "Regional Hospital"])(
    "“%s” is not the village of Hospital in County Limerick",
    (words) => {
      const person = one(`⟦He⟧ was taken to ⟦${words}⟧`, [man, place("hospital")]);
      const there = ladder(person, "place") ? fits(person, "place") : peopleIn("IE");
      expect(there).toBeGreaterThan(50_000);
    },
  );
  it("of another country is none of this one's", () => {
    const person = one("⟦He⟧ is from ⟦Matlock⟧", [man, place()], { country: "GB" });
    expect(fits(person, "place")).toBeLessThan(20_000);
    expect(person.circumstances).toMatchObject({ country: "GB", county: "derbyshire", capital: false });
  });
  it.each<[string, Country, boolean]>([
    ["Dublin", "IE", true],
    ["Hackney", "GB", true],
    ["Mayo", "IE", false],
    ["Leicester", "GB", false],
  ])("in %s it is in the capital: %s %s", (words, country, capital) => {
    expect(one(`⟦He⟧ is from ⟦${words}⟧`, [man, place()], { country }).circumstances.capital).toBe(capital);
  });
});

about("the job", () => {
  it("told twice is one, the narrower", () => {
    const person = one("A ⟦nurse⟧ of ⟦43⟧, ⟦a theatre nurse⟧", [job, age(43), job]);
    expect(kinds(person).filter((kind) => kind === "occupation")).toHaveLength(1);
  });
  it("of a relative is no job of the patient's, and says less", () => {
    const his = one("⟦He⟧, ⟦70⟧, is a ⟦judge⟧", [man, age(70), job]);
    const hers = one("⟦He⟧, ⟦70⟧; his daughter is a ⟦judge⟧", [man, age(70), of("relative", job)]);
    expect(kinds(hers)).not.toContain("occupation");
    expect(ladder(hers, "family")!.key).toBe("family:occupation:judge");
    expect(others(hers)).toBeGreaterThan(others(his));
    expect(others(hers)).toBeLessThan(others(one("⟦He⟧, ⟦70⟧", [man, age(70)])));
    // A child's mother may well work, though the child does not.
    const child = one("⟦He⟧ is ⟦3⟧; his mother is a ⟦nurse⟧", [man, age(3), of("relative", job)]);
    expect(fits(child, "family")).toBeGreaterThan(10_000);
  });
  it.each(["zorb calibrator", "fnurgler’s mate"])(
    "“%s”, which no table has, is one of some thirty people, a guess",
    (words) => {
      const person = one(`⟦He⟧ is a ⟦${words}⟧`, [man, job]);
      expect(ladder(person, "occupation")).toMatchObject({ guess: true });
      expect(fits(person, "occupation")).toBeGreaterThan(10);
      expect(fits(person, "occupation")).toBeLessThan(100);
      const { low, high } = estimateAt(person, asTold(person)).others;
      expect(high / low).toBeGreaterThan(10);
    },
  );
  it.each([
    "carer",
    "works in Tesco",
    "works in a shop",
    "working for the council",
    "works nights",
    "works in Dublin",
    "retired",
    "volunteer",
    "unemployed",
    "student",
  ])("“%s” is true of many", (words) => {
    const person = one(`A ⟦person⟧ of ⟦43⟧, ⟦${words}⟧`, [trait, age(43), job]);
    const kind = kinds(person).find((each) => each === "occupation" || each === "family");
    const share = kind ? fits(person, kind) : peopleIn("IE");
    expect(share).toBeGreaterThan(2000);
  });
  it.each(["works in Foozle", "works for Foozle and Zorb", "working at the zorbery", "works with Foozles"])(
    "“%s”, a workplace that no table has, is true of few",
    (words) => {
      const person = one(`⟦He⟧ ⟦${words}⟧`, [man, job]);
      expect(ladder(person, "occupation")).toMatchObject({ guess: true });
      expect(fits(person, "occupation")).toBeLessThan(100);
    },
  );
});

about("what someone has and what happened", () => {
  const shift = "in A&E ⟦yesterday⟧";
  it("a rare condition without a name is one of all rare ones", () => {
    for (const [words, fact] of [
      ["a rare condition", illness],
      ["a very rare genetic thing", illness],
      ["foozle’s disease", { ...illness, details: { type: "diagnosis", rare: true } } as Fact],
    ] as const) {
      const person = one(`⟦She⟧ has ⟦${words}⟧`, [woman, fact]);
      expect(divides(person, "condition"), words).toBeGreaterThan(15);
      expect(divides(person, "condition"), words).toBeLessThan(35);
    }
  });
  it("a rare condition is had, not met with on a day: it tells as much beside a visit", () => {
    const person = one(`A ⟦woman⟧ with ⟦a rare condition⟧ ${shift}`, [woman, illness, time("day")]);
    const healthy = one(`A ⟦woman⟧ ${shift}`, [woman, time("day")]);
    expect(divides(person, "condition")).toBeGreaterThan(15);
    expect(divides(person, "time")).toBeCloseTo(divides(healthy, "time"), 0);
  });
  it("what no table has is a guess, and neither common nor rare", () => {
    const person = one("⟦She⟧ has ⟦the foozles⟧", [woman, illness]);
    expect(ladder(person, "condition")!.guess).toBe(true);
    expect(divides(person, "condition")).toBeGreaterThan(5);
    expect(divides(person, "condition")).toBeLessThan(500);
  });
  it("the visit is not counted again where something happened: then the day is one of a year", () => {
    const wrist = one(`A ⟦man⟧ with a ⟦broken wrist⟧ ${shift}`, [man, illness, time("day")]);
    expect(divides(wrist, "time")).toBeCloseTo(365, 0);
    // 2.3 in 1 000 a year, so some 12 000 wrists in Ireland, of which 17 are men's of yesterday.
    expect(others(wrist)).toBeGreaterThan(8);
    expect(others(wrist)).toBeLessThan(33);
  });
  it("but it is where someone only has something: one in 1 267 people is in A&E on a day", () => {
    const asthma = one(`A ⟦man⟧ with ⟦asthma⟧ ${shift}`, [man, illness, time("day")]);
    expect(divides(asthma, "time")).toBeCloseTo(5_308_400 / 4190, -2);
  });
  it("several happenings are one story: the rarest counts, the others hardly", () => {
    const fall = one("A ⟦man⟧ ⟦fell off a ladder⟧", [man, event]);
    const both = one("A ⟦man⟧ ⟦fell off a ladder⟧ with a ⟦broken wrist⟧", [man, event, illness]);
    expect(others(both)).toBeLessThan(others(fall));
    expect(others(fall) / others(both)).toBeLessThan(3);
  });
  it("the same told twice is one detail, standing in two places", () => {
    const person = one("⟦She⟧ has ⟦asthma⟧. ⟦Asthmatic⟧ all her life", [woman, illness, illness]);
    const found = person.ladders.filter(({ kind }) => kind === "condition");
    expect(found).toHaveLength(1);
    expect(found[0]!.spans).toHaveLength(2);
  });
  it.each(["broke her hip", "broke her leg", "a broken hip", "fractured her wrist"])(
    "“%s”, told as what happened, is found among the conditions",
    (words) => {
      const person = one(`⟦She⟧ ⟦${words}⟧`, [woman, event]);
      expect(ladder(person, "condition")?.guess).toBe(false);
    },
  );
  it("a visit within a year tells nothing", () => {
    const person = one("A ⟦man⟧ seen ⟦this year⟧", [man, time("year")]);
    expect(divides(person, "time")).toBeCloseTo(1, 6);
  });
});

about("origin, family and looks", () => {
  it("a group is as common as where it lives: Travellers in Galway and in Dublin", () => {
    const local = (county: string): number =>
      divides(one(`A ⟦Traveller⟧ from ⟦${county}⟧`, [origin, place("county")]), "origin");
    expect(local("Galway")).toBeLessThan(local("Dublin") / 2);
  });
  it("a family as its age allows", () => {
    const widowed = (years: number): number =>
      divides(one("A ⟦widow⟧, ⟦so old⟧, ⟦she⟧", [family, age(years), woman]), "family");
    expect(widowed(85)).toBeLessThan(3);
    expect(widowed(40)).toBeGreaterThan(20);
  });
  it("a phrase that no table has says more than a word", () => {
    const short = divides(one("⟦He⟧ is ⟦foozled⟧", [man, trait]), "trait");
    const long = divides(one("⟦He⟧ is ⟦foozled by zorbs and grunks⟧", [man, trait]), "trait");
    expect(long).toBeGreaterThan(short * 5);
  });
});

about("when", () => {
  const days = (marked: string, ...facts: Fact[]): number =>
    (ladder(one(marked, facts), "time") as TimeLadder).rungs[0].days;
  it.each<[string, Fact, number]>([
    ["last night", time("hour"), 0.4],
    ["on Tuesday", time("day"), 1],
    ["this week", time("week"), 7],
    ["three weeks ago", time("vague"), 7],
    ["two months ago", time("vague"), 30],
    ["last weekend", time("vague"), 2],
    ["a while back", time("vague"), 90],
    ["in 2019", time("year"), 365],
  ])("%s may be one of %d days", (words, fact, expected) => {
    expect(days(`A ⟦man⟧ ⟦${words}⟧`, man, fact)).toBe(expected);
  });
  it("of a visit is told by how many are seen in a day, of what happened by the calendar", () => {
    const source = (marked: string, ...facts: Fact[]): string =>
      ladder(one(marked, facts), "time")!.source.title;
    expect(source("A ⟦man⟧ in A&E ⟦last night⟧", man, time("hour"))).toMatch(/^HSE/u);
    expect(source("A ⟦man⟧ in A&E ⟦last night⟧, ⟦fell off a ladder⟧", man, time("hour"), event)).toBe(
      "So many days of a year",
    );
  });
  it("is the narrowest told", () => {
    expect(days("⟦This week⟧ a ⟦man⟧ came ⟦last night⟧", time("week"), man, time("hour"))).toBe(0.4);
  });
});

about("the setting", () => {
  it.each([
    ["in A&E", "emergency_department"],
    ["in resus", "emergency_department"],
    ["through the ED", "emergency_department"],
    ["in ICU", "intensive_care"],
    ["on the labour ward", "maternity_unit"],
    ["in my surgery", "general_practice"],
    ["at the health centre", "general_practice"],
    ["in clinic", "outpatient_clinic"],
    ["on the ward", "ward"],
    ["in bed 4", "ward"],
    ["in theatre", "theatre_list"],
    ["out of hours", "out_of_hours_service"],
    ["in NICU", "neonatal_unit"],
    ["at home", null],
    ["when Ed came by", null],
    ["with a warden", null],
  ])("%s: %s", (words, unit) => {
    expect(one(`A ⟦man⟧ ${words}`, [man]).setting.unit).toBe(unit);
  });
  it.each([
    ["GP", "general_practice"],
    ["GPST3", "general_practice"],
    ["Emergency medicine registrar, EM", "emergency_department"],
    ["Paramedic", "ambulance_crew"],
    ["Midwife", "maternity_unit"],
    ["Anaesthetist", "theatre_list"],
    ["Dermatologist", null],
  ])("%s: %s, where the draft says nothing", (role, unit) => {
    expect(one("A ⟦man⟧", [man], { author: { role } }).setting.unit).toBe(unit);
    expect(one("A ⟦man⟧ in A&E", [man], { author: { role } }).setting.unit).toBe("emergency_department");
  });
  it.each([
    ["IE", "in A&E", 144],
    ["GB", "in A&E", 260],
  ] as const)("%s %s: some %d people a day", (country, words, people) => {
    const { there } = one(`A ⟦man⟧ ${words}`, [man], { country }).setting;
    expect(there!.where).toBe("in A&E");
    expect(there!.peopleADay / people).toBeCloseTo(1, 1);
  });
  it("a practice knows its list", () => {
    expect(one("A ⟦man⟧ in my surgery", [man], { country: "GB" }).setting.list).toBeGreaterThan(5000);
    expect(one("A ⟦man⟧ in my surgery", [man]).setting.list).toBeLessThan(5000);
    expect(one("A ⟦man⟧ in A&E", [man]).setting.list).toBeNull();
  });
});
