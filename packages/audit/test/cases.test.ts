import { type CaseTrace, type CollectiveDescription, hash53 } from "@chaperone/core";
import { describe, expect, it } from "vitest";
import { createMemoryStore } from "../src/engine/memory-store.ts";
import type { PostWorkers } from "../src/engine/run.ts";
import { keyOfPost } from "../src/key-of-post.ts";
import { auditOf, fakeCheck, post } from "./lib/made-audit.ts";

/** Words that call somebody known in the later of two posts, and stand in the earlier. */
const trace = (date: string, words: readonly string[]): CaseTrace => ({
  post: "",
  date,
  patient: 0.8,
  description: 0.5,
  sex: null,
  ages: null,
  details: [],
  marks: words.map(hash53),
  calls: words.map(hash53),
  names: words.map((word) => hash53(`${word} man`)),
  followUp: 0.9,
  themes: [],
  sayings: [],
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
    expect(last.cases).toEqual([
      {
        id: last.cases[0]!.id,
        posts: ["a", "c"],
        keys: [posts[0]!, posts[2]!].map(keyOfPost),
        recognisability: description(["a"]),
      },
    ]);
    expect(last.results.map((one) => [one.post.id, one.findings.map(({ level }) => level)])).toEqual([
      ["c", ["must", "should"]],
    ]);
  });

  it("have an id that is the same on each run and shared by no other network's posts", async () => {
    const idOf = async (network: "x" | "mastodon") => {
      const own = posts.map((one) => ({ ...one, network, url: null }));
      return (await auditOf(own, { workers })).at(-1)!.cases[0]!.id;
    };
    expect(await idOf("x")).toBe(await idOf("x"));
    expect(await idOf("x")).not.toBe(await idOf("mastodon"));
  });

  it("leave out a post that another network numbers alike", async () => {
    const alike = post("a", "maybe about soup again", { network: "mastodon", url: null, ...onDay("05") });
    const { cases, results } = (await auditOf([...posts, alike], { workers })).at(-1)!;
    expect(cases[0]!.keys).not.toContain(keyOfPost(alike));
    expect(new Set([...posts, alike].map(keyOfPost)).size).toBe(5);
    expect(results.map((one) => one.post.id)).toEqual(["c"]);
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
