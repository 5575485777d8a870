import type { Checker, Draft, Verdict } from "@chaperone/core";
import { before, remember } from "@chaperone/risk/ledger";
import { readLedger, writeLedger } from "./store.ts";

/** Written this often, so that a run broken off loses little. */
const EVERY = 50;

/** Checks drafts one after the other, each together with the posts before it. */
export interface Remembering {
  /** @param isPost whether it was or will be published, and is remembered for the next. */
  check(id: string, draft: Draft, isPost: boolean): Promise<Verdict>;
  /** Writes what is not written yet. */
  close(): Promise<void>;
}

export async function remembering(
  checker: Checker,
  folder: string,
  keepDays: number | undefined,
): Promise<Remembering> {
  let ledger = await readLedger(folder);
  let unwritten = 0;
  const write = async (): Promise<void> => {
    if (unwritten === 0) return;
    await writeLedger(folder, ledger);
    unwritten = 0;
  };
  return {
    async check(id, draft, isPost) {
      const date = draft.postedAt ?? new Date().toISOString().slice(0, 10);
      const verdict = await checker.check(draft, { ledger: before(ledger, id, date, keepDays) });
      if (isPost && verdict.trace) {
        ledger = remember(ledger, { ...verdict.trace, post: id }, keepDays);
        if (++unwritten >= EVERY) await write();
      }
      return verdict;
    },
    close: write,
  };
}
