import { type Draft, LEVELS, type Level, type Verdict } from "@chaperone/core";
import type { Origin } from "./input/index.ts";

/** A draft with what was found in it. */
export interface Checked {
  readonly id: string;
  readonly origin: Origin;
  readonly draft: Draft;
  readonly verdict: Verdict;
  /** The files of its pictures, in its order. */
  readonly pictures: readonly string[];
}

/** Why a draft has no verdict. The message of an error may quote the draft, so only its name is told. */
export const whyUnchecked = (error: unknown): string =>
  `could not be checked (${error instanceof Error ? error.name : "an unknown error"}). This is a fault in Chaperone, not in the draft.`;

/** Whether anything found is as heavy as a level, or heavier. */
export const reaches = ({ findings }: Verdict, level: Level): boolean =>
  findings.some((finding) => LEVELS.indexOf(finding.level) <= LEVELS.indexOf(level));
