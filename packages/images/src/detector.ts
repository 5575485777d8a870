import type { ImageSighting } from "@chaperone/core";
import type { Raster } from "./raster.ts";

/** One fact in a picture's pixels. Holds no opinion; what it needs to run (a model) it is given. */
export interface ImageDetector {
  readonly id: "faces" | "text" | "codes" | "clinical";
  /** What it looks for, as a doctor would say it. */
  readonly reads: string;
  /**
   * @returns sightings of frame 0; whoever looks at more than one frame says which.
   * @throws the signal's reason when aborted.
   */
  look(picture: Raster, signal?: AbortSignal): Promise<readonly ImageSighting[]>;
}

export interface Tensor {
  readonly data: Float32Array;
  readonly dims: readonly number[];
}

/** A network of one input; its outputs in the model's own order. Which runtime is behind it is no concern here. */
export type Net = (input: Tensor) => Promise<readonly Tensor[]>;
