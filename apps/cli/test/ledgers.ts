import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createChecker } from "@chaperone/checker";
import { afterAll } from "vitest";
import type { Context } from "../src/context.ts";
import { type Ran, runWith } from "./fakes.ts";

/** Of one test file; gone when its tests are done. */
export const home = mkdtempSync(join(tmpdir(), "chaperone-ledger-"));
afterAll(() => rmSync(home, { recursive: true }));
let paths = 0;

/** A path at which nothing stands yet. */
export const newPath = (): string => join(home, String(++paths));

/** Where a ledger's folder keeps it. */
export const fileIn = (folder: string): string => join(folder, "ledger.json");

/** Writes a file and gives its path. */
export function write(content: string, path = newPath()): string {
  writeFileSync(path, content);
  return path;
}

/** The real checker, without its language model. */
export const light: Partial<Context> = {
  loadChecker: async ({ jurisdiction, profession }) => createChecker({ jurisdiction, profession }),
};

/** Invented; both tell of a lighthouse keeper. */
export const FIRST = {
  id: "march",
  postedAt: "2025-03-03",
  text: "Saw a lighthouse keeper today with a cough. Lovely stories.",
};
export const SECOND = {
  id: "may",
  postedAt: "2025-05-09",
  text: "My lighthouse keeper is 81 and back home in Ballina after his bypass.",
};

/** Something else, to move the calendar on. */
export const filler = (postedAt: string) => ({
  id: `filler of ${postedAt}`,
  postedAt,
  text: "Flu clinic on Saturday, 9 to 12.",
});

/** Records as JSON Lines. */
export const lines = (...records: readonly object[]): string =>
  records.map((one) => `${JSON.stringify(one)}\n`).join("");

/** Checks drafts one after the other, with the real checker and this ledger. */
export const checkLines = (ledger: string, records: readonly object[], ...more: string[]): Promise<Ran> =>
  runWith(["check", "--input", "jsonl", "--format", "jsonl", "--ledger", ledger, ...more], {
    ...light,
    stdin: lines(...records),
  });

/** What was printed for each draft. */
export const resultsOf = ({ out }: Ran) =>
  out
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));

/** The ids of earlier posts that the last draft is told together with. */
export const earlierIn = (ran: Ran): string[] | null =>
  resultsOf(ran)
    .at(-1)
    .collective?.posts.map(({ id }: { id: string }) => id) ?? null;

/** Runs `chaperone ledger`. */
export const ledger = (...args: string[]): Promise<Ran> => runWith(["ledger", ...args]);
