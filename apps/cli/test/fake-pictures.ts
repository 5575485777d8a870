import type { ImageReport, ImageSighting, Region } from "@chaperone/core";
import type { CopyAsked, Part, PictureCopy, PictureTools } from "../src/pictures/tools.ts";

export const TOP_LEFT: Region = { left: 0.1, top: 0.1, width: 0.2, height: 0.2 };
export const MIDDLE: Region = { left: 0.4, top: 0.4, width: 0.2, height: 0.1 };

export const face = (region: Region = TOP_LEFT, confidence = 0.9): ImageSighting => ({
  kind: "image-face",
  region,
  frame: 0,
  confidence,
  details: { turned: 0 },
});

export const words = (
  text: string | null,
  more: Partial<ImageSighting<"image-text">["details"]> = {},
): ImageSighting => ({
  kind: "image-text",
  region: MIDDLE,
  frame: 0,
  confidence: 0.9,
  details: { words: text, meaning: text === null ? "unread" : "unknown", ...more },
});

export const entry = (field: string, value: string): ImageSighting => ({
  kind: "image-metadata",
  region: null,
  frame: 0,
  confidence: 1,
  details: { what: "person", field, value },
});

const RAN = (["faces", "text", "codes"] as const).map((detector) => ({
  detector,
  reads: { faces: "faces", text: "readable text", codes: "bar and QR codes" }[detector],
  run: { state: "ran" as const },
}));

export const reportOf = (...sightings: ImageSighting[]): ImageReport => ({
  format: "jpeg",
  width: 1000,
  height: 500,
  frames: 1,
  sightings,
  coverage: RAN,
});

/** By its name, as the program knows it. */
class ImageError extends Error {
  override readonly name = "ImageError";
}

export interface Faked {
  /** What is seen in a file whose content is "picture". */
  readonly report?: ImageReport;
  readonly copy?: Partial<PictureCopy>;
  readonly asked?: (asked: CopyAsked) => void;
}

/** Knows one picture, the file that says "picture"; all others are refused. */
export const fakeTools = (
  { report = reportOf(), copy = {}, asked }: Faked = {},
  leftOut: readonly Part[] = [],
): PictureTools => ({
  async open(bytes) {
    const text = new TextDecoder().decode(bytes);
    if (text === "broken") throw new TypeError("a secret of the file");
    if (!text.startsWith("picture")) throw new ImageError("This file is no picture. Choose another.");
    const seen = {
      ...report,
      coverage: report.coverage.filter(({ detector }) => !leftOut.some((part) => part === detector)),
    };
    return {
      async look(onProgress) {
        onProgress({ done: 0, of: 2, what: "faces" });
        return seen;
      },
      async cleanCopy(given) {
        asked?.(given);
        return {
          bytes: new TextEncoder().encode("clean"),
          format: "png",
          report: reportOf(),
          leftovers: [],
          isClean: true,
          isCleanAsShown: copy.isClean ?? true,
          ...copy,
        };
      },
    };
  },
});
