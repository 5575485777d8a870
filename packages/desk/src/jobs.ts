import type { Store } from "@chaperone/store";
import { PgBoss } from "pg-boss";
import type { QueueName } from "./context.ts";

/** Wakes workers, here and in other processes on the same database. Nothing depends on it: the rows say what is due. */
export interface Jobs {
  wake(queue: QueueName, ids: readonly string[], at?: Date): Promise<void>;
  /** Begins to work; `work` must not throw. */
  start(work: (queue: QueueName, id: string) => Promise<void>): Promise<void>;
  /** Takes no more jobs and waits for those in hand. */
  stop(): Promise<void>;
}

export const QUEUES: readonly QueueName[] = ["advance", "send", "count", "remove"];

/** How many jobs one process has in hand at a time, on each queue. */
const AT_ONCE = { pglite: 4, postgres: 20 } as const;
const HOUR_IN_SECONDS = 3600;

/** Jobs by pg-boss, in a schema of its own in the store's database. */
export async function openJobs(store: Store, onError: (error: Error) => void): Promise<Jobs> {
  const boss = new PgBoss({
    db: { executeSql: (text, values) => store.executeSql(text, values) },
    backend: store.dialect,
    schema: "pgboss",
    schedule: false,
    // A folder is used by one process; on a server others may want to see who is at work.
    registerInstance: store.dialect === "postgres",
    openTelemetry: { enabled: false },
  });
  boss.on("error", onError);
  await boss.start();
  for (const name of QUEUES)
    await boss.createQueue(name, {
      // One job of a kind waits at a time; another may be in hand, which may have looked too early.
      policy: "short",
      // Trying again is the desk's own business.
      retryLimit: 0,
      expireInSeconds: HOUR_IN_SECONDS / 4,
      deleteAfterSeconds: HOUR_IN_SECONDS,
    });
  const workers = new Map<QueueName, string>();
  const inHand = new Set<Promise<void>>();
  return {
    async wake(queue, ids, at) {
      // What is put off has a key of its own, or it would keep what is due now from being waked.
      const jobs = ids.map((id) => ({
        data: { id },
        ...(at === undefined
          ? { singletonKey: id }
          : { singletonKey: `${id}@${at.getTime()}`, startAfter: at }),
      }));
      if (jobs.length > 0) await boss.insert(queue, jobs);
      const worker = workers.get(queue);
      if (at === undefined && worker !== undefined) boss.notifyWorker(worker);
    },
    async start(work) {
      const options = {
        batchSize: AT_ONCE[store.dialect],
        pollingIntervalSeconds: 1,
        burstWhenBatchFull: true,
      };
      for (const name of QUEUES)
        workers.set(
          name,
          await boss.work<{ id: string }>(name, options, async (jobs) => {
            const all = Promise.all(jobs.map(({ data }) => work(name, data.id))).then(() => {});
            inHand.add(all);
            await all.finally(() => inHand.delete(all));
          }),
        );
    },
    async stop() {
      workers.clear();
      await boss.stop({ graceful: true, close: false });
      await Promise.all(inHand);
    },
  };
}
