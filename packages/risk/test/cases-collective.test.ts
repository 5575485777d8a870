import type { CaseTrace, CollectiveDescription } from "@chaperone/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { collectiveOf } from "../src/cases/collective.ts";
import { gather } from "../src/cases/evidence.ts";
import {
  collectiveProbability,
  DRAFT_WEIGHTS,
  joinedEvidence,
  PAIR_WEIGHTS,
  pairProbability,
} from "../src/cases/link.ts";
import { traceOf } from "../src/cases/trace.ts";
import type { Described } from "../src/describe/details.ts";
import { recognise } from "../src/recognise.ts";
import { age, type Fact, family, illness, job, man, place, time, told, trait, woman } from "./told.ts";

const KEY = "key";
const DATE = "2025-05-09";
const DAY = 86_400_000;
const daysAgo = (days: number): string => new Date(Date.parse(DATE) - days * DAY).toISOString().slice(0, 10);

type Post = readonly [marked: string, facts: readonly Fact[]];
const trace = ([marked, facts]: Post, date: string, id = `post of ${date}`): CaseTrace =>
  traceOf(told(marked, facts), { id, date }, KEY);
const beside = ([marked, facts]: Post, ...traces: CaseTrace[]): CollectiveDescription | null =>
  collectiveOf({ described: told(marked, facts), date: DATE, ledger: { key: KEY, traces } });

const TUNER: Post = ["A ⟦piano tuner⟧ sat in clinic.", [job]];
const FOLLOW_UP: Post = [
  "The ⟦piano tuner⟧ from ⟦Sligo⟧, ⟦he⟧ is ⟦81⟧.",
  [job, place("county"), man, age(81)],
];

describe("details that two posts tell", () => {
  it("make them one patient's, and say by which", () => {
    const found = beside(FOLLOW_UP, trace(TUNER, daysAgo(20), "april"));
    expect(found).toMatchObject({ posts: [{ id: "april", date: daysAgo(20) }], together: { level: "red" } });
    expect(found!.probability).toBeGreaterThan(0.9);
    expect(found!.because).toContain("piano tuner");
    expect(found!.because.length).toBeLessThanOrEqual(4);
  });

  it("count where no table has them, by their hash", () => {
    const post: Post = ["A ⟦quern gilder⟧ sat in clinic.", [job]];
    const found = beside(["The ⟦quern gilder⟧ is ⟦81⟧.", [job, age(81)]], trace(post, daysAgo(20)));
    expect(found?.because).toContain("quern gilder");
  });

  it("name those posts alone that share them", () => {
    const others: Post[] = [
      ["A ⟦nurse⟧ sat in clinic.", [job]],
      ["A ⟦woman⟧ with ⟦gout⟧.", [woman, illness]],
    ];
    const found = beside(
      FOLLOW_UP,
      ...others.map((post, at) => trace(post, daysAgo(9 - at), `${at}`)),
      trace(TUNER, daysAgo(2), "tuner"),
    );
    expect(found?.posts.map(({ id }) => id)).toEqual(["tuner"]);
  });

  it.each<[string, Post, Post]>([
    ["another sex", FOLLOW_UP, ["A ⟦piano tuner⟧ rang ⟦her⟧ bell.", [job, woman]]],
    ["another age", FOLLOW_UP, ["A ⟦piano tuner⟧ of ⟦44⟧.", [job, age(44)]]],
    ["an age of three years less", FOLLOW_UP, ["A ⟦piano tuner⟧ of ⟦78⟧.", [job, age(78)]]],
    ["the draft says another", ["Another ⟦piano tuner⟧ from ⟦Sligo⟧, ⟦he⟧ is ⟦81⟧.", FOLLOW_UP[1]], TUNER],
    ["the draft says not him", ["A ⟦piano tuner⟧ from ⟦Sligo⟧, not him: ⟦he⟧ is ⟦81⟧.", FOLLOW_UP[1]], TUNER],
    ["another job", FOLLOW_UP, ["A ⟦farrier⟧ sat in clinic.", [job]]],
    ["a job that many have", ["The ⟦nurse⟧ is ⟦43⟧.", [job, age(43)]], ["A ⟦nurse⟧ sat in clinic.", [job]]],
    [
      "a day alone",
      ["⟦Yesterday⟧ a ⟦man⟧ of ⟦81⟧.", [time("day"), man, age(81)]],
      ["⟦Yesterday⟧ a ⟦man⟧.", [time("day"), man]],
    ],
    ["no patient in the draft", ["Tuned the piano at home.", []], TUNER],
  ])("%s: no case", (_, draft, post) => {
    expect(beside(draft, trace(post, daysAgo(2)))).toBeNull();
  });

  it("a birthday between two posts is no contradiction", () => {
    expect(
      beside(FOLLOW_UP, trace(["A ⟦piano tuner⟧ of ⟦80⟧.", [job, age(80)]], daysAgo(20))),
    ).not.toBeNull();
  });

  it("no ledger, no case", () => {
    expect(beside(FOLLOW_UP)).toBeNull();
  });

  it("the longer ago a post is, the more must be shared", () => {
    const at = (days: number): number => beside(FOLLOW_UP, trace(TUNER, daysAgo(days)))?.probability ?? 0;
    const probabilities = [1, 30, 90, 180, 365, 700, 2000].map(at);
    expect(probabilities).toEqual(probabilities.toSorted((a, b) => b - a));
    expect(probabilities[0]).toBeGreaterThan(0.98);
    expect(probabilities.at(-1)).toBe(0);
    // An illness that is told as well makes up for the years.
    const [marked, facts] = FOLLOW_UP;
    const more: Post = [`${marked} Still ⟦acromegaly⟧.`, [...facts, illness]];
    const [told, toldFacts] = TUNER;
    expect(
      beside(more, trace([`${told} It is ⟦acromegaly⟧.`, [...toldFacts, illness]], daysAgo(2000))),
    ).not.toBeNull();
  });

  it("a post of the day itself, or dated later, counts as one of the month", () => {
    const [today, later, month] = [0, -40, 30].map(
      (days) => beside(FOLLOW_UP, trace(TUNER, daysAgo(days)))!.probability,
    );
    expect([today, later]).toEqual([month, month]);
  });
});

