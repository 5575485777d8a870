import type { Checker, Draft, Verdict } from "@chaperone/core";
import { afterEach, describe, expect, it } from "vitest";
import type { CheckerError } from "../src/checker-error.ts";
import type { WorkerPort } from "../src/protocol.ts";
import { serveChecker } from "../src/serve-checker.ts";
import { createWorkerChecker, type WorkerChecker } from "../src/worker-checker.ts";

const draft = (text: string): Draft => ({ text, kind: "post", platform: "x", author: {} });
const options = { jurisdiction: "IE", profession: "doctor" } as const;

/** A verdict that tells which text it is about. */
const verdictOn = (text: string): Verdict => ({
  level: "nothing-found",
  findings: [],
  details: [],
  coverage: [{ detector: text, reads: null, run: { state: "ran" } }],
});
const textOf = (verdict: Verdict): string | undefined => verdict.coverage[0]?.detector;

const opened: Array<{ close(): void }> = [];
afterEach(() => {
  for (const one of opened.splice(0)) one.close();
});

/** A worker made of a message channel, with a way to crash it and a count of how many were started. */
function workshop(serve: (scope: MessagePort) => void) {
  const started: Array<WorkerPort & EventTarget> = [];
  const start = (): WorkerPort => {
    const { port1, port2 } = new MessageChannel();
    serve(port2);
    port1.start();
    port2.start();
    opened.push(port1);
    const worker = Object.assign(port1, { terminate: () => port1.close() }) as unknown as WorkerPort &
      EventTarget;
    started.push(worker);
    return worker;
  };
  return { start, started, crash: () => started.at(-1)?.dispatchEvent(new Event("error")) };
}

function make(start: () => WorkerPort, patience?: number): WorkerChecker {
  const checker = createWorkerChecker(start, options, patience);
  opened.push(checker);
  return checker;
}

const serving = (check: Checker["check"]) => workshop((scope) => serveChecker(scope, () => ({ check })));

const slow = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

