import type { Draft } from "@chaperone/core";

/** Where a draft was read: a file, or standard input; its line when several stand in one file. */
export interface Origin {
  readonly file: string | null;
  readonly line?: number;
}

export interface DraftItem {
  readonly type: "draft";
  readonly id: string;
  readonly origin: Origin;
  readonly draft: Draft;
}

/** A draft that could not be read. The sentence continues the place's name and never quotes the draft. */
export interface Problem {
  readonly type: "problem";
  readonly where: string;
  readonly sentence: string;
}

export type InputItem = DraftItem | Problem;

export const STANDARD_INPUT = "standard input";
/** What a draft from there is called in results. */
export const STANDARD_INPUT_ID = "stdin";

/** "posts.jsonl:12", as people and editors write it. */
export const nameOf = ({ file, line }: Origin): string =>
  line === undefined ? (file ?? STANDARD_INPUT) : `${file ?? STANDARD_INPUT}:${line}`;

export const problem = (where: string, sentence: string): Problem => ({ type: "problem", where, sentence });
