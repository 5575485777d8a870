/**
 * Damages invented archives of all networks, and reads them: npm run fuzz:archives -- --runs 10000 --seed 1
 * Prints how many runs there were, which crashed or hung (by their seeds), and how much memory it took.
 */
import { parseArgs } from "node:util";
import { Worker } from "node:worker_threads";
import type { FuzzAnswer } from "./fuzz-worker.ts";

/** Milliseconds in which a damaged archive of a few kilobytes must be through. */
const LONGEST = 10_000;

const { values } = parseArgs({
  options: { runs: { type: "string", default: "10000" }, seed: { type: "string", default: "1" } },
});
const first = Number(values.seed);
const end = first + Number(values.runs);
const crashes: FuzzAnswer[] = [];
const hangs: number[] = [];
const posts = new Map<string, number>();
let peak = 0;
let slowest = { seed: first, milliseconds: 0 };

for (let seed = first; seed < end; ) seed = await runFrom(seed);

console.log(`runs: ${end - first}, from seed ${first}`);
console.log(`crashes: ${crashes.length}`);
for (const { seed, error } of crashes.slice(0, 20)) console.log(`  seed ${seed}: ${error}`);
console.log(`hangs (longer than ${LONGEST / 1000} s): ${hangs.length} ${hangs.join(" ")}`);
console.log(
  `slowest run: ${slowest.milliseconds} ms (seed ${slowest.seed}); peak memory: ${Math.round(peak)} MB`,
);
for (const [archive, count] of [...posts].toSorted()) console.log(`  ${archive}: ${count} posts read`);
process.exitCode = crashes.length + hangs.length > 0 ? 1 : 0;

/** Runs on in a thread of its own, so that one that hangs can be stopped. @returns the seed to go on from */
function runFrom(from: number): Promise<number> {
  return new Promise((resolve, reject) => {
    let seed = from;
    const worker = new Worker(new URL("fuzz-worker.ts", import.meta.url), { workerData: { from, end } });
    const hung = (): void => {
      hangs.push(seed);
      worker.terminate().then(() => resolve(seed + 1), reject);
    };
    let timer = setTimeout(hung, LONGEST);
    worker.on("message", (answer: FuzzAnswer) => {
      clearTimeout(timer);
      seed = answer.seed + 1;
      note(answer);
      if (seed < end) timer = setTimeout(hung, LONGEST);
    });
    worker.on("error", reject);
    worker.on("exit", () => seed >= end && resolve(seed));
  });
}

function note(answer: FuzzAnswer): void {
  if (answer.error !== null) crashes.push(answer);
  posts.set(answer.archive, (posts.get(answer.archive) ?? 0) + answer.posts);
  if (answer.milliseconds > slowest.milliseconds) slowest = answer;
  peak = Math.max(peak, process.resourceUsage().maxRSS / 1024);
}
