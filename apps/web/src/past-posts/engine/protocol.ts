import type { Columns, ReadOptions, Sender } from "@chaperone/archives";
import type { AuditProgress } from "@chaperone/audit";
import type { ReportData, ShownPost } from "@chaperone/audit/shown";
import type { Who } from "../../check/post-jobs.ts";

/** A file as it was given, under its path if it lies in a folder that was given. */
export interface GivenFile {
  readonly path: string;
  readonly file: File;
}

/** What only a person can say about their files. */
export type Answers = Pick<ReadOptions, "ownName" | "dateOrder" | "columns">;

/** What has to be asked before anything is read; each is null where it need not be. */
export interface Questions {
  /** Who wrote in the chats, those found in most of them first. */
  readonly senders: readonly Sender[] | null;
  /** Files whose days could be months. */
  readonly dates: readonly string[] | null;
  readonly table: { readonly file: string; readonly columns: readonly string[] } | null;
}

/** The columns that are asked for. */
export type AskedColumns = Pick<Columns, "text" | "time" | "url">;

/** An audit as it was begun. */
export interface Begun {
  /** Names it, and tells nothing of it. */
  readonly id: string;
  /** ISO time. */
  readonly at: string;
  readonly files: readonly KnownFile[];
}

/** What a file is met again by. */
export interface KnownFile {
  readonly path: string;
  readonly size: number;
  readonly mark: string;
}

/** Where things stand. */
export type Standing =
  | { readonly phase: "opening" }
  | { readonly phase: "empty" }
  | { readonly phase: "looking" }
  | { readonly phase: "asking"; readonly questions: Questions }
  | { readonly phase: "running"; readonly begun: Begun }
  | {
      readonly phase: "paused";
      readonly begun: Begun;
      /** Null: it can go on as it is. */
      readonly needs: "files" | "files-as-page-is-newer" | null;
      /** Of files that were given to go on, those that are not among them. */
      readonly missing: readonly string[];
    }
  | { readonly phase: "done"; readonly begun: Begun }
  /** Another window has it. */
  | { readonly phase: "elsewhere" };

export const TROUBLES = ["no-room", "no-storage", "fault"] as const;
export type Trouble = (typeof TROUBLES)[number];

/** What was found, as far as it is known. */
export interface Results {
  readonly data: ReportData;
  readonly posts: readonly ShownPost[];
}

export const DOWNLOADS = ["html", "csv"] as const;
export type Download = (typeof DOWNLOADS)[number];

export type ToAudit =
  | {
      readonly type: "open";
      /** Of the page: findings of two versions are not mixed. */
      readonly build: string;
      /** How many posts may be checked at once. */
      readonly workers: number;
    }
  | {
      readonly type: "begin";
      readonly files: readonly GivenFile[];
      readonly who: Who;
      readonly keeps: boolean;
    }
  | { readonly type: "answer"; readonly answers: Answers }
  /** With no files: with those it has, or without any. */
  | { readonly type: "go-on"; readonly files: readonly GivenFile[] | null }
  | { readonly type: "pause" }
  | { readonly type: "erase" }
  | { readonly type: "write"; readonly format: Download };

export type FromAudit =
  | { readonly type: "standing"; readonly standing: Standing; readonly trouble: Trouble | null }
  | { readonly type: "progress"; readonly progress: AuditProgress }
  | { readonly type: "results"; readonly results: Results }
  | { readonly type: "written"; readonly format: Download; readonly file: Blob }
  | { readonly type: "not-written"; readonly format: Download };
