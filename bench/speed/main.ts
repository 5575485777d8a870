/**
 * How long a check takes: one post as a whole process, and post after post in one process.
 *
 *   npm run build && npm run bench:speed
 */
import { spawnSync } from "node:child_process";
import { createChecker } from "@chaperone/checker";
import { readTraining, toDraft } from "../lib/corpus.ts";

const RUNS = 15;
const POST = "Saw the lighthouse keeper's widow from Ballina again, 83 now, hip done last Tuesday.";
const program = new URL("../../apps/cli/bin/chaperone.js", import.meta.url).pathname;

const median = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[times.length >> 1]!;
const timed = (run: () => void): number => {
  const start = performance.now();
  run();
  return performance.now() - start;
};

const processes = Array.from({ length: RUNS }, () =>
  timed(() => spawnSync(process.execPath, [program, "check"], { input: POST })),
);
const bare = Array.from({ length: RUNS }, () => timed(() => spawnSync(process.execPath, ["-e", "0"])));
console.log(
  `chaperone check, one post, whole process: median ${median(processes).toFixed(0)} ms, best ${Math.min(...processes).toFixed(0)} ms`,
);
console.log(`  of which Node itself (node -e 0):       median ${median(bare).toFixed(0)} ms`);

const checker = createChecker({ jurisdiction: "GB", profession: "doctor" });
const drafts = readTraining().flatMap(({ posts }) =>
  posts.filter((_, index) => index % 10 === 0).map(toDraft),
);
// Patterns and lists are compiled and read on first use; that is the first figure's cost, not this one's.
for (const draft of drafts.slice(0, 50)) await checker.check(draft);
const each: number[] = [];
for (const draft of drafts) {
  const start = performance.now();
  await checker.check(draft);
  each.push(performance.now() - start);
}
const mean = each.reduce((sum, time) => sum + time, 0) / each.length;
console.log(
  `post after post in one process (${each.length} posts): mean ${mean.toFixed(1)} ms, median ${median(each).toFixed(1)} ms`,
);
