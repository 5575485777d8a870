import type { Post, Reading } from "@chaperone/archives";
import type { CollectiveDescription, DraftImage, Level } from "@chaperone/core";
import type { Asked, PostChecked } from "../check/check-post.ts";
import type { AuditSummary, RuleAbout } from "../report/summary.ts";
import type { AuditCase, AuditResult } from "../result.ts";
import type { KeptPosts } from "./kept-posts.ts";
import type { ArchivesRead, AuditStore } from "./store.ts";

/** Whoever checks posts: threads, a page's workers, or a checker right here. */
export interface PostWorkers {
  /** How many batches to hand over before waiting for the first. */
  readonly atOnce: number;
  /** In the order asked; null for a post that could not be checked. */
  check(batch: readonly Asked[]): Promise<readonly (PostChecked | null)[]>;
}

/** What was seen in a post's pictures. */
export interface LookedAt {
  /** In the order of the post's pictures. */
  readonly images: readonly DraftImage[];
  readonly looked: number;
  /** Films, files that are missing or cannot be opened. */
  readonly not: number;
  /** Paths in the archive of those that should have been opened and could not. */
  readonly unopened: readonly string[];
}

export const STAGES = ["quick", "close", "cases", "pictures"] as const;
export type Stage = (typeof STAGES)[number];

export interface AuditProgress {
  readonly stage: Stage;
  /** Of the stage: bytes of the archives in the first, posts in the others. */
  readonly done: number;
  readonly of: number;
  /** Posts met so far. */
  readonly posts: number;
  readonly found: Readonly<Record<Level, number>>;
}

export interface AuditOptions {
  /** Reads the archives from their beginning, in the same order each time. */
  readonly readings: () => AsyncIterable<Reading>;
  readonly store: AuditStore;
  readonly workers: PostWorkers;
  /** False: the quick parts alone. */
  readonly close: boolean;
  /** ISO dates, both included; a post without a date is always read. */
  readonly since: string | null;
  readonly until: string | null;
  /** All rules there are. */
  readonly rules: readonly RuleAbout[];
  /** Looks at a post's pictures; absent: nobody looks. */
  readonly lookAt?: (post: Post) => Promise<LookedAt>;
  readonly onProgress?: (progress: AuditProgress) => void;
  /** Gets the report as far as it is known: after the first pass, now and then, and at the end. */
  readonly onReport: (report: AuditReport) => Promise<void>;
  /** Milliseconds between two reports while posts are read closely. Default: two minutes. */
  readonly reportEvery?: number;
  readonly signal?: AbortSignal;
}

/** A report but for what only the caller knows. */
export interface AuditReport {
  /** Heaviest first: posts in which something was found, and last those that could not be read in full. */
  readonly results: AsyncIterable<AuditResult>;
  readonly cases: readonly AuditCase[];
  readonly summary: Pick<AuditSummary, "finished" | "files" | "counts">;
}

/** Of all pictures so far. */
export interface PicturesLooked {
  looked: number;
  not: number;
  readonly unopened: string[];
}

/** What the passes share. */
export interface Run {
  readonly options: AuditOptions;
  readonly kept: KeptPosts;
  /** Posts through the first pass, as the store had them at the start. */
  readonly through: number;
  /** Met so far, between the dates. */
  posts: number;
  /** Null until the archives were read to their end. */
  read: ArchivesRead | null;
  readonly pictures: PicturesLooked;
  /** Posts whose pictures were looked at, and posts that were held against earlier ones, by number. */
  readonly seen: Set<number>;
  readonly linked: Set<number>;
  /** Posts that tell of one patient, by the number of the last of them. */
  readonly cases: Map<number, CollectiveDescription>;
  /** When the last report was there, and how long it took, in milliseconds. */
  reported: { readonly at: number; readonly took: number };
  /** Tells how far a stage is, and writes a report where it is time. */
  step(stage: Stage, done: number, of: number): Promise<void>;
}
