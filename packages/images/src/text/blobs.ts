import type { Point } from "./turned-box.ts";

/** A picture of one channel, rows from the top. */
export interface Plane {
  readonly width: number;
  readonly height: number;
  readonly data: Float32Array;
}

/** Touching pixels above a threshold. */
export interface Blob {
  readonly pixels: number;
  /** Of its pixels' values. */
  readonly mean: number;
  /** Corners of its rows' ends: their hull is the blob's. */
  readonly outline: readonly Point[];
}

/**
 * Pixels above the threshold that touch each other, also at corners.
 * @param least how many pixels make one worth telling.
 */
export function findBlobs({ width, height, data }: Plane, threshold: number, least: number): Blob[] {
  const open = Uint8Array.from(data, (value) => Number(value > threshold));
  const stack: number[] = [];
  const blobs: Blob[] = [];
  const first = new Int32Array(height).fill(width);
  const last = new Int32Array(height).fill(-1);
  for (let start = 0; start < open.length; start++) {
    if (open[start] === 0) continue;
    let pixels = 0;
    let sum = 0;
    const top = Math.floor(start / width);
    let bottom = top;
    open[start] = 0;
    stack.push(start);
    while (stack.length > 0) {
      const at = stack.pop()!;
      const y = Math.floor(at / width);
      const x = at - y * width;
      pixels++;
      sum += data[at]!;
      if (y > bottom) bottom = y;
      if (x < first[y]!) first[y] = x;
      if (x > last[y]!) last[y] = x;
      for (let row = Math.max(0, y - 1); row <= Math.min(height - 1, y + 1); row++) {
        for (let column = Math.max(0, x - 1); column <= Math.min(width - 1, x + 1); column++) {
          const next = row * width + column;
          if (open[next] === 0) continue;
          open[next] = 0;
          stack.push(next);
        }
      }
    }
    if (pixels >= least)
      blobs.push({ pixels, mean: sum / pixels, outline: outline(first, last, top, bottom) });
    first.fill(width, top, bottom + 1);
    last.fill(-1, top, bottom + 1);
  }
  return blobs;
}

/** Pixels are squares: their far corners belong to them. */
function outline(first: Int32Array, last: Int32Array, top: number, bottom: number): Point[] {
  const points: Point[] = [];
  for (let y = top; y <= bottom; y++) {
    for (const x of [first[y]!, last[y]! + 1]) points.push({ x, y }, { x, y: y + 1 });
  }
  return points;
}
