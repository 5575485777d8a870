import type { FileReport } from "@chaperone/archives";
import type { PostChecked } from "../check/check-post.ts";
import type { AuditedPost, SamePost } from "../result.ts";
import type { PostCounts } from "./counts.ts";

/** What an audit writes down as it goes, so that it holds little and can go on after a crash. */
export interface AuditRecords {
  /** A post that is looked at further or has something found in it, and what the first look said. */
  readonly posts: { readonly n: number; readonly post: AuditedPost; readonly checked: PostChecked };
  /** A post with the words of an earlier one, number n. */
  readonly same: { readonly n: number; readonly post: SamePost };
  /** What a later look said of post n; the last one counts. */
  readonly results: {
    readonly n: number;
    readonly checked: PostChecked;
    /** Where that look was at its pictures. */
    readonly pictures?: {
      readonly looked: number;
      readonly not: number;
      readonly unopened: readonly string[];
    };
    /** Where it was held against earlier posts. */
    readonly linked?: true;
  };
  /** All posts before this number were looked at once; with the last of them come the counts. */
  readonly progress: { readonly through: number; readonly all?: ArchivesRead };
}

/** What was in the archives, once they were read to their end. */
export interface ArchivesRead {
  readonly counts: PostCounts;
  readonly files: readonly FileReport[];
}

/** In the order in which they are written: what a record builds on is there before it. */
export const LOGS = ["posts", "same", "results", "progress"] as const satisfies (keyof AuditRecords)[];
export type Log = (typeof LOGS)[number];

/**
 * Where the records lie: files on disk, IndexedDB in a page. Records are only ever added. One that was added is kept
 * once `flush` is through; an implementation flushes by itself every two seconds or sooner.
 */
export interface AuditStore {
  /** @returns by what `get` finds it again */
  add<L extends Log>(log: L, record: AuditRecords[L]): number;
  get<L extends Log>(log: L, at: number): Promise<AuditRecords[L]>;
  /** In the order in which they were added. */
  all<L extends Log>(log: L): AsyncIterable<{ readonly at: number; readonly record: AuditRecords[L] }>;
  clear(log: Log): Promise<void>;
  flush(): Promise<void>;
}
