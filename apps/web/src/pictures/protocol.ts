import type { ImageReport, ImageSighting, Region } from "@chaperone/core";
import type { CleanCopy } from "@chaperone/images";

/** How far the worker has come with one picture. */
export interface Step {
  readonly doing: "loading" | "opening" | "looking" | "writing";
  /** What is looked for, as a doctor would say it; empty where nothing is. */
  readonly what: string;
  readonly done: number;
  readonly of: number;
}

/** From the page to its worker. `key` is the picture's. */
export type ToWorker =
  | { readonly type: "look"; readonly key: string; readonly file: Blob }
  | {
      readonly type: "copy";
      readonly key: string;
      readonly file: Blob;
      readonly covers: readonly Region[];
      readonly seen: ImageReport;
      /** What was seen and is to stay. */
      readonly kept: readonly ImageSighting[];
    }
  /** Stops what is done with the picture, and forgets it. */
  | { readonly type: "forget"; readonly key: string };

/** A picture made small enough to be shown; whoever gets it closes it. */
export type View = ImageBitmap;

export interface WrittenCopy {
  readonly file: Blob;
  readonly format: CleanCopy["format"];
  readonly report: ImageReport;
  /** What should be gone and is not. */
  readonly leftovers: readonly ImageSighting[];
  readonly isClean: boolean;
  readonly view: View;
}

/** From the worker to its page. */
export type FromWorker =
  | { readonly type: "step"; readonly key: string; readonly step: Step }
  | { readonly type: "opened"; readonly key: string; readonly view: View }
  | { readonly type: "seen"; readonly key: string; readonly report: ImageReport }
  | { readonly type: "copied"; readonly key: string; readonly copy: WrittenCopy }
  /** A sentence for the author; it quotes nothing of the file. */
  | { readonly type: "refused"; readonly key: string; readonly why: string };
