import { parentPort } from "node:worker_threads";
import { createChecker } from "@chaperone/checker";
import type { Checker } from "@chaperone/core";
import { loadReader } from "@chaperone/reader/node";
import type { FromThread, ToThread, Whose } from "./protocol.ts";

let reader: ReturnType<typeof loadReader> | null = null;
const checkers = new Map<string, Checker>();

/** One for each collection of guidance; the language model is loaded once for all. */
function checkerFor({ jurisdiction, profession }: Whose): Checker {
  const key = `${jurisdiction} ${profession}`;
  const known = checkers.get(key);
  if (known) return known;
  const checker = createChecker({ jurisdiction, profession, reader: () => (reader ??= loadReader()) });
  checkers.set(key, checker);
  return checker;
}

parentPort!.on("message", async ({ id, whose, draft, ledger }: ToThread) => {
  let answer: FromThread;
  try {
    answer = { id, verdict: await checkerFor(whose).check(draft, ledger && { ledger }) };
  } catch (error) {
    answer = { id, failed: error instanceof Error ? error.name : "unknown" };
  }
  parentPort!.postMessage(answer);
});
