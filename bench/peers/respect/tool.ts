import type { Draft } from "@chaperone/core";

/** A tool that says whether a draft is insulting or belittling. */
export interface RespectTool {
  readonly version: string;
  flags(draft: Draft): boolean | Promise<boolean>;
}

/** Opens a tool; throws the reason where it is not to be had. */
export interface RespectEntry {
  readonly name: string;
  /** What was counted as a flag. */
  readonly setting: string;
  open(): Promise<RespectTool>;
}
