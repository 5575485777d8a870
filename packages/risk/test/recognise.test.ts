import type { Recognisability } from "@chaperone/core";
import { describe as about, expect, it } from "vitest";
import { cheapest } from "../src/cheapest.ts";
import { describe } from "../src/describe/describe.ts";
import { asTold, estimateAt } from "../src/person.ts";
import { closest, recognise } from "../src/recognise.ts";
import {
  age,
  event,
  type Fact,
  family,
  illness,
  job,
  man,
  place,
  time,
  told,
  trait,
  type Where,
  woman,
} from "./told.ts";

type Post = readonly [marked: string, facts: readonly Fact[], where?: Where];
const read = (...[marked, facts, where]: Post): Recognisability => recognise(told(marked, facts, where))!;
const person = (...[marked, facts, where]: Post) => closest(describe(told(marked, facts, where)))!;
const twice = (found: number, expected: number): void => {
  expect(found).toBeGreaterThan(expected / 2);
  expect(found).toBeLessThan(expected * 2);
};

const WOMAN_43 = "A ⟦43-year-old⟧ ⟦woman⟧";
const KEEPER: Post = [
  `⟦Last night⟧ in A&E: ${WOMAN_43}, a ⟦lighthouse keeper⟧ from ⟦Ballina⟧ with ⟦a rare condition⟧.`,
  [time("hour"), age(43), woman, job, place(), illness],
];
const POSTS: readonly Post[] = [
  KEEPER,
  [`${WOMAN_43} from ⟦Ballina⟧ with ⟦alkaptonuria⟧.`, [age(43), woman, place(), illness]],
  [`${WOMAN_43} in A&E ⟦last night⟧.`, [age(43), woman, time("hour")]],
  [
    "⟦He⟧ came to A&E ⟦yesterday⟧ with a ⟦broken wrist⟧, ⟦fell off a ladder⟧.",
    [man, time("day"), illness, event],
  ],
  ["A ⟦judge⟧ in ⟦his sixties⟧ from ⟦Sligo⟧.", [job, age(60, 69), place("county")]],
  [
    "In my surgery a ⟦101-year-old⟧ ⟦widow⟧, ⟦she⟧ has ⟦red hair⟧.",
    [age(101), family, woman, trait],
    { country: "GB", author: { role: "GP" } },
  ],
  ["A ⟦man⟧ ⟦struck by lightning⟧ ⟦on Tuesday⟧.", [man, event, time("day")], { country: "GB" }],
  ["A ⟦man⟧ of ⟦70⟧.", [man, age(70)], { country: "NZ" }],
];
const BY_TEXT = POSTS.map((post) => [post[0], post] as const);

about("the worked example", () => {
  it("a woman of 43 in Ballina: about 80, counting both towns of the name up to 130", () => {
    const { others, level, population } = read(`${WOMAN_43} from ⟦Ballina⟧.`, [age(43), woman, place()]);
    expect(others.mid).toBeGreaterThan(51);
    expect(others.mid).toBeLessThan(130);
    expect(others.low).toBeGreaterThan(40);
    expect(others.high).toBeLessThan(260);
    expect(population).toBe("Ireland");
    expect(level).toBe("none");
  });
  it("in Mayo: 1 077", () => {
    const { others } = read(`${WOMAN_43} from ⟦Mayo⟧.`, [age(43), woman, place("county")]);
    expect(others.mid / 1077).toBeCloseTo(1, 1);
  });
  it("a woman in her forties in the west with a rare condition: 1 708 (866 to 3 369)", () => {
    const { others, level } = read(
      "A ⟦woman⟧ ⟦in her forties⟧ from ⟦the west of Ireland⟧ with ⟦a rare condition⟧.",
      [woman, age(40, 49), place("region"), illness],
    );
    twice(others.mid, 1708);
    twice(others.low, 866);
    twice(others.high, 3369);
    expect(level).toBe("none");
  });
  it("with a named condition of one to nine in a million, in Ballina: only her", () => {
    const { others, level, probabilityOnlyOne } = read(...POSTS[1]!);
    expect(others.high).toBeLessThan(0.01);
    expect(probabilityOnlyOne).toBeGreaterThan(0.99);
    expect(level).toBe("red");
  });
  it("those there that night: of 58, a woman of 43 is 1 of 1.5", () => {
    const { circle } = read(...POSTS[2]!);
    expect(circle!.label).toBe("those in A&E at that time");
    expect(1 + circle!.others.mid).toBeCloseTo(1.5, 0);
    expect(Math.abs(circle!.rightGuess - 0.8)).toBeLessThan(0.06);
    expect(circle!.level).toBe("red");
  });
  it("a woman in her forties 1 of 5.6", () => {
    const { circle } = read("A ⟦woman⟧ ⟦in her forties⟧ in A&E ⟦last night⟧.", [
      woman,
      age(40, 49),
      time("hour"),
    ]);
    twice(1 + circle!.others.mid, 5.6);
    expect(Math.abs(circle!.rightGuess - 0.22)).toBeLessThan(0.06);
  });
  it("the lighthouse keeper: only her, by far", () => {
    const { others, level } = read(...KEEPER);
    twice(others.mid, 3e-9);
    expect(level).toBe("red");
  });
  it.each([
    ["43-year-old", 2 ** 6],
    ["Ballina", 2 ** 9],
    ["a rare condition", 2 ** 4.5],
    ["Last night", 2 ** 11.6],
  ])("%s divides by %d", (detail, times) => {
    twice(read(...KEEPER).factors.find((one) => one.detail === detail)!.divideBy, times);
  });
  it("what costs most is the job, and the way up leaves it out and the night", () => {
    const { factors, cheapest: change } = read(...KEEPER);
    expect(factors[0]!.detail).toBe("lighthouse keeper");
    expect(factors[0]!.divideBy).toBeGreaterThan(2 ** 17);
    const steps = new Map(change!.steps.map(({ detail, say }) => [detail, say]));
    expect(steps.get("lighthouse keeper")).toBeNull();
    expect(steps.get("Last night")).toBe("recently");
    // The story stays: her age and what she has.
    expect(steps.has("43-year-old")).toBe(false);
    expect(steps.has("a rare condition")).toBe(false);
    expect(change!.others.mid).toBeGreaterThanOrEqual(25);
    expect(change!.others.mid).toBeLessThan(1000);
  });
});

