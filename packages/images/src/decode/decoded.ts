import { ImageError } from "../image-error.ts";
import { damaged } from "../metadata/bytes.ts";
import type { Raster } from "../raster.ts";

/** The pictures of a file, upright, in sRGB. */
export interface Decoded {
  /** All of one size. */
  readonly frames: readonly Raster[];
  /** In milliseconds, one for each frame; empty where it is no animation. */
  readonly delays: readonly number[];
  /** What of the file is not among the frames, in words. */
  readonly missing?: string;
}

export const still = (picture: Raster): Decoded => ({ frames: [picture], delays: [] });

/** @throws ImageError "damaged" where it does not hold. */
export function mustHold(condition: boolean): asserts condition {
  if (!condition) throw damaged();
}

/** A kind of file, or of packing, that we cannot decode. */
export const notSupported = (what: string): ImageError =>
  new ImageError(
    "not-supported",
    `${what} cannot be opened here. Please save it as PNG or JPEG with the program you view it in, and open that.`,
  );
