import { AckPolicy } from "@nats-io/jetstream";
import { nanos } from "@nats-io/transport-node";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { copyProgram } from "./built-program.ts";
import { eventually } from "./eventually.ts";
import { missingNats, type NatsServers, startNats } from "./nats.ts";
import { type Exchange, exchangeWith, POSTS, RESULTS } from "./posts-and-results.ts";
import { startWorker, type WorkerProcess } from "./worker-process.ts";

const installed = copyProgram();
afterAll(installed.remove);

describe.skipIf(missingNats !== null)("workers as processes", () => {
  const workers: WorkerProcess[] = [];
  let nats: NatsServers | undefined;
  let exchange: Exchange;
  beforeAll(() => installed.build());
  afterEach(async ({ task }) => {
    for (const worker of workers.splice(0)) {
      worker.kill("SIGKILL");
      if (task.result?.state === "fail") console.error(worker.err());
    }
    await exchange.close();
    await nats?.close();
  });

  async function startServers(nodes: number): Promise<void> {
    nats = await startNats({ nodes });
    exchange = await exchangeWith(nats.addresses);
  }

  function start(...more: readonly string[]): WorkerProcess {
    const worker = startWorker(installed.launcher, ["--nats", nats!.addresses, "--light", ...more]);
    workers.push(worker);
    return worker;
  }

  /** As --create makes them, but what a dead worker held is handed out again soon. */
  async function makeStreams(replicas: number): Promise<void> {
    const { streams, consumers } = exchange.manager;
    await streams.add({ name: POSTS, subjects: ["chaperone.posts"], num_replicas: replicas });
    await streams.add({ name: RESULTS, subjects: ["chaperone.results.*"], num_replicas: replicas });
    const settings = { ack_policy: AckPolicy.Explicit, ack_wait: nanos(3_000), max_ack_pending: 2_000 };
    await consumers.add(POSTS, { durable_name: "chaperone", ...settings });
  }

  async function send(count: number): Promise<string[]> {
    const ids = Array.from({ length: count }, (_, post) => `post ${post}`);
    const left = [...ids];
    const sender = async (): Promise<void> => {
      for (let id = left.pop(); id !== undefined; id = left.pop())
        await exchange.send(JSON.stringify({ id, text: "Flu clinic on Monday." }), id);
    };
    await Promise.all(Array.from({ length: 32 }, sender));
    return ids;
  }

  const stored = (): Promise<number> => exchange.count().catch(() => -1);
  const waiting = (): Promise<number> => exchange.waiting().catch(() => -1);

  /** Every post has its result, and none has two. */
  async function expectOneEach(ids: readonly string[], timeout: number): Promise<void> {
    await eventually(stored, timeout).toBeGreaterThanOrEqual(ids.length);
    await eventually(waiting, timeout).toBe(0);
    const results = await exchange.results();
    expect(results.map(({ json }) => JSON.parse(json).id).sort()).toEqual([...ids].sort());
    expect(new Set(results.map(({ subject }) => subject)).size).toBe(ids.length);
  }

  it("one is killed midway: what it held is done by another, and each post has one result", async () => {
    await startServers(1);
    await makeStreams(1);
    const ids = await send(600);
    const first = start();
    await eventually(stored).toBeGreaterThanOrEqual(50);
    first.kill("SIGKILL");
    expect(await first.ended).toBe(null);
    expect(await stored()).toBeLessThan(600);
    start();
    await expectOneEach(ids, 60_000);
  }, 180_000);

  it("one that is told to stop finishes what it holds, and leaves the rest to others", async () => {
    await startServers(1);
    await makeStreams(1);
    const ids = await send(600);
    const first = start();
    await eventually(stored).toBeGreaterThanOrEqual(50);
    first.kill("SIGTERM");
    expect(await first.ended).toBe(0);
    const done = await stored();
    expect(done).toBeLessThan(600);
    expect(await waiting()).toBe(600 - done);
    expect(first.err()).toMatch(new RegExp(`stopped: ${done} checked\\.\\n$`, "u"));
    expect([first.out(), first.err().includes("Flu")]).toEqual(["", false]);
    start();
    await expectOneEach(ids, 60_000);
  }, 180_000);

  it("of three servers one is killed, and half of the workers: nothing is lost, nothing is there twice", async () => {
    await startServers(3);
    await makeStreams(3);
    const first = [start(), start()];
    start();
    start();
    const sending = send(3_000);
    await eventually(stored, 120_000).toBeGreaterThanOrEqual(300);
    await nats!.kill(1);
    first[0]!.kill("SIGKILL");
    await eventually(stored, 120_000).toBeGreaterThanOrEqual(900);
    first[1]!.kill("SIGKILL");
    await nats!.restart(1);
    await expectOneEach(await sending, 240_000);
  }, 600_000);
});
