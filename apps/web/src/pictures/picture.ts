import type { CoverageEntry, DraftImage, ImageReport } from "@chaperone/core";
import type { Box } from "./boxes.ts";
import type { Step, View, Why, WrittenCopy } from "./protocol.ts";

export type { Why, WhyCode } from "./protocol.ts";

/** A picture of the draft, or a film. */
export interface Picture {
  readonly key: string;
  readonly name: string;
  readonly file: File;
  /** Known as soon as it is opened. */
  readonly isFilm: boolean;
  /** Null until it is opened. */
  readonly view: View | null;
  /** Where the looking stands; null while it waits for its turn, and once it is done. */
  readonly step: Step | null;
  /** Null until it is looked at. */
  readonly report: ImageReport | null;
  /** Why it could not be looked at, though it stays; null while that may still come. */
  readonly failure: Why | null;
  /** Those of a picture that was kept are there before it is looked at. */
  readonly boxes: readonly Box[];
  /** When the stills of a film stand, in seconds from its start; empty where it is no film. */
  readonly moments: readonly number[];
  /** How long a film is; null where it does not tell, or is none. */
  readonly seconds: number | null;
  readonly alt: string;
  readonly copy: CopyState | null;
}

export type CopyState =
  | { readonly state: "writing"; readonly step: Step | null }
  | { readonly state: "failed"; readonly why: Why }
  | { readonly state: "written"; readonly copy: WrittenCopy; readonly isDownloaded: boolean };

/** A file that could not be looked at, and why. */
export interface Refusal {
  readonly key: string;
  readonly name: string;
  readonly why: Why;
}

/** What the verdict says of pictures that are not looked at yet, and of those that could not be. */
export interface Unseen {
  readonly yet: ImageReport;
  readonly ever: ImageReport;
}

/** Made once for each language, since another report is another check. */
export function unseen(words: { readonly reads: string; readonly couldNotLook: string }): Unseen {
  const report = (run: CoverageEntry["run"]): ImageReport => ({
    format: "png",
    width: 1,
    height: 1,
    frames: 1,
    sightings: [],
    coverage: [{ detector: "pictures", reads: words.reads, run }],
  });
  return {
    // While a picture is looked at, no verdict on the draft is the last word.
    yet: report({ state: "running" }),
    ever: report({ state: "skipped", reason: words.couldNotLook }),
  };
}

/** What is checked: the clean copy where there is one, for that is what will be posted. */
export function draftImageOf({ report, copy, alt, failure }: Picture, { yet, ever }: Unseen): DraftImage {
  const seen = copy?.state === "written" ? copy.copy.report : (report ?? (failure ? ever : yet));
  return { seen, ...(alt.trim() && { alt }) };
}
