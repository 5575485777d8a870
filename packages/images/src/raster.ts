/** Pixels in memory, as the picture is looked at (turned upright), in sRGB. */
export interface Raster {
  readonly width: number;
  readonly height: number;
  /** RGBA, four bytes a pixel, rows from the top. */
  readonly data: Uint8ClampedArray;
}

/** @throws RangeError where the size and the bytes do not fit. */
export function raster(width: number, height: number, data?: Uint8ClampedArray): Raster {
  const pixels = data ?? new Uint8ClampedArray(width * height * 4);
  if (pixels.length !== width * height * 4)
    throw new RangeError(`${width}x${height} needs four bytes a pixel`);
  return { width, height, data: pixels };
}
