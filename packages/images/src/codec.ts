import type { Raster } from "./raster.ts";

/** What the platform decodes and encodes better than we would: sharp in Node, the canvas in a page. */
export interface Codec {
  /**
   * One upright sRGB picture for each frame of a JPEG, PNG or WebP file.
   * @throws where it does not decode in full.
   */
  decode(bytes: Uint8Array<ArrayBuffer>, format: "jpeg" | "png" | "webp"): Promise<readonly Raster[]>;
  /** A new file from pixels alone, with no metadata but, for JPEG, its own header. */
  encode(picture: Raster, format: "jpeg" | "png"): Promise<Uint8Array<ArrayBuffer>>;
}
