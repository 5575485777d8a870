import { setTimeout as pause } from "node:timers/promises";
import type { Consumer, ConsumerMessages, JsMsg } from "@nats-io/jetstream";
import { pauseBefore } from "./persist.ts";
import { reasonOf } from "./reason.ts";
import type { Say } from "./say.ts";

/** Between attempts to get posts. */
const LONGEST_MS = 5_000;

/** What the servers sent before they hear of the end still arrives; else it would be handed out again much later. */
const ON_THE_WAY_MS = 250;

interface Taking {
  readonly consumer: Consumer;
  /** Posts held at once. */
  readonly most: number;
  /** Milliseconds within which a held post has to be begun. */
  readonly ackWait: number;
  readonly handle: (message: JsMsg) => Promise<void>;
  readonly say: Say;
  /** Takes no more. */
  readonly stop: AbortSignal;
}

/** Hands over posts as they come, until it is stopped and the last one held is done. */
export async function takePosts({ consumer, most, ackWait, handle, say, stop }: Taking): Promise<void> {
  const underWay = new Set<Promise<void>>();
  const begin = (message: JsMsg): void => {
    const one = handle(message).finally(() => underWay.delete(one));
    underWay.add(one);
  };
  // Short enough that a post which waits for the others of its batch is begun in time.
  const expires = Math.min(5_000, Math.max(1_000, ackWait / 2));
  for (let failures = 0; !stop.aborted; ) {
    while (underWay.size > most / 2) await Promise.race(underWay);
    if (stop.aborted) break;
    const again: JsMsg[] = [];
    try {
      const batch = await consumer.fetch({ max_messages: most - underWay.size, expires });
      for await (const message of endedBy(stop, batch)) {
        if (message.redelivered) again.push(message);
        else begin(message);
      }
      failures = 0;
    } catch (error) {
      if (failures === 0) say(`no posts can be had at the moment (${reasonOf(error)}); trying again.`);
      await pause(pauseBefore(failures++, LONGEST_MS), undefined, { signal: stop }).catch(() => {});
    }
    await oneByOne(again, underWay, handle);
  }
  await Promise.all(underWay);
}

/** A batch that asks for no more once it is stopped. */
async function* endedBy(stop: AbortSignal, batch: ConsumerMessages): AsyncGenerator<JsMsg> {
  const end = (): void => void setTimeout(() => batch.stop(), ON_THE_WAY_MS);
  stop.addEventListener("abort", end, { once: true });
  if (stop.aborted) end();
  try {
    yield* batch;
  } finally {
    stop.removeEventListener("abort", end);
  }
}

/**
 * Whatever comes again may have ended the process that had it. So it is checked with nothing else under way, and in
 * any order, so that those which merely were beside it get their turn before it.
 */
async function oneByOne(
  messages: JsMsg[],
  underWay: ReadonlySet<Promise<void>>,
  handle: Taking["handle"],
): Promise<void> {
  if (messages.length === 0) return;
  await Promise.all(underWay);
  while (messages.length > 0) {
    const [message] = messages.splice(Math.floor(Math.random() * messages.length), 1);
    await handle(message!);
  }
}
