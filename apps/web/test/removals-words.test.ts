import { describe, expect, it } from "vitest";
import { removals as en } from "../src/words/en/removals.ts";
import { removals as ga } from "../src/words/ga/removals.ts";
import { type Leaf, leavesOf } from "./lib/words.ts";

/** What functions that take more than numbers are called with. */
const SAMPLES: Readonly<Record<string, readonly unknown[]>> = {
  "running.waits": ["Why.", "today at 08:00"],
  "list.open": ["Bluesky", "@ada.test"],
  "page.account": ["Bluesky", "@ada.test"],
};
const said = (path: string, leaf: Leaf, count: number): string =>
  typeof leaf === "string" ? leaf : String(leaf(...(SAMPLES[path] ?? [count, 5])));

describe("the words of deleting past posts", () => {
  const english = leavesOf(en);
  const irish = new Map(leavesOf(ga).map(({ path, value }) => [path, value]));

  it("are the same in number and place in both languages, and other words", () => {
    expect([...irish.keys()].sort()).toEqual(english.map(({ path }) => path).sort());
    const same = english.filter(
      ({ path, value }) => said(path, value, 3) === said(path, irish.get(path)!, 3),
    );
    // "Stop" is both.
    expect(same.map(({ path }) => path)).toEqual(["running.stop"]);
  });

  it("are whole sentences whatever the number", () => {
    const broken = [...english, ...leavesOf(ga)].flatMap(({ path, value }) =>
      [0, 1, 2, 7, 11, 5_000]
        .map((count) => said(path, value, count))
        .filter((words) => words === "" || /undefined|NaN|null|\[object|Invalid/u.test(words))
        .map((words) => `${path}: ${words}`),
    );
    expect(broken).toEqual([]);
  });

  it("promise no safety, blame nobody and do not shout", () => {
    const wrong = [...english, ...leavesOf(ga)].filter(({ path, value }) =>
      /\bsafe(?:ly)?\b|your fault|you failed|forgot|!|sábháilte/iu.test(said(path, value, 3)),
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });
});
