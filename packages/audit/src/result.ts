import type { Post } from "@chaperone/archives";
import type { GuidanceReference, Level, Verdict } from "@chaperone/core";

/** How closely a post was read. */
export const READINGS = ["light", "close"] as const;
export type ReadingDepth = (typeof READINGS)[number];

/** A post as an audit hands it to a checker: plain data that may go to a worker. */
export type AuditedPost = Omit<Post, "pictures"> & {
  readonly pictures: readonly { readonly path: string | null; readonly alt: string | null }[];
};

/** Another post with the same or nearly the same words: enough to find it by. */
export type SamePost = Pick<AuditedPost, "id" | "network" | "kind" | "url" | "time" | "whereabouts">;

/** A finding, and what it rests on: as things stand now, and as they stood when it was posted. */
export interface AuditFinding {
  readonly ruleId: string;
  readonly level: Level;
  readonly confidence: number;
  readonly message: { readonly what: string; readonly why: string; readonly next: string };
  /** UTF-16 code units of the post's text; null where it is about the whole. */
  readonly span: { readonly start: number; readonly end: number } | null;
  /** The path in the archive of the picture it is about; null where it is about words. */
  readonly picture: string | null;
  readonly guidance: readonly GuidanceReference[];
  /** In force on the post's own day; empty where nothing was. */
  readonly guidanceThen: readonly GuidanceReference[];
  readonly fingerprint: string;
}

/** What an audit found in one post. */
export interface AuditResult {
  readonly post: AuditedPost;
  readonly depth: ReadingDepth;
  readonly level: Verdict["level"];
  readonly findings: readonly AuditFinding[];
  /** How many people fit the description, where one is given. */
  readonly recognisability?: Verdict["recognisability"];
  /** Places among all results: the heavier first. */
  readonly harm: number;
  /** Posts with the same or nearly the same words, folded into this one: whoever deletes it deletes them too. */
  readonly same: readonly SamePost[];
}

/** Posts that seem to tell of one and the same patient. */
export interface AuditCase {
  /** The same on each run, and as long as the story's first post is there; tells nothing of the posts. */
  readonly id: string;
  /** The ids that their networks gave them; two networks may give one id to two posts. */
  readonly posts: readonly string[];
  /** In the same order, which posts of the report they are (`keyOfPost`). */
  readonly keys: readonly string[];
  readonly recognisability: NonNullable<Verdict["collective"]>;
}
