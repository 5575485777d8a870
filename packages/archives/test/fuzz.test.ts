import { expect, it } from "vitest";
import { fuzzOnce } from "./lib/fuzz.ts";
import { ARCHIVES } from "./lib/samples/index.ts";

// Many more: npm run fuzz:archives -- --runs 10000
const RUNS = 400;

it(`reads ${RUNS} damaged archives without a crash, and gives account of all of them`, async () => {
  const posts = new Map<string, number>();
  for (let seed = 1_000_000; seed < 1_000_000 + RUNS; seed++) {
    const run = await fuzzOnce(seed).catch((cause: unknown) => {
      throw new Error(`seed ${seed}`, { cause });
    });
    posts.set(run.archive, (posts.get(run.archive) ?? 0) + run.posts);
  }
  // Nothing is proved by archives of which nothing at all is read.
  for (const archive of Object.keys(ARCHIVES)) expect(posts.get(archive), archive).toBeGreaterThan(0);
}, 120_000);
