// A thread of the pool: the build makes a file of its own of it.
import { parentPort, workerData } from "node:worker_threads";
import type { Job, ThreadData } from "./jobs.ts";
import { createWork } from "./work.ts";

const work = createWork(workerData as ThreadData);
parentPort!.on("message", async (job: Job) => parentPort!.postMessage(await work(job)));
