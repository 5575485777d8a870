/**
 * Damages invented archives of all networks, and reads them: npm run fuzz:archives -- --runs 10000 --seed 1
 * With --each every archive gets so many runs; without, they share them. Prints a table, and which runs crashed or
 * hung, by their seeds.
 */
import { parseArgs } from "node:util";
import { Worker } from "node:worker_threads";
import { ARCHIVES } from "../test/lib/samples/index.ts";
import type { FuzzAnswer, FuzzTask } from "./fuzz-worker.ts";

/** Milliseconds in which a damaged archive of a few kilobytes must be through, on a busy machine as well. */
const LONGEST = 60_000;

const { values } = parseArgs({
  options: {
    runs: { type: "string", default: "10000" },
    seed: { type: "string", default: "1" },
    each: { type: "boolean", default: false },
  },
});
const first = Number(values.seed);
const end = first + Number(values.runs);

/** What came of one archive's runs. */
interface Row {
  runs: number;
  posts: number;
  readonly crashes: FuzzAnswer[];
  readonly hangs: number[];
  /** Milliseconds of work. */
  slowest: number;
  /** MB that the whole process takes, the highest seen between two of its runs. */
  memory: number;
}
const rows = new Map<string, Row>();

console.log(`${values.runs} runs${values.each ? " for each archive" : ""}, from seed ${first}`);
console.log("| archive | runs | crashes | hangs | posts read | slowest (ms) | memory (MB) |");
console.log("| --- | --: | --: | --: | --: | --: | --: |");
if (values.each) for (const only of Object.keys(ARCHIVES)) await runAll(only);
else await runAll(undefined);
console.log(`peak memory: ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);
process.exitCode = [...rows.values()].some(({ crashes, hangs }) => crashes.length + hangs.length > 0) ? 1 : 0;

/** Does all runs of one archive, or of any, and prints what came of them. */
async function runAll(only: string | undefined): Promise<void> {
  for (let seed = first; seed < end; ) seed = await run({ from: seed, end, only });
  for (const [archive, { runs, crashes, hangs, posts, slowest, memory }] of [...rows].toSorted())
    if (only === undefined || archive === only)
      console.log(
        `| ${[archive, runs, crashes.length, hangs.length, posts, slowest, Math.round(memory)].join(" | ")} |`,
      );
}

/** Runs on in a thread of its own, so that one that hangs can be stopped. @returns the seed to go on from */
function run(task: FuzzTask): Promise<number> {
  return new Promise((resolve, reject) => {
    let seed = task.from;
    const worker = new Worker(new URL("fuzz-worker.ts", import.meta.url), { workerData: task });
    const hung = (): void => {
      rowOf(task.only ?? "hung").hangs.push(seed);
      console.error(`longer than ${LONGEST / 1000} s: ${task.only ?? "any"}, seed ${seed}`);
      worker.terminate().then(() => resolve(seed + 1), reject);
    };
    let timer = setTimeout(hung, LONGEST);
    worker.on("message", (answer: FuzzAnswer) => {
      clearTimeout(timer);
      seed = answer.seed + 1;
      note(answer);
      if (seed < task.end) timer = setTimeout(hung, LONGEST);
    });
    worker.on("error", reject);
    worker.on("exit", () => seed >= task.end && resolve(seed));
  });
}

function rowOf(archive: string): Row {
  const row = rows.get(archive) ?? { runs: 0, posts: 0, crashes: [], hangs: [], slowest: 0, memory: 0 };
  rows.set(archive, row);
  return row;
}

function note(answer: FuzzAnswer): void {
  const row = rowOf(answer.archive);
  row.runs++;
  row.posts += answer.posts;
  if (answer.error !== null) {
    row.crashes.push(answer);
    if (row.crashes.length <= 20)
      console.error(`crash: ${answer.archive}, seed ${answer.seed}: ${answer.error}`);
  }
  row.slowest = Math.max(row.slowest, answer.milliseconds);
  row.memory = Math.max(row.memory, process.memoryUsage.rss() / 2 ** 20);
}
