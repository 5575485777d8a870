import { describe, expect, it } from "vitest";
import { pastPosts as en } from "../src/words/en/past-posts.ts";
import { pastPosts as ga } from "../src/words/ga/past-posts.ts";
import { type Leaf, leavesOf } from "./lib/words.ts";

/** What functions that take more than a number are called with. */
const SAMPLES: Readonly<Record<string, (count: number) => unknown>> = {
  "asking.orderWhy": () => ["a.txt", "b.txt"],
  "asking.tableWhy": () => "posts.csv",
  "running.found": (count) => ({ must: count, should: 2, consider: 0 }),
  "running.left": (count) => count * 1_800_000,
  "paused.begun": () => new Date(2026, 10, 20, 12),
  "paused.files": () => ["a.zip", "b.zip"],
  "paused.missing": () => ["a.zip"],
};
const said = (path: string, leaf: Leaf, count: number): string =>
  typeof leaf === "string" ? leaf : String(leaf(SAMPLES[path]?.(count) ?? count));

/** Without the notes that are none. */
function withoutNull(tree: unknown): unknown {
  if (typeof tree !== "object" || tree === null) return tree;
  const entries = Object.entries(tree).filter(([, value]) => value !== null);
  return Object.fromEntries(entries.map(([key, value]) => [key, withoutNull(value)]));
}

/** Names of networks. */
const SAME_IN_BOTH = /^networks\.each\.\w+\.name$/u;

describe("the words of past posts", () => {
  const english = leavesOf(withoutNull(en));
  const irish = new Map(leavesOf(withoutNull(ga)).map(({ path, value }) => [path, value]));

  it("are the same in number and place in both languages, and other words", () => {
    expect([...irish.keys()].sort()).toEqual(english.map(({ path }) => path).sort());
    const same = english.filter(
      ({ path, value }) =>
        !SAME_IN_BOTH.test(path) && said(path, value, 3) === said(path, irish.get(path)!, 3),
    );
    expect(same.map(({ path }) => path)).toEqual([]);
  });

  it("are whole sentences whatever the number", () => {
    const broken = [...english, ...leavesOf(withoutNull(ga))].flatMap(({ path, value }) =>
      [0, 1, 2, 7, 11, 40_000]
        .map((count) => said(path, value, count))
        .filter((words) => words === "" || /undefined|NaN|null|\[object|Invalid/u.test(words))
        .map((words) => `${path}: ${words}`),
    );
    expect(broken).toEqual([]);
  });

  it("promise no safety, blame nobody and do not shout", () => {
    const wrong = [...english, ...leavesOf(withoutNull(ga))].filter(({ path, value }) =>
      /\bsafe(?:ly)?\b|your fault|you failed|forgot|!|sábháilte/iu.test(said(path, value, 3)),
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it.each([
    [20_000, "less than a minute left of this step", "níos lú ná nóiméad fágtha den chéim seo"],
    [65_000, "about 1 minute left of this step", "thart ar nóiméad amháin fágtha den chéim seo"],
    [480_000, "about 8 minutes left of this step", "thart ar 8 nóiméad fágtha den chéim seo"],
    [7_200_000, "about 2 hours left of this step", "thart ar 2 uair an chloig fágtha den chéim seo"],
  ])("tell how long it takes: %i ms", (milliseconds, inEnglish, inIrish) => {
    expect([en.running.left(milliseconds), ga.running.left(milliseconds)]).toEqual([inEnglish, inIrish]);
  });
});
