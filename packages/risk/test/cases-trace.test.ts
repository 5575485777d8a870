import { readFileSync } from "node:fs";
import { type CaseTrace, type Draft, observe, readDraft, ruleContext } from "@chaperone/core";
import { detectors } from "@chaperone/detectors";
import { describe, expect, it } from "vitest";
import { readTraining, toDraft } from "../../../bench/lib/corpus.ts";
import { sayingsIn } from "../src/cases/says.ts";
import { marksOf, traceOf } from "../src/cases/trace.ts";
import { LADDER_KINDS } from "../src/ladders/ladder.ts";
import { recognise } from "../src/recognise.ts";
import { tables } from "../src/tables/load.ts";
import { age, family, illness, job, man, of, place, time, told } from "./told.ts";

const DATE = "2025-03-04";
const HASH = /^[0-9a-f]{14}$/u;

/** Everything that a trace may say in words: names of rows, of themes, of sayings, and its own fields. */
const WORDS = new Set<string>([
  ...LADDER_KINDS,
  "female",
  "male",
  "condition:rare",
  ...tables()
    .themes.split("\n")
    .map((line) => line.split("\t")[0]!),
  ...sayingsIn(
    "Update: a man of 70, he died, my man and my own dad, another, a different one, not the same, not him. #x please 100% he cried. Our reg read a book 'in one go', agreed in writing",
  ),
  ...Object.entries({
    place: tables().places,
    occupation: tables().occupations,
    origin: tables().origins,
    condition: tables().conditions,
    family: tables().families,
    trait: tables().traits,
    event: tables().events,
  }).flatMap(([kind, rows]) => rows.map(({ names }) => `${kind}:${names[0]}`)),
  // A relative's job.
  ...tables().occupations.map(({ names }) => `family:occupation:${names[0]}`),
]);

/** All that stands in a value as text, but for the names of fields. */
const textsIn = (value: unknown): string[] =>
  typeof value === "string"
    ? [value]
    : typeof value === "object" && value !== null
      ? Object.values(value).flatMap(textsIn)
      : [];

const foreignIn = (trace: CaseTrace): string[] =>
  textsIn(trace).filter((text) => !WORDS.has(text) && !HASH.test(text) && !/^time:[\d.]+$/u.test(text));

async function traceOfDraft(draft: Draft, key = "key"): Promise<CaseTrace> {
  const document = readDraft(draft);
  const { observations } = await observe(document, detectors);
  return traceOf(ruleContext(document, observations, "GB"), { id: "", date: "" }, key);
}

interface Sequence {
  readonly author: Draft["author"];
  readonly posts: readonly { readonly text: string }[];
  readonly draft: { readonly text: string };
}

const training = readTraining()
  .flatMap(({ posts }) => posts.slice(0, 20))
  .slice(0, 200)
  .map(toDraft);
const sequences = readFileSync(new URL("../../../corpus/collective.jsonl", import.meta.url), "utf8")
  .split("\n")
  .filter(Boolean)
  .map((line) => JSON.parse(line) as Sequence)
  .flatMap(({ author, posts, draft }) =>
    [...posts, draft].map(({ text }): Draft => ({ text, kind: "post", platform: "x", author })),
  );

