import type { ImageReport, ImageSighting, Region } from "@chaperone/core";
import type { CleanCopy, FilmFormat, ImageErrorCode } from "@chaperone/images";
import type { LookedFor } from "./seen-facts.ts";

/** How far the worker has come with one picture. */
export interface Step {
  readonly doing: "loading" | "opening" | "sampling" | "looking" | "writing";
  /** What is looked for; told of nothing else that is done. */
  readonly what: LookedFor;
  readonly done: number;
  readonly of: number;
}

/** The step before anything is counted. */
export const stepOf = (doing: Step["doing"]): Step => ({ doing, what: "other", done: 0, of: 0 });

/** Why something could not be done with a picture. */
export type WhyCode =
  | ImageErrorCode
  | "here-already"
  | "unplayable"
  | "unreadable"
  | "stopped"
  | "not-loaded"
  | "went-wrong";

export interface Why {
  readonly code: WhyCode;
  /** More exactly, in English; it quotes nothing of the file. Null where the code says all. */
  readonly said: string | null;
}

export const because = (code: WhyCode): Why => ({ code, said: null });

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
  /** Of a film, as the worker asked for; answered at the port once it is closed. */
  | { readonly type: "still"; readonly key: string; readonly still: Still; readonly port: MessagePort }
  /** There are no more of them. How long the film is; null where it does not tell. */
  | { readonly type: "film-end"; readonly key: string; readonly seconds: number | null }
  /** Stops what is done with the picture, and forgets it. */
  | { readonly type: "forget"; readonly key: string };

/** A picture made small enough to be shown; whoever gets it closes it. */
export type View = ImageBitmap;

/** In pixels of the longer side of a view: large enough to find a face by eye, small enough to be drawn at once. */
const LONGEST = 1600;

/** How a picture of that size is made a view. */
export function viewSize({ width, height }: { readonly width: number; readonly height: number }) {
  const scale = Math.min(1, LONGEST / Math.max(width, height));
  return {
    resizeWidth: Math.max(1, Math.round(width * scale)),
    resizeHeight: Math.max(1, Math.round(height * scale)),
    resizeQuality: "medium",
  } as const satisfies ImageBitmapOptions;
}

/** A moment of a film, as the browser gives it. */
export type Still = VideoFrame | ImageBitmap;

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
  /** It is a film, which only the page can play: its stills are waited for. */
  | { readonly type: "film"; readonly key: string; readonly format: FilmFormat }
  | { readonly type: "seen"; readonly key: string; readonly report: ImageReport }
  | { readonly type: "copied"; readonly key: string; readonly copy: WrittenCopy }
  | { readonly type: "refused"; readonly key: string; readonly why: Why };
