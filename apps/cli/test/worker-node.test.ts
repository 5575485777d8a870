import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Checker } from "@chaperone/core";
import { AckPolicy, RetentionPolicy } from "@nats-io/jetstream";
import { nanos } from "@nats-io/transport-node";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { eventually } from "./eventually.ts";
import { fakeChecker, runWith } from "./fakes.ts";
import { missingNats, type NatsServers, startNats } from "./nats.ts";
import { type Exchange, exchangeWith, POSTS, RESULTS } from "./posts-and-results.ts";
import { workerHere } from "./worker-here.ts";

const TOKEN = "invented-token-4711";
const folder = mkdtempSync(join(tmpdir(), "chaperone-worker-"));
const tokenFile = join(folder, "token");

describe.skipIf(missingNats !== null)("a server that goes", () => {
  it("is waited for while it is away, and does not hold up the end", async () => {
    const nats = await startNats({ nodes: 1 });
    const exchange = await exchangeWith(nats.addresses);
    const worker = workerHere(["--nats", nats.addresses, "--create"]);
    await eventually(() => exchange.waiting().catch(() => -1)).toBe(0);
    await exchange.send('{ "text": "Lovely day." }', "before");
    await eventually(() => exchange.count()).toBe(1);
    await nats.kill(0);
    await eventually(worker.err).toContain("the connection is lost; connecting again.");
    await nats.restart(0);
    await exchange.send('{ "text": "Lovely day." }', "after");
    await eventually(() => exchange.count().catch(() => -1)).toBe(2);
    expect(worker.err()).toContain("connected again.");
    await nats.kill(0);
    await worker.stop();
    expect(await worker.ended).toBe(0);
    await exchange.close();
    await nats.close();
  }, 120_000);
});

