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

/** Whether anything found is as heavy as a level, or heavier. */
export const reaches = ({ findings }: Verdict, level: Level): boolean =>
  findings.some((finding) => LEVELS.indexOf(finding.level) <= LEVELS.indexOf(level));
