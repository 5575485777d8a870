import { parentPort, workerData } from "node:worker_threads";
import { fuzzOnce } from "../test/lib/fuzz.ts";

/** What came of one run. */
export interface FuzzAnswer {
  readonly seed: number;
  readonly archive: string;
  readonly posts: number;
  readonly milliseconds: number;
  readonly error: string | null;
}

const { from, end } = workerData as { readonly from: number; readonly end: number };
// Whoever waits for nothing more would end the thread: a promise that nobody keeps is to count as a hang.
const alive = setInterval(() => {}, 60_000);
for (let seed = from; seed < end; seed++) {
  const start = performance.now();
  const run = await fuzzOnce(seed).catch((error: unknown) => ({
    archive: "crashed",
    posts: 0,
    error: error instanceof Error ? `${error.message} ${error.stack?.split("\n")[1]?.trim()}` : "unknown",
  }));
  parentPort!.postMessage({
    error: null,
    ...run,
    seed,
    milliseconds: Math.round(performance.now() - start),
  } satisfies FuzzAnswer);
}
clearInterval(alive);