describe("together", () => {
  const DETAILS: readonly Post[] = [
    ["⟦Ballina⟧", [place()]],
    ["⟦Mayo⟧", [place("county")]],
    ["⟦gout⟧", [illness]],
    ["⟦psoriasis⟧", [illness]],
    ["⟦widow⟧", [family]],
    ["⟦red hair⟧", [trait]],
    ["⟦broke his hip⟧", [illness]],
    ["⟦in his eighties⟧", [age(80, 89)]],
    ["⟦81⟧", [age(81)]],
    ["⟦yesterday⟧", [time("day")]],
    ["⟦last year⟧", [time("year")]],
  ];
  const withJob = (details: readonly Post[]): Post => [
    `A ⟦lighthouse keeper⟧. ${details.map(([marked]) => marked).join(". ")}.`,
    [job, ...details.flatMap(([, facts]) => facts)],
  ];
  const some = fc.uniqueArray(fc.constantFrom(...DETAILS), { maxLength: 4 });

  it("a further post about the patient never makes more people fit", () => {
    fc.assert(
      fc.property(some, fc.array(some, { minLength: 2, maxLength: 4 }), (draft, posts) => {
        const traces = posts.map((post, at) => trace(withJob(post), daysAgo(at + 1), String(at)));
        const counts = traces.map(
          (_, at) => beside(withJob(draft), ...traces.slice(0, at + 1))?.together.others.mid ?? Infinity,
        );
        for (const [at, count] of counts.entries())
          if (at > 0) expect(count).toBeLessThanOrEqual(counts[at - 1]! * (1 + 1e-9));
      }),
      { numRuns: 60 },
    );
  });

  it("the same told again changes nothing", () => {
    const once = beside(FOLLOW_UP, trace(TUNER, daysAgo(3), "a"));
    const twice = beside(FOLLOW_UP, trace(TUNER, daysAgo(3), "a"), trace(TUNER, daysAgo(2), "b"));
    expect(twice!.together).toEqual(once!.together);
    expect(twice!.posts).toHaveLength(2);
  });

  it("of two places the narrower counts, told by whichever post", () => {
    const keeper = (where: Post): Post => withJob([where]);
    const [town, county] = [DETAILS[0]!, DETAILS[1]!];
    const count = (draft: Post, post: Post): number =>
      beside(keeper(draft), trace(keeper(post), daysAgo(2)))!.together.others.mid;
    // What is remembered is rounded to hundredths of a decimal logarithm.
    for (const mixed of [count(county, town), count(town, county)])
      expect(mixed / count(town, town)).toBeCloseTo(1, 1);
    expect(count(county, county)).toBeGreaterThan(count(town, town));
  });

  it("an earlier post's age and sex count where the draft has none", () => {
    const plain = withJob([DETAILS[2]!]);
    const without = beside(plain, trace(plain, daysAgo(2)))!.together.others.mid;
    const [marked, facts] = plain;
    const aged = beside(plain, trace([`${marked} ⟦He⟧ is ⟦81⟧.`, [...facts, man, age(81)]], daysAgo(2)))!
      .together.others.mid;
    expect(aged).toBeLessThan(without / 100);
  });
});

