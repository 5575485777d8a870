import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { headers } from "@nats-io/transport-node";
import { afterAll, describe, expect, it } from "vitest";
import { addressesFrom, isLocal } from "../src/worker/addresses.ts";
import { identityOf } from "../src/worker/identity.ts";
import { pauseBefore, persist } from "../src/worker/persist.ts";
import { runWith } from "./fakes.ts";
import { workerHere } from "./worker-here.ts";

const folder = mkdtempSync(join(tmpdir(), "chaperone-worker-"));
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};

/** A port of loopback that nothing listens on: those below 1024 are for services this machine would have to run. */
const NOBODY = "nats://127.0.0.1:9";

describe("a command line it does not take", () => {
  const SECRET = "hunter2-invented";
  const token = file("token", SECRET);
  it.each<readonly [string, readonly string[], RegExp]>([
    ["no servers", [], /Say where the servers are/u],
    ["no address at all", ["--nats", "http://host/path"], /nats:\/\/host:4222/u],
    [
      "a password in an address",
      ["--nats", `nats://ada:${SECRET}@host:4222`],
      /--credentials, --token-file or --user/u,
    ],
    [
      "a token in one of several addresses",
      ["--nats", `nats://a,${SECRET}@b`],
      /without names or passwords/u,
    ],
    ["files", ["--nats", NOBODY, "posts.jsonl"], /no files/u],
    ["an unknown option", ["--nats", NOBODY, "--password", SECRET], /no option --password/u],
    ["two ways to sign in", ["--nats", NOBODY, "--credentials", "a", "--token-file", "b"], /one of them/u],
    ["a user without a password", ["--nats", NOBODY, "--user", "ada"], /go together/u],
    ["half a certificate", ["--nats", NOBODY, "--tls-cert", "a"], /go together/u],
    [
      "a file that is not there",
      ["--nats", NOBODY, "--token-file", join(folder, "none")],
      /cannot be read \(ENOENT\)/u,
    ],
    ["an empty token", ["--nats", NOBODY, "--token-file", file("empty", "\n")], /is empty/u],
    ["credentials that are none", ["--nats", NOBODY, "--credentials", token], /not name a credentials file/u],
    ["a stream's name with a dot", ["--nats", NOBODY, "--from", "chaperone.posts"], /--from is a name/u],
    ["two replicas", ["--nats", NOBODY, "--replicas", "2"], /1, 3 or 5/u],
    ["no post at a time", ["--nats", NOBODY, "--at-a-time", "0"], /from 1 to 256/u],
    ["half a post at a time", ["--nats", NOBODY, "--at-a-time", "1.5"], /from 1 to 256/u],
    ["a country without guidance", ["--nats", NOBODY, "--jurisdiction", "fr"], /--jurisdiction can be/u],
  ])("%s", async (_name, args, sentence) => {
    const { code, out, err } = await runWith(["worker", ...args]);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(sentence);
    expect(err).not.toContain(SECRET);
    expect(err).toContain("See chaperone worker --help.");
  });
});

it("waits for servers that are not there, says so, and ends when it is told to", async () => {
  const worker = workerHere(["--nats", NOBODY, "--token-file", file("waiting", "hunter2-invented")]);
  await expect.poll(worker.err).toMatch(/no connection to the servers \(ECONNREFUSED\); trying again/u);
  await worker.stop();
  expect(await worker.ended).toBe(0);
  expect(worker.err()).not.toContain("hunter2");
});

describe("what leaves this machine", () => {
  it.each([
    ["nats://nats.practice.example:4222", { isLocal: false, secure: false }],
    ["tls://nats.practice.example:4222", { isLocal: false, secure: true }],
    ["nats://a.example, tls://b.example", { isLocal: false, secure: true }],
    ["127.0.0.1:9,nats://localhost:9,nats://[::1]:9,127.8.4.1", { isLocal: true, secure: false }],
    ["nats://localhost:9,nats://127.0.0.1.example:9", { isLocal: false, secure: false }],
    ["nats://localhost.example", { isLocal: false, secure: false }],
  ])("%s", (given, expected) => {
    const { addresses, secure } = addressesFrom(given);
    expect({ isLocal: isLocal(addresses), secure }).toEqual(expected);
  });

  it("is said, where it is not encrypted", async () => {
    const worker = workerHere(["--nats", "nats://nats.invalid"]);
    expect(worker.err()).toBe("");
    await expect.poll(worker.err).toMatch(/posts travel to these servers unencrypted/u);
    await worker.stop();
    await worker.ended;
  });
});

describe("who a post is", () => {
  const at = (stream: string, seq: number, nanos: bigint, id?: string) => {
    const about = headers();
    if (id !== undefined) about.set("Nats-Msg-Id", id);
    const info = { stream } as Parameters<typeof identityOf>[0]["info"];
    return identityOf({ headers: about, info, seq, timestampNanos: nanos });
  };

  it("is its id, wherever it stands", () => {
    expect(at("a", 1, 10n, "post 7")).toEqual(at("b", 2, 20n, "post 7"));
    expect(at("a", 1, 10n, "post 7").id).toBe("post 7");
    expect(at("a", 1, 10n, "post 7").key).not.toBe(at("a", 1, 10n, "post 8").key);
  });

  it("is its place where it has no id, and a stream made anew has other places", () => {
    expect(at("a", 1, 10n)).toEqual(at("a", 1, 10n));
    const keys = [at("a", 1, 10n), at("a", 2, 10n), at("b", 1, 10n), at("a", 1, 11n)].map(({ key }) => key);
    expect(new Set(keys).size).toBe(4);
    expect(at("a", 12, 10n).id).toBe("12");
  });

  it("can stand in a subject, whatever the id", () => {
    for (const id of ["a.b c>*", "Zoë 👩‍⚕️", "x".repeat(5_000)])
      expect(at("a", 1, 1n, id).key).toMatch(/^[0-9a-f]{64}$/u);
  });

  it("can be reckoned by any program: sha256 of the id", () => {
    // printf %s abc | sha256sum
    expect(at("a", 1, 1n, "abc").key).toBe(
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
    );
  });
});

describe("trying again", () => {
  it("waits longer each time, and never longer than half a minute", () => {
    for (const [attempt, least, most] of [
      [0, 125, 250],
      [3, 1_000, 2_000],
      [40, 15_000, 30_000],
    ] as const) {
      const pause = pauseBefore(attempt);
      expect(pause).toBeGreaterThanOrEqual(least);
      expect(pause).toBeLessThanOrEqual(most);
    }
  });

  it("ends with what works, with what is final, or when it is told to", async () => {
    const failures: string[] = [];
    const persistence = {
      isFinal: (error: unknown) => error instanceof RangeError,
      onFailure: (error: unknown) => void failures.push((error as Error).message),
      signal: AbortSignal.timeout(10_000),
    };
    const answers = [new Error("first"), "works"];
    const work = async () => {
      const answer = answers.shift();
      if (answer instanceof Error) throw answer;
      return answer;
    };
    expect(await persist(work, persistence)).toBe("works");
    expect(failures).toEqual(["first"]);
    const final = async () => {
      throw new RangeError("final");
    };
    await expect(persist(final, persistence)).rejects.toThrow("final");
    await expect(persist(work, { ...persistence, signal: AbortSignal.abort() })).rejects.toThrow("abort");
  });
});
