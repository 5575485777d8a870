import { people } from "./0001-people.ts";
import { drafts } from "./0002-drafts.ts";
import { publishing } from "./0003-publishing.ts";
import { record } from "./0004-record.ts";
import { readersAndTraces } from "./0005-readers-and-traces.ts";
import { removals } from "./0006-removals.ts";
import type { Migration } from "./migration.ts";

/** In the order in which they run. */
export const MIGRATIONS: readonly Migration[] = [
  people,
  drafts,
  publishing,
  record,
  readersAndTraces,
  removals,
];