about("red whatever the number", () => {
  it("an event the news would carry", () => {
    const { overrides, level, others } = read("A ⟦person⟧ ⟦in a house fire⟧.", [trait, event]);
    expect(overrides).toEqual(["an event the news would carry"]);
    expect(others.mid).toBeGreaterThan(1);
    expect(level).toBe("red");
    expect(read("A ⟦man⟧ ⟦bitten by a dog⟧.", [man, event]).overrides).toEqual([]);
  });
  it.each<[string, string, readonly Fact[], boolean]>([
    ["a very rare condition in a town", "⟦Alkaptonuria⟧ in ⟦Ballina⟧", [illness, place()], true],
    ["the same in the country", "⟦Alkaptonuria⟧ in a ⟦woman⟧", [illness, woman], false],
    ["the same in a region", "⟦Alkaptonuria⟧ in ⟦Connacht⟧", [illness, place("region")], false],
    ["a common one in a town", "⟦Asthma⟧ in ⟦Ballina⟧", [illness, place()], false],
    ["a rare one in a town", "⟦Cystic fibrosis⟧ in ⟦Ballina⟧", [illness, place()], false],
    ["one nobody knows in a town", "⟦Foozle’s disease⟧ in ⟦Ballina⟧", [illness, place()], false],
  ])("%s", (_, marked, facts, overridden) => {
    const found = read(marked, facts);
    expect(found.overrides).toEqual(overridden ? ["a very rare condition in a named place"] : []);
    if (overridden) expect(found.level).toBe("red");
  });
  it("the profile's town is not the draft's", () => {
    const { overrides } = read("A ⟦woman⟧ with ⟦alkaptonuria⟧", [woman, illness], {
      author: { bio: "GP in Ballina" },
    });
    expect(overrides).toEqual([]);
  });
});

