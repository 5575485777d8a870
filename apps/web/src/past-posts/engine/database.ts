import type { AuditRecords, Log } from "@chaperone/audit";
import type { RuleAbout } from "@chaperone/audit/shown";
import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from "idb";
import type { Who } from "../../check/post-jobs.ts";
import type { Answers, Begun } from "./protocol.ts";

/** Under the prefix of all that the page keeps, so that "erase everything" takes it. */
const NAME = "chaperone.past-posts";
const VERSION = 1;
const BEGUN = "begun";

/** An audit as it lies in the database, but for its records. */
export interface KeptAudit extends Begun {
  readonly who: Who;
  readonly answers: Answers;
  /** Of the page that began it. */
  readonly build: string;
  /** Under which uncommon words are hashed. */
  readonly key: string;
  /** What is looked for; nothing before the first post. */
  readonly rules: readonly RuleAbout[];
  /** All files were read to their end: it goes on without them. */
  readonly isRead: boolean;
  readonly isFinished: boolean;
}

interface Schema extends DBSchema {
  begun: { key: string; value: KeptAudit };
  posts: { key: number; value: AuditRecords["posts"] };
  same: { key: number; value: AuditRecords["same"] };
  results: { key: number; value: AuditRecords["results"] };
  progress: { key: number; value: AuditRecords["progress"] };
}

export type AuditDatabase = IDBPDatabase<Schema>;

/** @param onErased another window takes all of it away */
export async function openAuditDatabase(onErased: () => void): Promise<AuditDatabase> {
  const found: AuditDatabase = await openDB<Schema>(NAME, VERSION, {
    upgrade(made) {
      made.createObjectStore("begun");
      for (const log of ["posts", "same", "results", "progress"] satisfies Log[]) made.createObjectStore(log);
    },
    blocking() {
      onErased();
      found.close();
    },
  });
  return found;
}

/**
 * Whether there is one, without making one.
 * @throws where the browser allows no databases
 */
export const isAuditKept = async (): Promise<boolean> =>
  (await indexedDB.databases()).some(({ name }) => name === NAME);

export const eraseAuditDatabase = (): Promise<void> => deleteDB(NAME);

export const readBegun = async (database: AuditDatabase): Promise<KeptAudit | null> =>
  (await database.get("begun", BEGUN)) ?? null;

export const writeBegun = async (database: AuditDatabase, begun: KeptAudit): Promise<void> => {
  await database.put("begun", begun, BEGUN);
};
