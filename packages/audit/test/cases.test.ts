import type { CaseTrace, CollectiveDescription } from "@chaperone/core";
import { describe, expect, it } from "vitest";
import { CaseIndex } from "../src/cases/case-index.ts";
import { createMemoryStore } from "../src/engine/memory-store.ts";
import type { PostWorkers } from "../src/engine/run.ts";
import { auditOf, fakeCheck, post } from "./lib/made-audit.ts";

const trace = (date: string, marks: readonly string[], details: readonly string[] = []): CaseTrace => ({
  post: "",
  date,
  patient: 0.8,
  description: 0.5,
  sex: null,
  ages: null,
  details: details.map((key) => ({ kind: "place", key, log10: -3, sigma: 0.1, happening: false })),
  marks,
  themes: [],
  sayings: [],
});

const candidatesOf = (...traces: readonly CaseTrace[]) => {
  const index = new CaseIndex();
  for (const [place, one] of traces.entries()) index.add(place, one);
  return index.candidates();
};

describe("posts that may tell of one patient", () => {
  it("share something uncommon, a word or a detail", () => {
    expect(
      candidatesOf(
        trace("2019-01-01", ["lifeboat", "tea"]),
        trace("2019-03-01", ["match"], ["place ballina"]),
        trace("2019-05-01", ["lifeboat"]),
        trace("2019-06-01", ["soup"], ["place ballina"]),
      ),
    ).toMatchObject([
      { place: 2, earlier: [0] },
      { place: 3, earlier: [1] },
    ]);
  });

  it("are held against earlier ones, whatever their order in the archive", () => {
    expect(candidatesOf(trace("2019-05-01", ["lifeboat"]), trace("2019-01-01", ["lifeboat"]))).toMatchObject([
      { place: 0, earlier: [1] },
    ]);
  });

  it("lie within two years", () => {
    expect(candidatesOf(trace("2015-01-01", ["lifeboat"]), trace("2019-01-01", ["lifeboat"]))).toEqual([]);
  });

  it("do not share what the author speaks of all the time", () => {
    const often = Array.from({ length: 9 }, (_, at) => trace(`2019-01-0${at + 1}`, ["sourdough"]));
    expect(candidatesOf(...often)).toEqual([]);
  });

  it("begin with those that share most, and each is held against few", () => {
    const many = Array.from({ length: 40 }, (_, at) =>
      trace(`2019-02-${String((at % 28) + 1).padStart(2, "0")}`, [`thing${at % 12}`, `word${at % 7}`]),
    );
    const found = candidatesOf(
      ...many,
      trace("2019-04-01", ["lifeboat", "keeper"]),
      trace("2019-04-02", ["lifeboat", "keeper"]),
    );
    expect(found[0]).toMatchObject({ place: 41, earlier: [40] });
    for (const { earlier } of found) expect(earlier.length).toBeLessThanOrEqual(8);
  });
});

describe("stories over several posts", () => {
  const description = (ids: readonly string[]): CollectiveDescription => ({
    posts: ids.map((id) => ({ id, date: "2019-01-01" })) as unknown as CollectiveDescription["posts"],
    probability: 0.7,
    together: { others: { low: 0, mid: 1, high: 3 }, probabilityOnlyOne: 0.5, rightGuess: 0.6, level: "red" },
    because: ["lifeboat"],
  });
  /** Each post is traced by its last word, and tells of one patient with the earlier ones it is read beside. */
  const workers: PostWorkers = {
    atOnce: 1,
    check: async (batch) =>
      batch.map((asked) => {
        const date = asked.post.time!.at.slice(0, 10);
        const checked = { ...fakeCheck(asked), trace: trace(date, [asked.post.text.split(" ").at(-1)!]) };
        if (!asked.earlier) return checked;
        const [finding] = fakeCheck({
          ...asked,
          post: { ...asked.post, id: "case", text: "should" },
        }).findings;
        return {
          ...checked,
          level: "should" as const,
          harm: 2,
          findings: [finding!],
          collective: description(asked.earlier.map((one) => one.post)),
        };
      }),
  };
  const onDay = (day: string) => ({ time: { at: `2019-01-${day}T10:00:00Z`, zone: "utc" as const } });
  const posts = [
    post("a", "maybe the lifeboat", onDay("01")),
    post("b", "good morning", onDay("02")),
    post("c", "must see the lifeboat", onDay("03")),
    post("d", "maybe about soup", onDay("04")),
  ];

  it("are named by their posts' own ids, and the later post says so beside what it said before", async () => {
    const last = (await auditOf(posts, { workers })).at(-1)!;
    expect(last.cases).toEqual([{ posts: ["a", "c"], recognisability: description(["a"]) }]);
    expect(last.results.map((one) => [one.post.id, one.findings.map(({ level }) => level)])).toEqual([
      ["c", ["must", "should"]],
    ]);
  });

  it("are kept over a restart", async () => {
    const store = createMemoryStore();
    const whole = (await auditOf(posts, { workers, store })).at(-1)!;
    const asked: string[] = [];
    const again = (
      await auditOf(posts, {
        store,
        workers: {
          atOnce: 1,
          check(batch) {
            asked.push(...batch.map((one) => one.post.id));
            return workers.check(batch);
          },
        },
      })
    ).at(-1)!;
    expect(again).toEqual(whole);
    expect(asked).toEqual([]);
  });
});
