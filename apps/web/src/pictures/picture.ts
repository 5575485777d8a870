import type { DraftImage, ImageReport } from "@chaperone/core";
import type { Box } from "./boxes.ts";
import type { Step, View, WrittenCopy } from "./protocol.ts";

/** A picture of the draft. It is held in memory alone, and is gone with the page. */
export interface Picture {
  readonly key: string;
  readonly name: string;
  readonly file: File;
  /** Null until it is opened. */
  readonly view: View | null;
  /** Where the looking stands; null while it waits for its turn, and once it is done. */
  readonly step: Step | null;
  /** Null until it is looked at. */
  readonly report: ImageReport | null;
  readonly boxes: readonly Box[];
  /** When the stills of a film stand, in seconds from its start; empty where it is no film. */
  readonly moments: readonly number[];
  readonly alt: string;
  readonly copy: CopyState | null;
}

export type CopyState =
  | { readonly state: "writing"; readonly step: Step | null }
  | { readonly state: "failed"; readonly why: string }
  | { readonly state: "written"; readonly copy: WrittenCopy; readonly isDownloaded: boolean };

/** A file that could not be looked at, and why. */
export interface Refusal {
  readonly key: string;
  readonly name: string;
  readonly why: string;
}

/** What is checked: the clean copy where there is one, for that is what will be posted. */
export function draftImageOf({ report, copy, alt }: Picture): DraftImage {
  const seen = copy?.state === "written" ? copy.copy.report : (report ?? UNSEEN);
  return { seen, ...(alt.trim() && { alt }) };
}

/** While a picture is looked at, no verdict on the draft is the last word. */
const UNSEEN: ImageReport = {
  format: "png",
  width: 1,
  height: 1,
  frames: 1,
  sightings: [],
  coverage: [{ detector: "pictures", reads: "your pictures", run: { state: "running" } }],
};