describe("a trace says nothing in the post's own words", () => {
  it.each([
    ["200 labelled posts", training, 200],
    ["all sequences of posts", sequences, 600],
  ] as const)(
    "%s: names of rows, themes and sayings, and hashes alone",
    async (_, drafts, least) => {
      expect(drafts.length).toBeGreaterThanOrEqual(least);
      const foreign: string[] = [];
      let marks = 0;
      for (const draft of drafts) {
        const trace = await traceOfDraft(draft);
        // Id and date are the caller's, and empty here.
        foreign.push(...foreignIn(trace).filter((text) => text !== ""));
        marks += trace.marks.length;
      }
      expect(foreign).toEqual([]);
      expect(marks).toBeGreaterThan(drafts.length);
    },
    120_000,
  );

  it("no field holds text but the known ones", async () => {
    expect(Object.keys(await traceOfDraft(sequences[0]!)).sort()).toEqual([
      "ages",
      "bits",
      "calls",
      "date",
      "description",
      "details",
      "followUp",
      "marks",
      "names",
      "patient",
      "post",
      "sayings",
      "sex",
      "themes",
    ]);
  });

  it.each([
    ["a place that no table has", "From ⟦Zedborough⟧.", place(), "zedborough"],
    ["a job that no table has", "A ⟦quern gilder⟧.", job, "quern"],
    ["an illness that no table has", "Has ⟦Quillfeather disease⟧.", illness, "quillfeather"],
    ["a relative's job that no table has", "Her son is a ⟦quern gilder⟧.", of("relative", job), "quern"],
    ["a family that no table has", "He has ⟦nine foster quadruplings⟧.", family, "quadrupling"],
  ])("%s is remembered as a hash", (_, marked, fact, word) => {
    const described = told(marked, [fact]);
    const { details } = traceOf(described, { id: "", date: DATE }, "key");
    expect(details).toHaveLength(1);
    expect(details[0]!.key).toMatch(HASH);
    expect(JSON.stringify(details).toLowerCase()).not.toContain(word);
  });
});

describe("the key of a ledger", () => {
  const post = told("A ⟦farrier⟧ from ⟦Zedborough⟧ lost his zither to a magpie.", [job, place()]);
  const one = traceOf(post, { id: "p", date: DATE }, "one");
  const other = traceOf(post, { id: "p", date: DATE }, "other");

  it("makes other marks of the same words", () => {
    expect(one.marks.length).toBeGreaterThan(2);
    expect(one.marks.filter((mark) => other.marks.includes(mark))).toEqual([]);
  });

  it("makes another hash of what no table has, and leaves the names of rows", () => {
    const [keys, others] = [one, other].map(({ details }) => details.map(({ key }) => key));
    expect(keys!.filter((key) => others!.includes(key))).toEqual(["occupation:farrier*"]);
  });

  it("is all that marks depend on: the same word in another form is the same mark", () => {
    const [lambs, lambing] = ["Two lambs", "He was lambing"].map((text) => [...marksOf(text, "one").keys()]);
    expect(lambs!.some((mark) => lambing!.includes(mark))).toBe(true);
  });
});

it("a trace holds what is told of the patient", () => {
  const post = told("⟦Yesterday⟧ a ⟦farrier⟧ of ⟦44⟧, ⟦he⟧ has ⟦psoriasis⟧.", [
    time("day"),
    job,
    age(44),
    man,
    illness,
  ]);
  const trace = traceOf(post, { id: "march", date: DATE }, "key");
  expect(trace).toMatchObject({ post: "march", date: DATE, sex: "male", ages: { min: 44, max: 44 } });
  expect(trace.details.map(({ kind }) => kind).sort()).toEqual(["condition", "occupation", "time"]);
  for (const { log10, sigma } of trace.details) {
    expect(log10).toBeLessThanOrEqual(0);
    expect(sigma).toBeGreaterThan(0);
  }
});

it("what the profile tells is no detail of the post", () => {
  const where = { author: { role: "GP", workplace: "Health Centre, Sligo" } };
  const post = told("A ⟦farrier⟧.", [job], where);
  expect(recognise(post)!.factors.map(({ detail }) => detail)).toContain("Sligo");
  const { details } = traceOf(post, { id: "", date: DATE }, "key");
  expect(details.map(({ kind }) => kind)).toEqual(["occupation"]);
});

it("a post about no patient leaves no details, sex or age", () => {
  expect(traceOf(told("Flu clinic on Saturday.", []), { id: "", date: DATE }, "key")).toMatchObject({
    sex: null,
    ages: null,
    details: [],
  });
});
