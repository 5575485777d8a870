import type { ImageDetector } from "@chaperone/images";
import type { FromWords, ToWords } from "./words.worker.ts";

/**
 * Readable text, looked for by a worker of its own: with two processors all the rest is looked for meanwhile, and a
 * photograph takes little more than half the time.
 */
export function createWordFinder(start: () => Worker = startWorker): ImageDetector {
  let worker: Worker | null = null;
  let last = 0;
  return {
    id: "text",
    reads: "readable text",
    async look(picture, signal) {
      signal?.throwIfAborted();
      worker ??= start();
      const asked = worker;
      const id = ++last;
      const stop = (): void => asked.postMessage({ type: "stop", id } satisfies ToWords);
      signal?.addEventListener("abort", stop, { once: true });
      try {
        asked.postMessage({ type: "look", id, picture } satisfies ToWords);
        const answer = await answerOf(asked, id);
        signal?.throwIfAborted();
        if ("failed" in answer) throw Object.assign(new Error(), { name: answer.failed });
        return answer.seen;
      } catch (error) {
        if (error === CRASHED) worker = null;
        throw error;
      } finally {
        signal?.removeEventListener("abort", stop);
      }
    },
  };
}

const startWorker = (): Worker =>
  new Worker(new URL("./words.worker.ts", import.meta.url), { type: "module" });

const CRASHED = Object.assign(new Error(), { name: "WorkerStopped" });

/** @throws CRASHED where the worker came to its end; what it says of that is dropped, since it may quote the picture. */
function answerOf(worker: Worker, id: number): Promise<FromWords> {
  const { promise, resolve, reject } = Promise.withResolvers<FromWords>();
  const listening = new AbortController();
  const { signal } = listening;
  worker.addEventListener(
    "message",
    ({ data }: MessageEvent<FromWords>) => {
      if (data.id === id) resolve(data);
    },
    { signal },
  );
  for (const type of ["error", "messageerror"] as const) {
    worker.addEventListener(
      type,
      (event) => {
        event.preventDefault();
        reject(CRASHED);
      },
      { signal },
    );
  }
  return promise.finally(() => listening.abort());
}
