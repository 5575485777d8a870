import { describe, expect, it } from "vitest";
import type { Context } from "../src/context.ts";
import { createPool, type Pool, type Thread } from "../src/pool/pool.ts";
import type { CheckerThreads } from "../src/pool/threads.ts";
import { fakeChecker, runWith } from "./fakes.ts";

/** A thread that answers with the job doubled, and dies of some. */
function fakeThreads(diesOf: (job: number, thread: number) => boolean = () => false) {
  const started: { readonly jobs: number[]; ended: boolean }[] = [];
  const start = (): Thread<number, number> => {
    const number = started.length;
    const one = { jobs: [] as number[], ended: false };
    started.push(one);
    let answer = (_: number): void => {};
    let end = (): void => {};
    return {
      send(job) {
        one.jobs.push(job);
        setImmediate(() => {
          if (one.ended) return;
          if (diesOf(job, number)) this.end();
          else answer(job * 2);
        });
      },
      onAnswer(listener) {
        answer = listener;
      },
      onEnd(listener) {
        end = listener;
      },
      end() {
        one.ended = true;
        end();
      },
    };
  };
  return { start, started };
}

const runAll = (pool: Pool<number, number>, jobs: readonly number[]) =>
  Promise.all(jobs.map((job) => pool.run(job).catch((error: Error) => error.message)));
const JOBS = Array.from({ length: 40 }, (_, at) => at);

describe("a pool", () => {
  it("gives each job its own answer", async () => {
    const { start } = fakeThreads();
    expect(await runAll(createPool(start, 3), JOBS)).toEqual(JOBS.map((job) => job * 2));
  });

  it("starts no more threads than it is told, and one alone for few jobs", async () => {
    const many = fakeThreads();
    await runAll(createPool(many.start, 3), JOBS);
    expect(many.started.length).toBe(3);
    const few = fakeThreads();
    await runAll(createPool(few.start, 3), [1, 2, 3]);
    expect(few.started.length).toBe(1);
  });

  it("gives a thread one job at a time", async () => {
    let most = 0;
    let now = 0;
    const { start } = fakeThreads();
    const counting = (): Thread<number, number> => {
      const thread = start();
      const { send } = thread;
      return {
        ...thread,
        end: () => thread.end(),
        send(job) {
          most = Math.max(most, ++now);
          send.call(thread, job);
        },
        onAnswer: (listener) =>
          thread.onAnswer((answer) => {
            now--;
            listener(answer);
          }),
      };
    };
    await runAll(createPool(counting, 2), JOBS);
    expect(most).toBe(2);
  });

  it("replaces a thread that dies and tries its job once more", async () => {
    const { start, started } = fakeThreads((job, thread) => job === 7 && thread === 0);
    expect(await runAll(createPool(start, 1), JOBS)).toEqual(JOBS.map((job) => job * 2));
    expect(started.length).toBe(2);
  });

  it("refuses a job that no thread survives, and does the others", async () => {
    const { start, started } = fakeThreads((job) => job === 7);
    const answers = await runAll(createPool(start, 2), JOBS);
    expect(answers[7]).toMatch(/died twice/u);
    expect(answers.filter((_, at) => at !== 7)).toEqual(
      JOBS.filter((job) => job !== 7).map((job) => job * 2),
    );
    expect(started.flatMap(({ jobs }) => jobs).filter((job) => job === 7).length).toBe(2);
  });

  it("ends its threads and refuses what was still waiting when it is closed", async () => {
    const { start, started } = fakeThreads();
    const pool = createPool(start, 2);
    const answers = runAll(pool, JOBS);
    pool.close();
    expect(new Set(await answers)).toEqual(new Set(["The pool is closed."]));
    expect(started.every(({ ended }) => ended)).toBe(true);
    await expect(pool.run(1)).rejects.toThrow("closed");
  });
});

describe("check", () => {
  /** What `check` asked for, and whether it closed it. */
  function watched() {
    const asked: { size: number; closed: boolean }[] = [];
    const loadThreads: Context["loadThreads"] = async (size) => {
      const one = { size, closed: false };
      asked.push(one);
      return {
        draftsAtOnce: 4,
        verdictOn: (draft) => fakeChecker().check(draft),
        close: () => {
          one.closed = true;
        },
      } as Partial<CheckerThreads> as CheckerThreads;
    };
    return { asked, loadThreads };
  }
  const LINE = JSON.stringify({ text: "Mary" });

  it.each<[string, string[], number, number[]]>([
    ["lines of JSON on all cores", ["--input", "jsonl"], 8, [8]],
    ["lines of JSON on as many threads as asked for", ["--input", "jsonl", "--threads", "3"], 8, [3]],
    ["lines of JSON here, where one thread is asked for", ["--input", "jsonl", "--threads", "1"], 8, []],
    ["lines of JSON here, where there is one core", ["--input", "jsonl"], 1, []],
    ["one draft here", [], 8, []],
  ])("reads %s", async (_, args, threads, sizes) => {
    const { asked, loadThreads } = watched();
    const { code } = await runWith(["check", ...args], { stdin: LINE, threads, loadThreads });
    expect(code).toBe(1);
    expect(asked).toEqual(sizes.map((size) => ({ size, closed: true })));
  });
});
