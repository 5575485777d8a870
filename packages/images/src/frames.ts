import type { Raster } from "./raster.ts";

/** Which frames are worth a look of their own. */
export interface DistinctFrames {
  /** Their numbers, in order; at most as many as asked for, spread over the whole. */
  readonly looked: readonly number[];
  /** How many differ in all. */
  readonly distinct: number;
}

/**
 * Frames without those that are nearly like an earlier one.
 * @param most how many are taken at most.
 */
export function distinctFrames(frames: readonly Raster[], most: number): DistinctFrames {
  const distinct: number[] = [];
  for (const [at, frame] of frames.entries()) {
    // Those near in time are most alike, so they are compared first; further back only few are.
    const recent = distinct.slice(-most).reverse();
    if (!recent.some((other) => isNearlyAlike(frames[other] as Raster, frame))) distinct.push(at);
  }
  if (distinct.length <= most) return { looked: distinct, distinct: distinct.length };
  const step = (distinct.length - 1) / (most - 1);
  const looked = Array.from({ length: most }, (_, at) => distinct[Math.round(at * step)] as number);
  return { looked, distinct: distinct.length };
}

/** Pixels on a side of the squares that are compared: about the width of a letter's stroke. */
const SQUARE = 4;
/**
 * How far the mean of a square may move, 0 to 255. Letters eight steps from their ground are still read, and their
 * strokes fill half a square at the most.
 */
const MOST_DIFFERENCE = 3;

/** Whether no square of the picture changes: a name that stands in one frame alone must not be passed over. */
function isNearlyAlike(a: Raster, b: Raster): boolean {
  const { width, height } = a;
  for (let top = 0; top < height; top += SQUARE) {
    for (let left = 0; left < width; left += SQUARE) {
      if (difference(a, b, left, top) > MOST_DIFFERENCE) return false;
    }
  }
  return true;
}

/** The greatest mean difference of a channel in one square. */
function difference(a: Raster, b: Raster, left: number, top: number): number {
  const { width } = a;
  const right = Math.min(width, left + SQUARE);
  const bottom = Math.min(a.height, top + SQUARE);
  let [red, green, blue, alpha] = [0, 0, 0, 0];
  for (let y = top; y < bottom; y++) {
    for (let at = (y * width + left) * 4, end = (y * width + right) * 4; at < end; at += 4) {
      red += Math.abs((a.data[at] as number) - (b.data[at] as number));
      green += Math.abs((a.data[at + 1] as number) - (b.data[at + 1] as number));
      blue += Math.abs((a.data[at + 2] as number) - (b.data[at + 2] as number));
      alpha += Math.abs((a.data[at + 3] as number) - (b.data[at + 3] as number));
    }
  }
  return Math.max(red, green, blue, alpha) / ((right - left) * (bottom - top));
}
