import { existsSync } from "node:fs";
import type { ImageFormat, ImageReport, ImageSighting, Region } from "@chaperone/core";
import type { OpenedImage } from "@chaperone/images";
import { UsageError } from "../usage-error.ts";

/** What a user may leave out of the looking, or keep in a copy. */
export const PARTS = ["faces", "text", "codes"] as const;
export type Part = (typeof PARTS)[number];

export const KIND_OF = {
  faces: "image-face",
  text: "image-text",
  codes: "image-code",
} as const satisfies Record<Part, ImageSighting["kind"]>;

/** What a part looks for, as its coverage says. */
export const READS = {
  faces: "faces",
  text: "readable text",
  codes: "bar and QR codes",
} as const satisfies Record<Part, string>;

/** Opens pictures. Which libraries and models stand behind it is no concern of the commands. */
export interface PictureTools {
  /** @throws ImageError whose message says why the file is refused and what to do. */
  open(bytes: Uint8Array<ArrayBuffer>): Promise<Picture>;
}

export interface Picture {
  /** What is seen in it, its words sorted. */
  look(onProgress: OnProgress): Promise<ImageReport>;
  /** A copy from the pixels alone, looked at anew. */
  cleanCopy(asked: CopyAsked, onProgress: OnProgress): Promise<PictureCopy>;
}

export type OnProgress = (progress: {
  readonly done: number;
  readonly of: number;
  readonly what: string;
}) => void;

export interface CopyAsked {
  readonly seen: ImageReport;
  readonly covers: readonly Region[];
  /** What was seen and stays. */
  readonly kept: readonly ImageSighting[];
  /** As a DICOM file, where it is one. */
  readonly asDicom: boolean;
}

export interface PictureCopy {
  readonly bytes: Uint8Array;
  readonly format: ImageFormat;
  /** What is seen in the copy. */
  readonly report: ImageReport;
  /** What should be gone and is not. */
  readonly leftovers: readonly ImageSighting[];
  readonly isClean: boolean;
  /** But for what a DICOM file shows only through another window. */
  readonly isCleanAsShown: boolean;
}

/** The models' files, which the build lays beside the program; in the sources each comes from its package. */
const FOLDER = new URL("images/", import.meta.url);

/** Loads what pictures need; a part that is left out loads no model. */
export async function loadPictureTools(leftOut: readonly Part[]): Promise<PictureTools> {
  const [{ cleanCopy, lookAt, openImage }, { loadImageTools }, { sortImageWords }] = await loadLibraries();
  const { codec, detectors, decodeJpeg2000 } = await loadImageTools({
    ...(existsSync(FOLDER) && { folder: FOLDER }),
    ...Object.fromEntries(leftOut.map((part) => [part, false])),
  });
  const open = (bytes: Uint8Array<ArrayBuffer>) => openImage(bytes, codec, { decodeJpeg2000 });
  const look = async (image: OpenedImage, onProgress: OnProgress): Promise<ImageReport> =>
    sortImageWords(await lookAt(image, detectors, { onProgress }));

  return {
    async open(bytes) {
      const image = await open(bytes);
      return {
        look: (onProgress) => look(image, onProgress),
        async cleanCopy(asked, onProgress) {
          const { asDicom, ...rest } = asked;
          const isTextCovered =
            !leftOut.includes("text") && !asked.kept.some(({ kind }) => kind === "image-text");
          return cleanCopy({
            ...rest,
            ...(asDicom && { asDicom: { isTextCovered } }),
            image,
            codec,
            detectors,
            onProgress,
          });
        },
      };
    },
  };
}

async function loadLibraries() {
  try {
    return await Promise.all([
      import("@chaperone/images"),
      import("@chaperone/images/node"),
      import("../checker.ts"),
    ]);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ERR_MODULE_NOT_FOUND") throw error;
    throw new UsageError(
      "What reads pictures is not installed here (sharp). Run “npm install” in Chaperone's folder.",
    );
  }
}
