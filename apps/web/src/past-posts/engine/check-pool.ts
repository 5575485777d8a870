import type { Asked, PostChecked, PostWorkers } from "@chaperone/audit";
import type { RuleAbout } from "@chaperone/audit/shown";
import type { PostAnswer, PostJob } from "../../check/post-jobs.ts";

export interface CheckPool extends PostWorkers {
  /** What its workers look for. */
  readonly rules: Promise<readonly RuleAbout[]>;
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
  const begun = Promise.withResolvers<readonly RuleAbout[]>();
  // Nobody may be waiting for it.
  begun.promise.catch(() => {});
  const underWay = new Map<number, Waiting>();
  let lastId = 0;
  const idle: Worker[] = [];
  const workers = Array.from({ length: count }, () => {
    const worker = start();
    worker.addEventListener("message", ({ data }: MessageEvent<PostAnswer>) => {
      if (data.type === "begun") return begun.resolve(data.rules);
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
      begun.reject(new Error("a worker stopped"));
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
    rules: begun.promise,
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
