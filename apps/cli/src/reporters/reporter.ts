import type { Rule } from "@chaperone/core";
import type { Checked } from "../checked.ts";
import type { Problem } from "../input/index.ts";
import type { Palette } from "../terminal/palette.ts";

export interface ReporterSettings {
  readonly palette: Palette;
  /** Columns to stay within. */
  readonly width: number;
  readonly rules: readonly Rule[];
  readonly version: string;
}

/**
 * Turns drafts, one after the other, into what is written to standard output. Problems are already
 * told on standard error; a reporter hears of them where its form has a place for them.
 */
export interface Reporter {
  begin(): string;
  draft(checked: Checked): string;
  problem(problem: Problem): string;
  end(): string;
}

export type ReporterFactory = (settings: ReporterSettings) => Reporter;