about("the circle", () => {
  it.each<[string, ...Post]>([
    ["a man in a large A&E", "A ⟦man⟧ in A&E ⟦yesterday⟧", [man, time("day")], { country: "GB" }],
    ["without a time", `${WOMAN_43} in A&E`, [age(43), woman]],
    ["longer ago than a week", `${WOMAN_43} in ICU ⟦this month⟧`, [age(43), woman, time("month")]],
    ["nowhere in particular", `${WOMAN_43} ⟦last night⟧`, [age(43), woman, time("hour")]],
    ["the whole ward", "A ⟦person⟧ on the ward ⟦this week⟧", [family, time("week")], { country: "GB" }],
  ])("is none where many fit or nobody knows who was there: %s", (_, ...post) => {
    expect(read(...post).circle).toBeNull();
  });
  it("is told of a week, which staff and patients still remember", () => {
    const { circle } = read(`${WOMAN_43} in ICU ⟦this week⟧`, [age(43), woman, time("week")]);
    expect(circle!.label).toBe("those in intensive care that week");
  });
  it("a ward has more people in it than come in one night", () => {
    const { circle } = read("⟦She⟧ slept badly on the ward ⟦last night⟧", [woman, time("hour")], {
      country: "GB",
    });
    expect(circle?.others.mid ?? 12).toBeGreaterThan(6);
  });
  it("is told only where fewer than twelve fit", () => {
    for (const post of POSTS) {
      const { circle } = read(...post);
      if (circle) expect(circle.others.mid).toBeLessThan(12);
    }
    expect(POSTS.filter((post) => read(...post).circle).length).toBeGreaterThan(2);
  });
  it("is no larger with a detail that can be seen, and the same with one that cannot", () => {
    const circle = (words: string, fact: Fact): number =>
      read(`A ⟦woman⟧ ⟦in her forties⟧, ⟦${words}⟧, in A&E ⟦last night⟧.`, [
        woman,
        age(40, 49),
        fact,
        time("hour"),
      ]).circle!.others.mid;
    const plain = read("A ⟦woman⟧ ⟦in her forties⟧ in A&E ⟦last night⟧.", [woman, age(40, 49), time("hour")])
      .circle!.others.mid;
    expect(circle("red hair", trait)).toBeLessThan(plain / 5);
    expect(circle("asthma", illness)).toBeCloseTo(plain, 6);
    expect(circle("a nurse", job)).toBeCloseTo(plain, 6);
    expect(circle("a widow", family)).toBeCloseTo(plain, 6);
  });
  it("of a practice needs no time, knows jobs, and no diagnoses", () => {
    const where: Where = { author: { role: "GP" } };
    const nurse = read("A ⟦nurse⟧ of ⟦43⟧, ⟦she⟧ came in", [job, age(43), woman], where).circle!;
    const asthma = read(
      "A ⟦nurse⟧ of ⟦43⟧ with ⟦asthma⟧, ⟦she⟧ came in",
      [job, age(43), illness, woman],
      where,
    ).circle!;
    expect(nurse.label).toBe("the patients of the practice");
    expect(asthma.others.mid).toBeCloseTo(nurse.others.mid, 6);
  });
  it("in which one person is likely the only one makes it amber at least", () => {
    for (const post of POSTS) {
      const { circle, level } = read(...post);
      if (circle?.level === "red") expect(level).not.toBe("none");
    }
  });
});

about("each factor", () => {
  it.each(BY_TEXT)("of “%s” says where its figure comes from", (_, post) => {
    const { factors } = read(...post);
    const [marked, facts, where] = post;
    const { text } = told(marked, facts, where).document;
    expect(factors.length).toBeGreaterThan(0);
    for (const { detail, spans, divideBy, source, guess } of factors) {
      expect(divideBy).toBeGreaterThanOrEqual(1);
      expect(source.title.length).toBeGreaterThan(8);
      expect(source.year).toBeGreaterThan(1990);
      expect(typeof guess).toBe("boolean");
      for (const { start, end } of spans) expect(text.slice(start, end)).not.toBe("");
      if (spans.length > 0) expect(text).toContain(detail);
    }
    const sizes = factors.map(({ divideBy }) => divideBy);
    expect(sizes.toSorted((a, b) => b - a)).toEqual(sizes);
  });
});

about("the cheapest change", () => {
  it.each(BY_TEXT)("of “%s” is truly enough when it is made", (_, post) => {
    const one = person(...post);
    const found = read(...post);
    const choice = cheapest(one);
    const before = estimateAt(one, asTold(one)).others.mid;
    if (!choice || choice.cost === 0) {
      expect(found.cheapest).toBeNull();
      if (choice) expect(before).toBeGreaterThanOrEqual(25);
      return;
    }
    const { others } = estimateAt(one, choice.rungs);
    expect(others.mid).toBeGreaterThanOrEqual(25);
    expect(others.mid).toBeGreaterThan(before);
    expect(found.cheapest!.others).toEqual(others);
    expect(found.cheapest!.steps).toHaveLength(choice.rungs.filter((rung) => rung > 0).length);
  });
  it("does not ask to change what the draft does not say", () => {
    const { cheapest: change } = read("A ⟦43-year-old⟧ ⟦nurse⟧.", [age(43), job], {
      author: { bio: "GP in Leitrim" },
    });
    expect(change!.steps.length).toBeGreaterThan(0);
    for (const { spans } of change!.steps) expect(spans.length).toBeGreaterThan(0);
  });
  it("is none where enough fit", () => {
    expect(read("A ⟦man⟧ of ⟦70⟧.", [man, age(70)]).cheapest).toBeNull();
  });
});

about("of two patients", () => {
  it("the one whom the fewest fit is told of", () => {
    const { factors } = read("A ⟦43-year-old⟧ ⟦woman⟧, ⟦a nurse⟧, then a ⟦70-year-old⟧ ⟦man⟧, ⟦a judge⟧.", [
      age(43),
      woman,
      job,
      age(70),
      man,
      job,
    ]);
    expect(factors.map(({ detail }) => detail)).toContain("a judge");
  });
  it("nothing is told where nobody is described", () => {
    expect(recognise(told("Long day on the ward.", []))).toBeNull();
  });
});
