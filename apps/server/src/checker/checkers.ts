import { Worker } from "node:worker_threads";
import {
  type Checker,
  type Draft,
  JURISDICTIONS,
  type Jurisdiction,
  type Ledger,
  PROFESSIONS,
  type Profession,
  type Verdict,
} from "@chaperone/core";
import type { Author } from "@chaperone/desk";
import type { FromThread, ToThread, Whose } from "./protocol.ts";

export interface Checkers {
  checkerFor(author: Author): Checker;
  /** Loads what the first check needs, before somebody waits for it. */
  warmUp(): void;
  close(): Promise<void>;
}

/** A check that gave no verdict. Says which part failed and never quotes the draft. */
class CheckFailed extends Error {
  override readonly name = "CheckFailed";
  readonly code: string;

  constructor(code: string) {
    super("The checker could not read this draft.");
    this.code = code;
  }
}

interface Waiting {
  resolve(verdict: Verdict): void;
  reject(error: Error): void;
}

/**
 * Checkers that work in a thread of this process: rules and language model take a second to load and a moment for
 * each draft, and meanwhile others ask for pages. The thread starts with the first check.
 */
export function openCheckers(): Checkers {
  let thread: Worker | null = null;
  let lastId = 0;
  const waiting = new Map<number, Waiting>();

  const finish = (id: number, end: (one: Waiting) => void): void => {
    const one = waiting.get(id);
    waiting.delete(id);
    if (one) end(one);
  };
  /** What it says of its end is dropped unread: it may quote a draft. The next check starts another. */
  const ended = (which: Worker): void => {
    if (thread !== which) return;
    thread = null;
    for (const id of [...waiting.keys()])
      finish(id, ({ reject }) => reject(new CheckFailed("thread-stopped")));
  };
  const start = (): Worker => {
    const started = new Worker(new URL("./thread.ts", import.meta.url));
    started.on("message", (answer: FromThread) =>
      finish(answer.id, ({ resolve, reject }) =>
        "verdict" in answer ? resolve(answer.verdict) : reject(new CheckFailed(answer.failed)),
      ),
    );
    started.on("error", () => ended(started));
    started.on("exit", () => ended(started));
    // A thread with nothing to do keeps nobody from stopping.
    started.unref();
    return started;
  };
  const check = (whose: Whose, draft: Draft, ledger?: Ledger): Promise<Verdict> =>
    new Promise((resolve, reject) => {
      const id = ++lastId;
      waiting.set(id, { resolve, reject });
      thread ??= start();
      thread.postMessage({ id, whose, draft, ledger } satisfies ToThread);
    });

  return {
    checkerFor: (author) => ({ check: (draft, given) => check(whoseOf(author), draft, given?.ledger) }),
    warmUp() {
      const draft: Draft = { text: "Good morning.", kind: "post", platform: "other", author: {} };
      // The first real check fails the same way and says so.
      check(whoseOf({ country: null, profession: null }), draft).catch(() => {});
    },
    async close() {
      await thread?.terminate();
    },
  };
}

/** Where a person has not said, as in the page. */
const whoseOf = ({ country, profession }: Pick<Author, "country" | "profession">): Whose => ({
  jurisdiction: JURISDICTIONS.find((one): one is Jurisdiction => one === country) ?? "GB",
  profession: PROFESSIONS.find((one): one is Profession => one === profession) ?? "doctor",
});
