import type { Cover } from "@chaperone/checker";
import type { ImageFormat, ImageReport, ImageSighting, Verdict } from "@chaperone/core";
import type { Part } from "./tools.ts";

/** A picture with what was seen and found in it. */
export interface Looked {
  /** As it was named. */
  readonly file: string;
  readonly report: ImageReport;
  /** Its coverage is that of the looking; the quick parts for text had nothing to read. */
  readonly verdict: Verdict;
  /** Null where none was asked for. */
  readonly copy: CopyOutcome | null;
}

/** What became of a copy that was asked for. */
export interface CopyOutcome {
  /** Where it was written; null where it was not. */
  readonly file: string | null;
  readonly format: ImageFormat | null;
  /** Looked at anew in full, and nothing was left. */
  readonly isClean: boolean;
  readonly covered: readonly Cover[];
  /** Would have been covered; left uncovered as the user asked. */
  readonly kept: readonly Cover[];
  /** Found in the copy though it should be gone. */
  readonly leftovers: readonly ImageSighting[];
  /** Not looked for in it, as the user asked. */
  readonly leftOut: readonly Part[];
  /** A DICOM file that shows more through another window, which was not looked through. */
  readonly hidesGreys: boolean;
  /** Why it was not written, as a sentence of its own. */
  readonly why: string | null;
}
