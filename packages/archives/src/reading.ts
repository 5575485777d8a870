import type { ArchiveNetwork, Post } from "./post.ts";

/** What became of one file of an archive. */
export const FILE_STATES = [
  "read",
  /** As far as it was whole. */
  "partly-read",
  /** It holds no posts: settings, adverts, other people's words. */
  "left-out",
  /** It should hold posts, and none could be read. */
  "refused",
] as const;
export type FileState = (typeof FILE_STATES)[number];

/** Why less than all was read. Words for people are the caller's. */
export const READING_PROBLEMS = [
  "damaged",
  "cut-off",
  "encrypted",
  "unknown-format",
  "unknown-version",
  "html-instead-of-json",
  "basic-export",
  "part-missing",
  "count-differs",
  "too-large",
  "too-deep",
  "unsafe-name",
  "nested-archive",
  "not-text",
  "mixed-dates",
  "ambiguous-dates",
  "whose-messages",
  "signed-out-page",
  "unfinished-download",
  "given-twice",
  "empty",
] as const;
export type ReadingProblem = (typeof READING_PROBLEMS)[number];

/** One file, once it is through. */
export interface FileReport {
  readonly type: "file";
  /** "x.zip" or "x.zip/data/tweets.js". */
  readonly name: string;
  readonly state: FileState;
  readonly network: ArchiveNetwork | null;
  readonly posts: number;
  /** Records in it that could not be read. */
  readonly skipped: number;
  readonly problem: ReadingProblem | null;
  /** Figures and names for the words: { expected: "x-2.zip", read: 12, of: 14 }; never anything of a post. */
  readonly details: Readonly<Record<string, string | number>>;
}

export interface PostRead {
  readonly type: "post";
  readonly post: Post;
}

/** How far the reading is, in bytes of what was given; sent now and then. */
export interface Progress {
  readonly type: "progress";
  readonly done: number;
  readonly of: number;
}

export type Reading = PostRead | FileReport | Progress;

/** Somebody who wrote in a chat, and how much. */
export interface Sender {
  readonly name: string;
  readonly messages: number;
}

export interface ReadOptions {
  readonly signal?: AbortSignal;
  /** WhatsApp: whose messages are the author's own; others' are left out. */
  readonly ownName?: string;
  /** Called with who wrote in a file, where it holds other people's words as well and `ownName` is none of them. */
  readonly onSenders?: (file: string, senders: readonly Sender[]) => void;
  /** Where a file's dates may be day or month first. */
  readonly dateOrder?: "day-first" | "month-first";
  /** CSV and JSONL: which column is what, by the names in its head. */
  readonly columns?: Columns;
}

/** The columns of a table; `text` alone is needed. */
export type Columns = Partial<
  Record<"id" | "text" | "time" | "url" | "kind" | "network" | "answers", string>
>;
