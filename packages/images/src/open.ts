import type { ImageFormat, ImageSighting } from "@chaperone/core";
import type { Raster } from "./raster.ts";

/** A file read whole: its pictures, upright, and what it carries besides. */
export interface OpenedImage {
  readonly format: ImageFormat;
  /** The file as it came. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** All of one size. */
  readonly frames: readonly Raster[];
  /** How long each frame stands, in milliseconds; empty where it is no animation. */
  readonly delays: readonly number[];
  readonly metadata: readonly ImageSighting<"image-metadata">[];
  /** Of the format itself: a DICOM file is a clinical picture whatever it shows. */
  readonly clinical: readonly ImageSighting<"image-clinical">[];
  /** Pictures of the file that are not among the frames, in words: "the first of 3 pages is looked at". */
  readonly missing?: string;
}
