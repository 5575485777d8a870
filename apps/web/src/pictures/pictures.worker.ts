import { endFilm, forgetOpened, takeStill } from "./open-picture.ts";
import type { ToWorker } from "./protocol.ts";
import { whyOf } from "./why.ts";
import { copy, type Job, look, type Send } from "./worker-jobs.ts";

const send: Send = (message, transfer = []) => postMessage(message, { transfer });

/** One after the other: there is one processor's worth of work in each. */
const waiting: Job[] = [];
let current: { readonly key: string; readonly abort: AbortController } | null = null;

addEventListener("message", ({ data }: MessageEvent<ToWorker>) => {
  switch (data.type) {
    case "look":
    case "copy":
      waiting.push(data);
      if (!current) void work();
      break;
    case "still":
      takeStill(data);
      break;
    case "film-end":
      endFilm(data);
      break;
    case "forget":
      forget(data.key);
  }
});

function forget(key: string): void {
  waiting.splice(0, waiting.length, ...waiting.filter((job) => job.key !== key));
  if (current?.key === key) current.abort.abort();
  forgetOpened(key);
}

async function work(): Promise<void> {
  for (let job = waiting.shift(); job; job = waiting.shift()) {
    const { key } = job;
    const abort = new AbortController();
    current = { key, abort };
    try {
      await (job.type === "look" ? look(job, send, abort.signal) : copy(job, send, abort.signal));
    } catch (error) {
      if (!abort.signal.aborted) send({ type: "refused", key, why: whyOf(error) });
    }
  }
  current = null;
}
