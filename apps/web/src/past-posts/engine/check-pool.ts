import type { Asked, PostChecked, PostWorkers } from "@chaperone/audit";
import type { PostAnswer, PostJob } from "../../check/post-jobs.ts";

export interface CheckPool extends PostWorkers {
  close(): void;
}

interface Waiting {
  readonly batch: readonly Asked[];
  readonly resolve: (checked: readonly (PostChecked | null)[]) => void;
  readonly reject: (reason: Error) => void;
}

/** Workers that check posts, each a batch at a time. A worker that dies ends the audit, which can go on later. */
export function openCheckPool(
  count: number,
  start: () => Worker,
  begin: PostJob & { type: "begin" },
): CheckPool {
  const waiting: Waiting[] = [];
  const underWay = new Map<number, Waiting>();
  let lastId = 0;
  const idle: Worker[] = [];
  const workers = Array.from({ length: count }, () => {
    const worker = start();
    worker.addEventListener("message", ({ data }: MessageEvent<PostAnswer>) => {
      underWay.get(data.id)?.resolve(data.checked);
      underWay.delete(data.id);
      idle.push(worker);
      next();
    });
    worker.addEventListener("error", (event) => {
      event.preventDefault();
      for (const one of [...underWay.values(), ...waiting.splice(0)])
        one.reject(new Error("a worker stopped"));
      underWay.clear();
    });
    worker.postMessage(begin);
    idle.push(worker);
    return worker;
  });

  function next(): void {
    while (idle.length > 0 && waiting.length > 0) {
      const [worker, job] = [idle.pop()!, waiting.shift()!];
      const id = ++lastId;
      underWay.set(id, job);
      worker.postMessage({ type: "check", id, batch: job.batch } satisfies PostJob);
    }
  }

  return {
    atOnce: count * 2,
    check: (batch) =>
      new Promise((resolve, reject) => {
        waiting.push({ batch, resolve, reject });
        next();
      }),
    close() {
      for (const worker of workers) worker.terminate();
    },
  };
}
