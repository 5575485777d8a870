import { type CaseTrace, hash53 } from "@chaperone/core";
import { describe, expect, it } from "vitest";
import { calledIn } from "../src/cases/calls.ts";
import { groupsOf } from "../src/cases/groups.ts";
import { type Link, LinkIndex, storiesOf } from "../src/cases/links.ts";
import type { LinkEvidence } from "../src/cases/same-patient.ts";

/** A post that reads like a patient's story. */
const trace = (date: string, marks: readonly string[], more: Partial<CaseTrace> = {}): CaseTrace => ({
  post: "",
  date,
  patient: 0.9,
  description: 0.5,
  sex: null,
  ages: null,
  details: [],
  marks: marks.map(hash53),
  themes: [],
  sayings: [],
  followUp: 0.5,
  ...more,
});

const place = (key: string) => [{ kind: "place", key, log10: -3, sigma: 0.1, happening: false }];

/** Ordinary posts about patients, each with words of its own. */
const others = (count: number): CaseTrace[] =>
  Array.from({ length: count }, (_, at) =>
    trace(`2019-0${1 + (at % 9)}-${String(1 + (at % 28)).padStart(2, "0")}`, [`word${at}`, `other${at}`]),
  );

const storiesAmong = (traces: readonly CaseTrace[]): number[][] => {
  const index = new LinkIndex();
  for (const one of traces) index.add(one);
  return storiesOf(index).map(({ posts }) => [...posts]);
};

const FIRST = trace("2019-03-01", ["stairwell", "kitkat"], { sex: "female", sayings: ["introduces"] });
const CALLED = { calls: ["stairwell", "kitkat"].map(hash53), sex: "female", followUp: 0.9 } as const;
const AGAIN = trace("2019-03-09", ["stairwell", "kitkat", "lifeboat"], CALLED);

describe("posts that tell of one patient", () => {
  it("call somebody by uncommon words of an earlier post", () => {
    expect(storiesAmong([...others(200), FIRST, AGAIN])).toEqual([[200, 201]]);
  });

  it("are found whatever their order in the archive", () => {
    expect(storiesAmong([AGAIN, ...others(200), FIRST])).toEqual([[201, 0]]);
  });

  it("are not those that share one uncommon word", () => {
    const nerves = (date: string) => trace(date, ["nerves"], { sayings: ["introduces"] });
    expect(storiesAmong([...others(200), nerves("2019-03-01"), nerves("2019-03-09")])).toEqual([]);
  });

  it("need more that is shared the more posts there are", () => {
    const index = (posts: readonly CaseTrace[]) => {
      const all = new LinkIndex();
      for (const one of posts) all.add(one);
      return all.linksOf(all.size - 1)[0]!.probability;
    };
    const [few, many] = [index([...others(20), FIRST, AGAIN]), index([...others(2_000), FIRST, AGAIN])];
    expect(many).toBeLessThan(few);
  });

  it("do not share what the author says daily, however rare it is elsewhere", () => {
    const daily = Array.from({ length: 30 }, (_, at) =>
      trace(`2019-05-${String(1 + (at % 28)).padStart(2, "0")}`, ["stairwell", "kitkat"]),
    );
    expect(storiesAmong([...others(200), ...daily, FIRST, AGAIN])).toEqual([]);
  });

  it.each([
    ["another sex", { ...AGAIN, sex: "male" as const }, FIRST],
    ["another age", { ...AGAIN, ages: { min: 30, max: 30 } }, { ...FIRST, ages: { min: 70, max: 70 } }],
    ["another place", { ...AGAIN, details: place("a") }, { ...FIRST, details: place("b") }],
    ["somebody else, as it says", { ...AGAIN, sayings: ["notTheSame"] }, FIRST],
    ["somebody who had died", AGAIN, { ...FIRST, sayings: ["introduces", "died"] }],
    ["the author's own family", { ...AGAIN, sayings: ["own"] }, FIRST],
    ["more than two years later", { ...AGAIN, date: "2021-04-01" }, FIRST],
  ])("are not of %s", (_, again, first) => {
    expect(storiesAmong([...others(200), first, again])).toEqual([]);
  });

  it("may look back on somebody who had died", () => {
    const died = { ...FIRST, sayings: ["introduces", "died"] };
    expect(storiesAmong([...others(200), died, { ...AGAIN, sayings: ["goesOn"] }])).toEqual([[200, 201]]);
  });
});

describe("links put together", () => {
  const link = (earlier: number, later: number, probability = 0.9): Link => ({
    earlier,
    later,
    probability,
    evidence: {} as LinkEvidence,
  });
  const never = () => false;
  const posts = (links: readonly Link[], contradict: (a: number, b: number) => boolean = never) =>
    groupsOf(links, contradict).map((group) => group.posts);

  it("make one case of what hangs together", () => {
    expect(posts([link(0, 1), link(1, 2), link(5, 6)])).toEqual([
      [0, 1, 2],
      [5, 6],
    ]);
  });

  it("are not followed along a chain", () => {
    const chain = [link(0, 1, 0.99), link(1, 2, 0.98), link(2, 3, 0.97), link(3, 4, 0.96)];
    expect(posts(chain)).toEqual([
      [0, 1, 2],
      [3, 4],
    ]);
  });

  it("leave a post out that contradicts another of the case", () => {
    expect(
      posts([link(0, 1, 0.99), link(1, 2)], (a, b) => Math.min(a, b) === 0 && Math.max(a, b) === 2),
    ).toEqual([[0, 1]]);
  });
});

describe("what a text calls somebody", () => {
  it.each([
    ["my stairs man did all four today", ["stair"], ["stair man"]],
    ["saw fridge lad!! waterboy this week", ["fridge"], ["fridge lad"]],
    ["Update on my lady with the nails.", ["nail"], []],
    ["lovely wave from my serpent fella at the lights", ["serpent"], ["serpent fella"]],
    ["a big lad came in", [], []],
    ["Another Polish couple today", [], []],
    ["My Tuesday man is back", [], []],
    ["welcome baby boy", [], []],
  ])("in “%s”", (text, words, names) => {
    const called = calledIn(text, []);
    for (const word of words) expect(called.words).toContain(word);
    if (words.length === 0) expect([...called.words]).toEqual([]);
    expect([...called.names]).toEqual(names);
  });

  it("is not what many are", () => {
    const text = "Our lollipop lady is home";
    expect([...calledIn(text, [{ start: 4, end: 17 }]).words]).toEqual([]);
  });
});