describe("a checker in a worker", () => {
  it("answers with the worker's verdict", async () => {
    const { start } = serving(async ({ text }) => verdictOn(text));
    expect(textOf(await make(start).check(draft("one")))).toBe("one");
  });

  it("hands the country and profession to the worker", async () => {
    let seen: unknown;
    const { start } = workshop((scope) =>
      serveChecker(scope, (given) => {
        seen = given;
        return { check: async ({ text }) => verdictOn(text) };
      }),
    );
    await make(start).check(draft("one"));
    expect(seen).toEqual(options);
  });

  it("hands the traces of earlier posts to the worker, draft by draft", async () => {
    const seen: unknown[] = [];
    const { start } = serving(async ({ text }, { ledger } = {}) => {
      seen.push(ledger);
      return verdictOn(text);
    });
    const ledger = { key: "k", traces: [] };
    const checker = make(start);
    await checker.check(draft("one"), { ledger });
    await checker.check(draft("two"));
    expect(seen).toEqual([ledger, undefined]);
  });

  it("gives up an older draft for a newer one, in the worker too", async () => {
    const aborted: string[] = [];
    const { start } = serving(async ({ text }, { signal } = {}) => {
      await slow(30);
      if (signal?.aborted) aborted.push(text);
      return verdictOn(text);
    });
    const checker = make(start);
    const older = checker.check(draft("older"));
    const refused = expect(older).rejects.toMatchObject({ name: "AbortError" });
    await slow(10);
    expect(textOf(await checker.check(draft("newer")))).toBe("newer");
    await refused;
    await slow(30);
    expect(aborted).toEqual(["older"]);
  });

  it("never begins a draft that was overtaken while the worker was busy", async () => {
    const begun: string[] = [];
    const { start } = serving(async ({ text }) => {
      begun.push(text);
      return verdictOn(text);
    });
    const checker = make(start);
    const overtaken = ["a", "b", "c"].map((text) => checker.check(draft(text)).catch(() => "overtaken"));
    expect(textOf(await checker.check(draft("d")))).toBe("d");
    expect(await Promise.all(overtaken)).toEqual(["overtaken", "overtaken", "overtaken"]);
    expect(begun).toEqual(["d"]);
  });

  it("rejects with the signal's reason when aborted, and tells the worker", async () => {
    let signalInWorker: AbortSignal | undefined;
    const { start } = serving(async ({ text }, { signal } = {}) => {
      signalInWorker = signal;
      await slow(30);
      return verdictOn(text);
    });
    const abort = new AbortController();
    const check = make(start).check(draft("one"), { signal: abort.signal });
    const refused = expect(check).rejects.toThrow("typed on");
    await slow(10);
    abort.abort(new Error("typed on"));
    await refused;
    await slow(10);
    expect(signalInWorker?.aborted).toBe(true);
  });

  it("hands on a first verdict before the full one", async () => {
    const { start } = serving(async ({ text }, { onFirst } = {}) => {
      onFirst?.(verdictOn(`${text}, quickly`));
      await slow(10);
      return verdictOn(text);
    });
    const firsts: unknown[] = [];
    const full = await make(start).check(draft("one"), {
      onFirst: (verdict) => firsts.push(textOf(verdict)),
    });
    expect([firsts, textOf(full)]).toEqual([["one, quickly"], "one"]);
  });

  it("drops a first verdict on a draft that a newer one overtook", async () => {
    const { start } = serving(async ({ text }, { onFirst } = {}) => {
      await slow(20);
      // Also from a checker that has not heard it was cancelled.
      onFirst?.(verdictOn(text));
      return verdictOn(text);
    });
    const checker = make(start);
    const firsts: unknown[] = [];
    const onFirst = (verdict: Verdict): void => void firsts.push(textOf(verdict));
    const older = expect(checker.check(draft("older"), { onFirst })).rejects.toMatchObject({
      name: "AbortError",
    });
    await slow(10);
    await checker.check(draft("newer"), { onFirst });
    await older;
    await slow(30);
    expect(firsts).toEqual(["newer"]);
  });

  it("is patient after a first verdict: the rest may have to come over a slow line", async () => {
    const { start, started } = serving(async ({ text }, { onFirst } = {}) => {
      onFirst?.(verdictOn(text));
      await slow(80);
      return verdictOn(text);
    });
    expect(textOf(await make(start, 30).check(draft("one")))).toBe("one");
    expect(started).toHaveLength(1);
  });

  it("does not start a worker for a signal aborted beforehand", async () => {
    const { start, started } = serving(async ({ text }) => verdictOn(text));
    await expect(make(start).check(draft("one"), { signal: AbortSignal.abort() })).rejects.toMatchObject({
      name: "AbortError",
    });
    expect(started).toHaveLength(0);
  });

  it("names the error behind a failed check and keeps its message, which may quote the draft, to itself", async () => {
    const { start } = serving(async ({ text }) => {
      throw new RangeError(`cannot read ${text}`);
    });
    const error = await make(start)
      .check(draft("Mrs Okafor"))
      .catch((thrown: CheckerError) => thrown);
    expect(error).toMatchObject({ name: "CheckerError", code: "check-failed", reason: "RangeError" });
    expect(JSON.stringify([error, (error as Error).message, (error as Error).stack])).not.toContain("Okafor");
  });

  it("rejects when the worker crashes, and starts another for the next check", async () => {
    let silent = true;
    const { start, started, crash } = serving(async ({ text }) => {
      if (silent) await slow(1_000);
      return verdictOn(text);
    });
    const checker = make(start);
    const lost = expect(checker.check(draft("lost"))).rejects.toMatchObject({ code: "worker-stopped" });
    await slow(5);
    crash();
    await lost;
    silent = false;
    expect(textOf(await checker.check(draft("again")))).toBe("again");
    expect(started).toHaveLength(2);
  });

  it("says so when no worker can be started", async () => {
    const checker = make(() => {
      throw new DOMException("not here", "SecurityError");
    });
    await expect(checker.check(draft("one"))).rejects.toMatchObject({ code: "worker-stopped" });
  });

  it("replaces a worker that stays silent too long", async () => {
    let stuck = true;
    const { start, started } = serving(async ({ text }) => {
      if (stuck) await slow(1_000);
      return verdictOn(text);
    });
    const checker = make(start, 20);
    await expect(checker.check(draft("stuck"))).rejects.toMatchObject({ code: "took-too-long" });
    stuck = false;
    expect(textOf(await checker.check(draft("again")))).toBe("again");
    expect(started).toHaveLength(2);
  });

  it("has more patience while the worker's script is still on its way", async () => {
    const late = workshop((scope) => {
      // As with a real worker, what is sent to it waits for its script.
      const begin = scope.start.bind(scope);
      scope.start = () => {};
      setTimeout(() => {
        serveChecker(scope, () => ({ check: async ({ text }) => verdictOn(text) }));
        begin();
      }, 80);
    });
    expect(textOf(await make(late.start, 20).check(draft("one")))).toBe("one");
    expect(late.started).toHaveLength(1);
    const never = workshop(() => {});
    await expect(make(never.start, 20).check(draft("two"))).rejects.toMatchObject({ code: "took-too-long" });
  });

  it("readies its worker before the first check, and answers nothing for that", async () => {
    const read: string[] = [];
    const { start, started } = serving(async ({ text }) => {
      read.push(text);
      return verdictOn(text);
    });
    const checker = make(start);
    checker.warmUp();
    await expect.poll(() => read.length).toBe(2);
    expect(textOf(await checker.check(draft("one")))).toBe("one");
    expect(started).toHaveLength(1);
  });

  it("leaves off readying for a draft", async () => {
    const read: string[] = [];
    const { start } = serving(async ({ text }) => {
      read.push(text);
      return verdictOn(text);
    });
    const checker = make(start);
    checker.warmUp();
    await checker.check(draft("one"));
    await slow(20);
    expect(read.at(-1)).toBe("one");
  });

  it("rejects what is under way when closed", async () => {
    const { start } = serving(async ({ text }) => {
      await slow(1_000);
      return verdictOn(text);
    });
    const checker = make(start);
    const check = expect(checker.check(draft("one"))).rejects.toMatchObject({ name: "AbortError" });
    checker.close();
    await check;
  });
});