describe("what together does not count yet", () => {
  it("the hour of a visit, which the draft alone is counted with", () => {
    const draft: Post = ["⟦Last night⟧ a ⟦farrier⟧ with ⟦gout⟧.", [time("hour"), job, illness]];
    const together = beside(draft, trace(["A ⟦farrier⟧ sat in clinic.", [job]], daysAgo(9)))!.together.others
      .mid;
    expect(together).toBeLessThanOrEqual(recognise(told(...draft))!.others.mid);
  });

  it("that a patient of 24 is seldom a widow", () => {
    const draft: Post = ["A ⟦farrier⟧, ⟦widow⟧ at ⟦24⟧.", [job, family, age(24)]];
    const together = beside(draft, trace(["A ⟦farrier⟧ sat in clinic.", [job]], daysAgo(9)))!.together.others
      .mid;
    expect(together).toBeLessThanOrEqual(recognise(told(...draft))!.others.mid);
  });

  it("that earlier posts contradict one another: whom they cannot be about is still counted in", () => {
    const posts = [age(43), age(70)].map((one, at) =>
      trace(["A ⟦piano tuner⟧ of ⟦that age⟧.", [job, one]], daysAgo(9 - at), `${at}`),
    );
    expect(beside(["The ⟦piano tuner⟧ with ⟦gout⟧.", [job, illness]], ...posts)?.posts).toHaveLength(1);
  });
});

describe("evidence", () => {
  const [marked, facts] = FOLLOW_UP;
  const evidenceFor = (described: Described, ...traces: CaseTrace[]) =>
    gather({ described, date: DATE, ledger: { key: KEY, traces } });

  it("has a weight for each sign, of pairs and of drafts", () => {
    const { draft, pairs } = evidenceFor(told(marked, facts), trace(TUNER, daysAgo(3)));
    expect(pairs[0]).toHaveLength(PAIR_WEIGHTS.length);
    expect(joinedEvidence(draft, pairs, [0.5])).toHaveLength(DRAFT_WEIGHTS.length);
    for (const value of [...draft, ...pairs[0]!]) expect(Number.isFinite(value)).toBe(true);
  });

  it("is as long without any earlier post, and without any text to speak of", () => {
    const { draft, pairs } = evidenceFor(told("…", []));
    expect(pairs).toEqual([]);
    const probability = collectiveProbability(joinedEvidence(draft, [], []));
    expect(probability).toBeGreaterThanOrEqual(0);
    expect(probability).toBeLessThan(0.5);
  });

  it("is asked for more, the more posts there are beside a pair", () => {
    const { pairs } = evidenceFor(told(marked, facts), trace(TUNER, daysAgo(3)));
    const probabilities = [1, 5, 10, 50, 500].map((posts) => pairProbability(pairs[0]!, posts));
    expect(probabilities).toEqual(probabilities.toSorted((a, b) => b - a));
    // Up to as many as the weights were fitted on it is all the same.
    expect(probabilities[0]).toBe(probabilities[1]);
    expect(probabilities.at(-1)).toBeLessThan(probabilities[0]! / 5);
  });

  it("what the author's profile says too is no shared mark, nor a theme of the patient's", () => {
    const text = "The zither player with the falcon waved.";
    const bio = "Zither and falcons, and a bad violin";
    const post = traceOf(
      told("He brought a zither and a falcon, and a violin.", []),
      { id: "a", date: daysAgo(9) },
      KEY,
    );
    const [plain] = evidenceFor(told(text, []), post).shared;
    const [his] = evidenceFor(told(text, [], { author: { bio } }), post).shared;
    expect(plain!.words).toEqual(expect.arrayContaining(["zither", "falcon"]));
    expect(his!.words).toEqual([]);
    expect(his!.themes).toEqual([]);
  });

  it("a word that every post of the author has tells less with each", () => {
    const post = (id: string) => traceOf(told("The falcon again.", []), { id, date: daysAgo(9) }, KEY);
    const draft = told("A falcon on the roof.", []);
    const [one] = evidenceFor(draft, post("a")).shared;
    const [three] = evidenceFor(draft, post("a"), post("b"), post("c")).shared;
    expect(three!.bits[0]).toBeCloseTo(one!.bits[0]! / 3, 9);
  });

  it("ledgers under another key share no word", () => {
    const post = traceOf(told("The falcon again.", []), { id: "a", date: daysAgo(9) }, "other");
    const [shared] = evidenceFor(told("A falcon on the roof.", []), post).shared;
    expect(shared!.words).toEqual([]);
  });
});
