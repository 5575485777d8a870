import { existsSync } from "node:fs";
import { Worker } from "node:worker_threads";
import type { PostWorkers } from "@chaperone/audit";
import type { Draft, Verdict } from "@chaperone/core";
import { readerOptions } from "../reader.ts";
import type { Answer, Job, ThreadData } from "./jobs.ts";
import { createPool, type Pool, PoolError, type Thread } from "./pool.ts";

/** The build lays it beside the program; in the sources it is run as it stands. */
const BUILT = new URL("thread.js", import.meta.url);
const SCRIPT = existsSync(BUILT) ? BUILT : new URL("thread.ts", import.meta.url);

/** Enough that no thread waits for its next job; more would only hold more in memory. */
const FOR_EACH_THREAD = 3;

/** So many wait that another thread is worth its start. */
const DRAFTS_FOR_EACH_THREAD = 8;

/** Checkers in threads of their own. */
export interface CheckerThreads extends PostWorkers {
  /** @throws an error that carries a name only, where the draft could not be checked */
  verdictOn(draft: Draft): Promise<Verdict>;
  /** How many drafts to hand over before waiting for the first. */
  readonly draftsAtOnce: number;
  /** Whether the language model reads along. */
  readonly isClose: boolean;
  close(): void;
}

export function startThreads(size: number, data: ThreadData): CheckerThreads {
  const pool: Pool<Job, Answer> = createPool(() => startThread(data), size);
  const checkBatch = async (batch: Parameters<PostWorkers["check"]>[0]) => {
    const answer = await pool.run({ type: "posts", batch });
    if (answer.type !== "checked") throw new PoolError("A batch was answered with something else.");
    return answer.checked;
  };
  return {
    atOnce: size * FOR_EACH_THREAD,
    draftsAtOnce: size * DRAFTS_FOR_EACH_THREAD,
    isClose: readerOptions(data.light).reader !== undefined,
    async verdictOn(draft) {
      const answer = await pool.run({ type: "draft", draft });
      if (answer.type === "verdict") return answer.verdict;
      throw Object.assign(new Error("A draft could not be checked."), {
        name: answer.type === "failed" ? answer.reason : "PoolError",
      });
    },
    async check(batch) {
      try {
        return await checkBatch(batch);
      } catch (error) {
        if (!(error instanceof PoolError)) throw error;
      }
      // One post that no thread survives is found by itself.
      const checked = [];
      for (const asked of batch) checked.push(...(await checkBatch([asked]).catch(() => [null])));
      return checked;
    },
    close: pool.close,
  };
}

function startThread(data: ThreadData): Thread<Job, Answer> {
  const worker = new Worker(SCRIPT, { workerData: data });
  // What it says of its end is dropped unread: it may quote the draft.
  worker.on("error", () => {});
  worker.on("messageerror", () => void worker.terminate());
  return {
    send: (job) => worker.postMessage(job),
    onAnswer: (listener) => worker.on("message", listener),
    onEnd: (listener) => worker.on("exit", listener),
    end: () => void worker.terminate(),
  };
}