describe.skipIf(missingNats !== null)("with one server", () => {
  let nats: NatsServers;
  let exchange: Exchange;
  beforeAll(async () => {
    writeFileSync(tokenFile, `${TOKEN}\n`);
    nats = await startNats({ nodes: 1, authorization: `token: "${TOKEN}"`, signIn: { token: TOKEN } });
  }, 90_000);
  afterAll(async () => {
    await nats.close();
    rmSync(folder, { recursive: true });
  });
  beforeEach(async () => {
    exchange = await exchangeWith(nats.addresses, { token: TOKEN });
  });
  afterEach(async () => {
    for (const name of [POSTS, RESULTS]) await exchange.manager.streams.delete(name).catch(() => {});
    await exchange.close();
  });

  const signIn = () => ["--nats", nats.addresses, "--token-file", tokenFile];

  /** Runs a worker until nothing is waiting any more. */
  async function workThrough(posts: number, more: readonly string[] = [], checker: Checker = fakeChecker()) {
    const worker = workerHere([...signIn(), "--create", ...more], { loadChecker: async () => checker });
    await eventually(() => exchange.count().catch(() => -1)).toBeGreaterThanOrEqual(posts);
    await eventually(() => exchange.waiting()).toBe(0);
    await worker.stop();
    expect(await worker.ended).toBe(0);
    return worker.err();
  }

  /** The streams, as --create makes them but for what a test changes. */
  async function makeStreams(posts = {}, results = {}): Promise<void> {
    const { streams, consumers } = exchange.manager;
    await streams.add({ name: POSTS, subjects: ["chaperone.posts"], ...posts });
    await streams.add({ name: RESULTS, subjects: ["chaperone.results.*"], ...results });
    await consumers.add(POSTS, {
      durable_name: "chaperone",
      ack_policy: AckPolicy.Explicit,
      ack_wait: nanos(1_000),
    });
  }

  it("gives what check --format jsonl gives, and says what it did in numbers alone", async () => {
    const lines = [
      { id: "a", text: "My patient Mary went home." },
      { id: "b", text: "Open again on Tuesday, ugh.", kind: "review-reply", platform: "x" },
      { id: "c", text: "Lovely day.", author: { name: "Dr Ada Invented" }, postedAt: "2024-02-29" },
      { id: "d", text: "Mary \u202e and Mary", context: "Waited an hour", unknown: [1] },
    ].map((post) => JSON.stringify(post));
    await makeStreams();
    for (const line of lines) await exchange.send(line);
    const err = await workThrough(lines.length);
    const results = await exchange.results();
    const { out } = await runWith(["check", "--input", "jsonl", "--format", "jsonl"], {
      stdin: lines.join("\n"),
    });
    expect(results.map(({ json }) => `${json}\n`).sort()).toEqual(out.split(/(?<=\n)/u).sort());
    expect(results.map(({ outcome }) => outcome)).toEqual(Array(4).fill("checked"));
    expect(results.map(({ origin }) => origin).sort()).toEqual([1, 2, 3, 4].map((n) => `${POSTS}:${n}`));
    expect(err).toMatch(/stopped: 4 checked\.\n$/u);
    expect(err).not.toMatch(/Mary|Ada|Waited|Tuesday/u);
    expect(err).not.toContain(TOKEN);
  });

  it("calls a result as the post, else as its message id, else as its place in the stream", async () => {
    await makeStreams();
    await exchange.send('{ "id": "own", "text": "Lovely day." }', "m1");
    await exchange.send('{ "text": "Lovely day." }', "m2");
    await exchange.send('{ "text": "Lovely day." }');
    await workThrough(3);
    const ids = (await exchange.results()).map(({ json }) => JSON.parse(json).id);
    expect(ids.sort()).toEqual(["3", "m2", "own"]);
  });

  it("says of each post that has no verdict why, counts it, and takes it no second time", async () => {
    const failing: Checker = {
      async check(draft) {
        if (draft.text.includes("zebra")) throw new RangeError(`about ${draft.text}`);
        return fakeChecker().check(draft);
      },
    };
    const bad: readonly (readonly [string | Uint8Array, string, string, RegExp])[] = [
      ["{", "not-json", "unreadable", /^is not valid JSON/u],
      ["[]", "a-list", "unreadable", /^is not a JSON object/u],
      ['{ "id": "x" }', "no-text", "unreadable", /^has no "text"/u],
      ['{ "text": 7 }', "a-number", "unreadable", /not a string/u],
      ['{ "text": " \\n" }', "blank", "unreadable", /is empty/u],
      ["", "nothing", "unreadable", /^is not valid JSON/u],
      [Uint8Array.of(0xc3, 0x28), "not-utf-8", "unreadable", /^is not UTF-8 text/u],
      ['{ "text": "a zebra" }', "fault", "failed", /^could not be checked \(RangeError\)/u],
    ];
    await makeStreams();
    for (const [payload, id] of bad) await exchange.send(payload, id);
    await exchange.send('{ "text": "Lovely day." }', "good");
    const err = await workThrough(bad.length + 1, [], failing);
    const results = new Map((await exchange.results()).map((one) => [JSON.parse(one.json).id, one]));
    for (const [, id, outcome, sentence] of bad) {
      const { problem } = JSON.parse(results.get(id)!.json);
      expect([id, results.get(id)!.outcome, problem.code]).toEqual([id, outcome, outcome]);
      expect(problem.sentence).toMatch(sentence);
      expect(problem.sentence).not.toContain("zebra");
    }
    expect(results.get("good")!.outcome).toBe("checked");
    expect(err).toMatch(/stopped: 1 checked, 7 unreadable, 1 failed\.\n$/u);
  });

  it("gives the same post one result, even when the servers' window for duplicates is over", async () => {
    await makeStreams({ duplicate_window: nanos(100) }, { duplicate_window: nanos(100) });
    const post = '{ "text": "Mary went home." }';
    await exchange.send(post, "same");
    await workThrough(1);
    // Taken as a new message: the posts' stream no longer knows the id.
    const sendAgain = async () => {
      await exchange.send(post, "same");
      return (await exchange.manager.streams.info(POSTS)).state.last_seq;
    };
    await eventually(sendAgain).toBe(2);
    const err = await workThrough(1);
    expect(await exchange.count()).toBe(1);
    expect(err).toMatch(/stopped: 1 there already\.\n$/u);
  });

  it("does not check again what comes again after its result was stored", async () => {
    await makeStreams({ retention: RetentionPolicy.Limits });
    await exchange.send('{ "text": "Mary went home." }', "one");
    await workThrough(1);
    // Another consumer, whose first delivery is refused, so that its second finds the result.
    const { consumers } = exchange.manager;
    await consumers.add(POSTS, { durable_name: "second", ack_policy: AckPolicy.Explicit });
    (await (await exchange.client.consumers.get(POSTS, "second")).next())!.nak();
    let checks = 0;
    const counting: Checker = {
      async check(draft) {
        checks++;
        return fakeChecker().check(draft);
      },
    };
    const worker = workerHere([...signIn(), "--durable", "second"], { loadChecker: async () => counting });
    await eventually(async () => {
      const { ack_floor } = await consumers.info(POSTS, "second");
      return ack_floor.stream_seq;
    }).toBe(1);
    await worker.stop();
    await worker.ended;
    expect([checks, await exchange.count()]).toEqual([0, 1]);
    expect(worker.err()).toContain("1 there already");
  });

  it("gives a post up that was handed out too often, and says so", async () => {
    await makeStreams();
    await exchange.send('{ "text": "Mary went home." }', "bad luck");
    const consumer = await exchange.client.consumers.get(POSTS, "chaperone");
    for (let delivery = 0; delivery < 3; delivery++) (await consumer.next())!.nak();
    const err = await workThrough(1, ["--max-deliver", "3"]);
    const [result] = await exchange.results();
    expect(result!.outcome).toBe("given-up");
    expect(JSON.parse(result!.json)).toMatchObject({ id: "bad luck", problem: { code: "given-up" } });
    expect(err).toContain("1 given-up");
  });

  it("says so where a result is larger than the servers take", async () => {
    await makeStreams({}, { max_msg_size: 600 });
    await exchange.send(JSON.stringify({ text: "Mary ".repeat(40) }), "long");
    await exchange.send('{ "text": "Lovely day." }', "short");
    await workThrough(2);
    const outcomes = (await exchange.results()).map(({ json, outcome }) => [JSON.parse(json).id, outcome]);
    expect(Object.fromEntries(outcomes)).toEqual({ long: "too-large", short: "checked" });
  });

  it("keeps a post to itself while its check takes longer than the servers wait", async () => {
    await makeStreams();
    await exchange.send('{ "text": "Mary went home." }', "slow");
    let checks = 0;
    const slow: Checker = {
      async check(draft) {
        checks++;
        return fakeChecker(() => 3_500).check(draft);
      },
    };
    const err = await workThrough(1, [], slow);
    expect(checks).toBe(1);
    expect(err).toMatch(/stopped: 1 checked\.\n$/u);
  });

  it("holds no more posts than it is told, and finishes them when it is told to stop", async () => {
    await makeStreams();
    for (let post = 0; post < 40; post++) await exchange.send('{ "text": "Lovely day." }', `${post}`);
    let most = 0;
    let now = 0;
    const { promise: gate, resolve: open } = Promise.withResolvers<void>();
    const watching: Checker = {
      async check(draft) {
        most = Math.max(most, ++now);
        await gate;
        now--;
        return fakeChecker().check(draft);
      },
    };
    const worker = workerHere([...signIn(), "--at-a-time", "4"], { loadChecker: async () => watching });
    await eventually(() => now).toBe(4);
    await worker.stop();
    open();
    expect(await worker.ended).toBe(0);
    expect([most, await exchange.count()]).toEqual([4, 4]);
    expect(worker.err()).toMatch(/stopped: 4 checked\.\n$/u);
  });

  it("makes what is missing, which keeps no post that has its result", async () => {
    const worker = workerHere([...signIn(), "--create"]);
    await eventually(() => exchange.count().catch(() => -1)).toBe(0);
    await eventually(() => exchange.waiting().catch(() => -1)).toBe(0);
    await exchange.send('{ "text": "Lovely day." }', "one");
    await eventually(() => exchange.count()).toBe(1);
    await eventually(async () => (await exchange.manager.streams.info(POSTS)).state.messages).toBe(0);
    await worker.stop();
    await worker.ended;
  });

  const SECOND = { durable_name: "chaperone", ack_policy: AckPolicy.Explicit } as const;
  it.each<readonly [string, () => Promise<unknown>, RegExp]>([
    ["no posts", async () => {}, /no stream chaperone-posts\. --create/u],
    [
      "no results",
      () => exchange.manager.streams.add({ name: POSTS, subjects: ["p"] }),
      /no stream chaperone-results/u,
    ],
    [
      "results on one subject only",
      async () => {
        await makeStreams({}, { subjects: ["results"] });
      },
      /subject that ends in \.\* or \.>/u,
    ],
    [
      "a consumer that drops posts by itself",
      async () => {
        await makeStreams();
        await exchange.manager.consumers.delete(POSTS, "chaperone");
        await exchange.manager.consumers.add(POSTS, { ...SECOND, max_deliver: 5 });
      },
      /drop posts without a result/u,
    ],
    [
      "a consumer without acknowledgements",
      async () => {
        await makeStreams();
        await exchange.manager.consumers.delete(POSTS, "chaperone");
        await exchange.manager.consumers.add(POSTS, { ...SECOND, ack_policy: AckPolicy.None });
      },
      /explicit acknowledgement/u,
    ],
  ])("refuses streams that cannot serve: %s", async (_name, prepare, sentence) => {
    await prepare();
    const worker = workerHere(signIn());
    expect(await worker.ended).toBe(2);
    expect(worker.err()).toMatch(sentence);
  });

  it("ends where the servers do not let it in, and never shows what it signed in with", async () => {
    const wrong = join(folder, "wrong");
    writeFileSync(wrong, "another-token-1234");
    const worker = workerHere(["--nats", nats.addresses, "--token-file", wrong]);
    expect(await worker.ended).toBe(2);
    expect(worker.err()).toMatch(/refused to let it in/u);
    expect(worker.err()).not.toContain("another-token");
  });

  it("sends nothing without TLS where TLS is asked for", async () => {
    const worker = workerHere([
      "--nats",
      nats.addresses.replace("nats://", "tls://"),
      "--token-file",
      tokenFile,
      "--create",
    ]);
    await eventually(worker.err).toContain("no connection to the servers");
    await worker.stop();
    expect(await worker.ended).toBe(0);
    await expect(exchange.manager.streams.info(POSTS)).rejects.toThrow("stream not found");
  });
});
