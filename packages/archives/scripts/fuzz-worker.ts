import { parentPort, workerData } from "node:worker_threads";
import { fuzzOnce } from "../test/lib/fuzz.ts";

/** What came of one run. */
export interface FuzzAnswer {
  readonly seed: number;
  readonly archive: string;
  readonly posts: number;
  /** Of this thread's work: a busy machine makes no difference. */
  readonly milliseconds: number;
  readonly error: string | null;
}

/** Which runs a thread does. */
export interface FuzzTask {
  readonly from: number;
  readonly end: number;
  /** The one archive to damage; any of them if left out. */
  readonly only: string | undefined;
}

const { from, end, only } = workerData as FuzzTask;
// Whoever waits for nothing more would end the thread: a promise that nobody keeps is to count as a hang.
const alive = setInterval(() => {}, 60_000);
for (let seed = from; seed < end; seed++) {
  const start = process.threadCpuUsage();
  const run = await fuzzOnce(seed, only).catch((error: unknown) => ({
    archive: only ?? "crashed",
    posts: 0,
    error: error instanceof Error ? `${error.message} ${error.stack?.split("\n")[1]?.trim()}` : "unknown",
  }));
  const { user, system } = process.threadCpuUsage(start);
  parentPort!.postMessage({
    error: null,
    ...run,
    seed,
    milliseconds: Math.round((user + system) / 1000),
  } satisfies FuzzAnswer);
}
clearInterval(alive);
